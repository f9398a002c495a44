#include "trainer/reports/document_parts.h"

#include <algorithm>

#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/result_words.h"

namespace trainer {

using namespace assessment;

std::string titleOf(const Engagement& engagement) {
    return std::to_string(engagement.number) + ". " + engagement.title;
}

std::string levelText(int level, const Scale& scale) {
    return std::to_string(level) + " \u2013 " + scale.levels.at(static_cast<std::size_t>(level)).title;
}

Document::List listOf(const Scale& scale) {
    Document::List list{{}, 0};
    for (const Level& level : scale.levels) list.items.push_back(level.title + " \u2013 " + level.summary);
    return list;
}

std::vector<Document::Block> headOf(const CampaignRecord& record) {
    const Campaign& campaign = record.campaign;
    const std::string which =
        fill(tr("{unit}, wave {wave}. {framework}."), {{"unit", record.unit},
                                                       {"wave", std::to_string(campaign.wave)},
                                                       {"framework", record.framework->title}});
    const std::string who = fill(tr("Led by {facilitator}. {given} of {expected} people answered."),
                                 {{"facilitator", campaign.facilitator},
                                  {"given", std::to_string(record.tally.ballots)},
                                  {"expected", std::to_string(campaign.expected)}});
    return {Document::Paragraph{which}, Document::Paragraph{who}};
}

std::string madeText(const FrameworkName& framework, const std::string& today) {
    return fill(tr("Made by the program Cap Usager on {date}, with the framework {framework}."),
                {{"date", dateText(today)}, {"framework", nameOf(framework)}});
}

Result resultOf(const CampaignRecord& record) {
    return assessment::resultOf(*record.framework, record.tally.all, record.campaign.thresholds);
}

std::vector<EngagementResult> agreedOf(const CampaignRecord& record) {
    return assessment::agreedOf(*record.framework, record.consensus, record.tally.all);
}

const Consensus* consensusOn(const CampaignRecord& record, const std::string& criterion) {
    const auto found = std::ranges::find(record.consensus, criterion, &Consensus::criterion);
    return found == record.consensus.end() ? nullptr : &*found;
}

Document::Table engagementTable(const std::string& caption,
                                const std::vector<EngagementResult>& engagements) {
    Document::Table table{caption, {tr("Engagement"), tr("Level"), tr("Worked out"), tr("Criteria")}, {}};
    for (const EngagementResult& one : engagements)
        table.rows.push_back({titleOf(*one.engagement), scoreText(one), workedText(one), ratedText(one)});
    return table;
}

}  // namespace trainer
