#include "tests/trainer/reports/made_campaigns.h"

#include "content/reading/check.h"

using namespace assessment;

namespace {

constexpr const char* library2021 = "sp_plus_2021";
constexpr const char* library2023 = "sp_plus_2023";

/// Twelve people, or as many as the criterion has something to do with; each criterion in another way.
Counts countsOf(std::size_t criterion) {
    static const std::vector<Counts> ways{{{0, 2, 7, 2}, 1, 0}, {{5, 1, 1, 5}, 0, 0},  {{0, 0, 11, 1}, 0, 0},
                                          {{3, 5, 3, 0}, 1, 0}, {{1, 1, 1, 0}, 9, 0},  {{0, 0, 2, 9}, 1, 0},
                                          {{9, 2, 0, 0}, 0, 1}, {{0, 0, 0, 0}, 0, 12}, {{1, 1, 1, 0}, 0, 0}};
    return ways.at(criterion % ways.size());
}

Tally tallyOf(const Framework& framework, const Thresholds& thresholds) {
    std::map<std::string, Counts> counts;
    const auto criteria = framework.criteria();
    for (std::size_t i = 0; i < criteria.size(); ++i) counts[criteria[i]->id] = countsOf(i);
    return assessment::tallyOf(counts, 12, thresholds);
}

/// Everything is agreed on but every seventh criterion.
std::vector<Consensus> consensusOf(const Framework& framework) {
    std::vector<Consensus> agreed;
    const auto criteria = framework.criteria();
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const int level = static_cast<int>((i * 5 + i / 6) % 4);
        if (i % 7 == 6) continue;
        if (i % 3 == 0)
            agreed.push_back({criteria[i]->id, level, {}, {}, true});
        else
            agreed.push_back({criteria[i]->id, level, "Nous l’avons vu au guichet, et par téléphone.",
                              i % 3 == 1 ? "2 restent au niveau 1." : "", false});
    }
    return agreed;
}

}  // namespace

MadeCampaigns::MadeCampaigns() {
    scenarios::Commons commons;
    content::addCommons(std::string(CAP_SOURCE) + "/content/library/commons", commons);
    library = content::readFrameworks(std::string(CAP_SOURCE) + "/content/library/frameworks", commons);
}

trainer::CampaignRecord MadeCampaigns::first() const {
    trainer::CampaignRecord record;
    record.unit = "Bureau des bourses";
    record.framework = library.newest(library2021).get();
    record.campaign.id = "c1";
    record.campaign.framework = record.framework->name;
    record.campaign.facilitator = "Camille";
    record.campaign.expected = 14;
    record.campaign.phase = Phase::closed;
    record.tally = tallyOf(*record.framework, record.campaign.thresholds);
    record.skills = {{"elements_de_langage", "Choisir ses mots"}};
    record.today = "2026-11-22";
    return record;
}

trainer::CampaignRecord MadeCampaigns::second() const {
    trainer::CampaignRecord record = first();
    record.framework = library.newest(library2023).get();
    record.campaign.id = "c2";
    record.campaign.wave = 2;
    record.campaign.framework = record.framework->name;
    record.campaign.phase = Phase::agreed;
    record.tally = tallyOf(*record.framework, record.campaign.thresholds);
    record.consensus = consensusOf(*record.framework);
    record.consensus.front() = {record.framework->criteria().front()->id, 2, hostileText, hostileText, false};
    record.proofs = {{"p1",
                      record.framework->criteria().front()->id,
                      Proof::Kind::file,
                      "affiche.pdf",
                      "2026-11-20",
                      "0123456789abcdef0123456789abcdef",
                      {}},
                     {"p2",
                      record.framework->criteria().back()->id,
                      Proof::Kind::text,
                      hostileText,
                      "2026-11-21",
                      {},
                      {}}};
    return record;
}

Comparison MadeCampaigns::waves() const {
    const trainer::CampaignRecord one = first();
    const trainer::CampaignRecord other = second();
    return comparisonOf(*other.framework,
                        {standingOf(one.campaign, *one.framework, one.tally, one.consensus),
                         standingOf(other.campaign, *other.framework, other.tally, other.consensus)},
                        library.mappings);
}
