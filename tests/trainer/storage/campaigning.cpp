#include "tests/trainer/storage/campaigning.h"

using namespace assessment;

Framework frameworkOf(int criteria, const std::string& text) {
    Framework made;
    made.name = {"made", 1};
    made.hash = "hash of " + text;
    made.text = text;
    made.status = Framework::Status::current;
    made.scale.levels.resize(4);
    made.scale.notConcerned.reasons = {"No counter"};
    SubEngagement part{"part", "Part", {}};
    for (int i = 0; i < criteria; ++i) {
        Criterion criterion;
        criterion.id = "c" + std::to_string(i);
        criterion.asked = {Respondent::agent, Respondent::manager, Respondent::partner, Respondent::users};
        part.criteria.push_back(criterion);
    }
    Engagement engagement;
    engagement.id = "only";
    engagement.parts.push_back(part);
    made.engagements.push_back(engagement);
    return made;
}

Campaigning::Campaigning() {
    workspace.team->add(Unit{unit, "Accueil", ""});
    addAlice(workspace);
}

void Campaigning::prepare(const std::string& database, int campaigns) {
    trainer::Workspace made(database);
    made.team->add(Unit{uuid(700), "Accueil", ""});
    addAlice(made);
    for (int number = 1; number <= campaigns; ++number) {
        made.campaigns->add(campaign(number, number), frameworkOf(3));
        made.campaigns->open(uuid(number));
    }
}

Campaign Campaigning::campaign(int number, int wave) {
    Campaign made;
    made.id = uuid(number);
    made.unit = uuid(700);
    made.wave = wave;
    made.framework = {"made", 1};
    made.frameworkHash = "hash of <framework/>";
    made.facilitator = "Alice";
    made.expected = 9;
    made.stages = {{"engagement", "2026-11-01", "2026-11-02"}, {"autodiagnostic", "2026-12-01", ""}};
    return made;
}

Campaign Campaigning::opened(int number, int wave) {
    store.add(campaign(number, wave), framework);
    store.open(uuid(number));
    return *store.campaign(uuid(number));
}

void Campaigning::closed(int number, int people, int wave) {
    opened(number, wave);
    store.give(uuid(number), 1, ballots(people, framework));
    close(uuid(number));
}

Tally Campaigning::close(const std::string& campaign, int round) {
    return store.close(campaign, round, counting());
}

std::function<Tally(const std::vector<Ballot>&)> Campaigning::counting() const {
    return [this](const std::vector<Ballot>& given) { return tallyOf(given, framework, Thresholds{}); };
}

Ballot ballot(int number, const Framework& framework) {
    Ballot made;
    made.id = uuid(100'000 + number);
    int place = number;
    for (const Criterion* criterion : framework.criteria())
        made.answers[criterion->id] = {
            BallotAnswer::Kind::level, place++ % 4, {}, "comment of " + std::to_string(number)};
    return made;
}

std::vector<Ballot> ballots(int count, const Framework& framework, int first) {
    std::vector<Ballot> made;
    for (int i = 0; i < count; ++i) made.push_back(ballot(first + i, framework));
    return made;
}
