#include "trainer/reports/campaign_terms.h"

#include <algorithm>

#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace assessment;

std::string dayOf(const std::string& day) {
    return day.empty() ? "\u2013" : dateText(day);
}

Document::Table stagesOf(const Campaign& campaign, const std::vector<Stage>& known) {
    std::vector<std::vector<std::string>> rows;
    for (const StageDate& date : campaign.stages) {
        const auto stage = std::ranges::find(known, date.stage, &Stage::id);
        const bool isKnown = stage != known.end();
        rows.push_back({isKnown ? stage->title : date.stage, isKnown ? stage->summary : std::string(),
                        dayOf(date.planned), dayOf(date.done)});
    }
    return {tr("Stages"), {tr("Stage"), tr("What is done"), tr("Planned for"), tr("Done on")}, rows};
}

std::vector<std::vector<std::string>> factsOf(const Campaign& campaign, const Framework& framework,
                                              const std::string& unit) {
    return {{tr("Service"), unit},
            {tr("Wave"), waveText(campaign)},
            {tr("List of criteria"), framework.title + " (" + sizeOf(framework) + ")"},
            {tr("Version"), nameOf(framework.name)},
            {tr("Led by"), campaign.facilitator},
            {tr("People who are asked"), std::to_string(campaign.expected)},
            {tr("How people answer"), wordFor(campaign.way)}};
}

}  // namespace

Document campaignTermsOf(const Campaign& campaign, const Framework& framework, const std::string& unit,
                         const std::vector<Stage>& stages) {
    Document document{tr("What is fixed before anybody answers"), {}, {framework.notice}};
    const auto add = [&](Document::Block block) { document.blocks.push_back(std::move(block)); };
    add(Document::Table{
        tr("The diagnostic"), {tr("What"), tr("Fixed as")}, factsOf(campaign, framework, unit)});
    add(Document::Heading{2, tr("The rules")});
    for (const std::string& sentence : sentencesFor(campaign.thresholds)) add(Document::Paragraph{sentence});
    add(
        Document::Paragraph{tr("When it is closed, the ballots are counted and deleted. Nobody can find out "
                               "who answered what.")});
    if (!campaign.stages.empty()) add(stagesOf(campaign, stages));
    return document;
}

}  // namespace trainer
