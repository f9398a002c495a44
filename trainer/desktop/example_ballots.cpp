#include "trainer/desktop/example_ballots.h"

#include <algorithm>

namespace trainer {

using namespace assessment;

namespace {

constexpr int highest = 3;
// One in so many differs from what most say; one in so many does not know.
constexpr int differing = 4;
constexpr int unsure = 19;

BallotAnswer answerOf(int person, int place, const Criterion& criterion, const ExampleOpinion& opinion) {
    BallotAnswer answer;
    const int mixed = person * 5 + place;
    if (opinion.contested.contains(criterion.id)) {
        answer.level = person % 2 == 0 ? 0 : highest - person % 3 / 2;
    } else if (mixed % unsure == 0) {
        answer.kind = BallotAnswer::Kind::dontKnow;
    } else {
        const int off = mixed % differing != 0 ? 0 : place % 2 == 0 ? 1 : -1;
        answer.level = std::clamp(opinion.level(criterion.id) + off, 0, highest);
    }
    const auto said = opinion.comments.find(criterion.id);
    if (said != opinion.comments.end() && static_cast<std::size_t>(person) < said->second.size())
        answer.comment = said->second[static_cast<std::size_t>(person)];
    return answer;
}

}  // namespace

void giveExampleBallots(DiagnosticDesk& desk, const std::string& id, int people,
                        const ExampleOpinion& opinion) {
    const Campaign campaign = desk.campaigns().campaign(id).value();
    const auto framework = desk.frameworkOf(campaign);
    std::vector<Ballot> ballots;
    for (int person = 0; person < people; ++person) {
        Ballot& ballot = ballots.emplace_back(Ballot{desk.newId(), Respondent::agent, {}});
        int place = 0;
        for (const Criterion* one : askedOf(*framework, Respondent::agent))
            ballot.answers[one->id] = answerOf(person, place++, *one, opinion);
    }
    desk.campaigns().give(id, campaign.round, ballots);
}

}  // namespace trainer
