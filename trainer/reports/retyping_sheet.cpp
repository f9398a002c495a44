#include "trainer/reports/retyping_sheet.h"

#include <algorithm>

#include "assessment/diagnostic/standing.h"
#include "trainer/reports/document_parts.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"

namespace trainer {
namespace {

using namespace assessment;

std::string levelOf(const EngagementResult& agreed, const Framework& framework) {
    const auto score = agreed.score();
    if (!score) return tr("not enough data");
    return fill(tr("{level} of {highest}"), {{"level", tenthsText(*score)},
                                             {"highest", std::to_string(framework.scale.levels.size() - 1)}});
}

/// The first of what stands out in an engagement; empty where nothing does.
std::string firstOf(const std::vector<Standout>& standouts, const Engagement& engagement) {
    const auto found = std::ranges::find(standouts, &engagement, &Standout::engagement);
    return found == standouts.end() ? std::string() : found->criterion->text;
}

std::string commentOn(const Engagement& engagement, const std::vector<Standout>& strengths,
                      const std::vector<Standout>& gaps) {
    const std::string strength = firstOf(strengths, engagement);
    const std::string gap = firstOf(gaps, engagement);
    std::string comment;
    if (!strength.empty()) comment = fill(tr("What holds: {criterion}"), {{"criterion", strength}});
    if (!gap.empty())
        comment += (comment.empty() ? "" : "\n") + fill(tr("To work on: {criterion}"), {{"criterion", gap}});
    return comment.empty() ? "\u2013" : comment;
}

}  // namespace

Document retypingSheetOf(const CampaignRecord& record) {
    const Framework& framework = *record.framework;
    const Standing standing = standingOf(record.campaign, framework, record.tally, record.consensus);
    const auto strengths = strengthsOf(framework, standing);
    const auto gaps = gapsOf(framework, standing);
    Document sheet{tr("To type into the official platform"), headOf(record)};
    sheet.blocks.push_back(
        Document::Paragraph{tr("The official questionnaire is not public, and this sheet is not it: its "
                               "questions and its scale may be "
                               "others. Keep this sheet beside you and answer what is asked there.")});
    Document::Table table{framework.title, {tr("Engagement"), tr("Level agreed on"), tr("Comment")}, {}};
    for (const EngagementResult& one : agreedOf(record))
        table.rows.push_back(
            {titleOf(*one.engagement), levelOf(one, framework), commentOn(*one.engagement, strengths, gaps)});
    sheet.blocks.push_back(table);
    sheet.footer = {madeText(framework.name, record.today)};
    return sheet;
}

}  // namespace trainer
