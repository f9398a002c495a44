#include "trainer/reports/result_page.h"

#include <algorithm>
#include <set>

#include "assessment/diagnostic/standing.h"
#include "trainer/reports/dispersion.h"
#include "trainer/reports/document_parts.h"
#include "trainer/reports/radar.h"
#include "trainer/wording/comparison_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"
#include "trainer/wording/training_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Blocks = std::vector<Document::Block>;

int highestOf(const Framework& framework) {
    return static_cast<int>(framework.scale.levels.size()) - 1;
}

void addRadar(const std::vector<RadarShape>& shapes, const Framework& framework, Blocks& blocks) {
    if (!hasRadar(framework.engagements.size())) return;
    blocks.push_back(Document::Picture{radarOf(shapes, highestOf(framework))});
    blocks.push_back(Document::Paragraph{
        tr("The radar takes the steps between levels as equal. The table tells the same. An axis without a "
           "mark has not enough data.")});
}

void addEngagements(const CampaignRecord& record, const Result& result, Blocks& blocks) {
    blocks.push_back(Document::Heading{2, tr("Where we stand")});
    std::vector<RadarShape> shapes{{tr("What the answers tell"), result.engagements}};
    if (!record.consensus.empty())
        shapes.insert(shapes.begin(), {tr("What the team agreed on"), agreedOf(record)});
    addRadar(shapes, *record.framework, blocks);
    for (const RadarShape& shape : shapes) blocks.push_back(engagementTable(shape.name, shape.engagements));
}

std::string numberOf(const Standout& one) {
    const auto criteria = criteriaOf(*one.engagement);
    const auto place = std::ranges::find(criteria, one.criterion) - criteria.begin();
    return criterionNumber(*one.engagement, static_cast<std::size_t>(place) + 1);
}

void addStandouts(const char* heading, const char* nothing, const std::vector<Standout>& standouts,
                  Blocks& blocks) {
    blocks.push_back(Document::Heading{3, heading});
    Document::List list;
    for (const Standout& one : standouts)
        list.items.push_back(tenthsText(one.level) + " \u2013 " + numberOf(one) + " " + one.criterion->text);
    if (list.items.empty())
        blocks.push_back(Document::Paragraph{nothing});
    else
        blocks.push_back(list);
}

/// The titles of skills; a skill this machine does not know is told by its id.
std::string titlesOf(const std::vector<std::string>& skills, const CampaignRecord& record) {
    std::string titles;
    for (const std::string& skill : skills) {
        const auto known = record.skills.find(skill);
        titles += (titles.empty() ? "" : ", ") + (known == record.skills.end() ? skill : known->second);
    }
    return titles;
}

/// What the unit trained of it since the wave before.
void addTrained(const CampaignRecord& record, const std::vector<Training>& trainings, Blocks& blocks) {
    blocks.push_back(Document::Paragraph{trainedSinceText(record.trained->since)});
    Document::List list;
    std::set<std::string> told;
    for (const Training& one : trainings)
        for (const std::string& skill : one.skills)
            if (told.insert(skill).second)
                list.items.push_back(titlesOf({skill}, record) + " \u2013 " +
                                     trainedText(record.trained->skills.at(skill)));
    blocks.push_back(list);
}

void addTrainings(const CampaignRecord& record, const Standing& standing, Blocks& blocks) {
    const auto trainings = trainingsOf(*record.framework, standing);
    if (trainings.empty()) return;
    blocks.push_back(Document::Heading{3, tr("What may be trained")});
    Document::List list;
    for (const Training& one : trainings)
        list.items.push_back(titleOf(*one.engagement) + " \u2013 " + titlesOf(one.skills, record));
    blocks.push_back(list);
    if (record.trained) addTrained(record, trainings, blocks);
}

void addWhatStandsOut(const CampaignRecord& record, Blocks& blocks) {
    const Standing standing = standingOf(record.campaign, *record.framework, record.tally, record.consensus);
    blocks.push_back(Document::Heading{2, tr("What stands out")});
    blocks.push_back(Document::Paragraph{fill(
        tr("Taken from {basis}. A strength is a criterion at two thirds of the highest level or above, a "
           "gap one below half of it: that is our own rule. What is still to be discussed is neither."),
        {{"basis", wordFor(standing.basis)}})});
    addStandouts(tr("Strengths"), tr("None yet."), strengthsOf(*record.framework, standing), blocks);
    addStandouts(tr("Gaps"), tr("None."), gapsOf(*record.framework, standing), blocks);
    addTrainings(record, standing, blocks);
}

Document::Table criterionTable(const Engagement& engagement, const Result& result,
                               const CampaignRecord& record) {
    const bool isAgreed = !record.consensus.empty();
    Document::Table table{
        titleOf(engagement),
        {tr("Criterion"), tr("Median"), tr("Answers by level"), tr("Answers"), tr("Agreement")},
        {}};
    if (isAgreed) table.head.push_back(tr("Level agreed on"));
    std::size_t place = 0;
    for (const CriterionResult* one : criteriaOf(result, engagement)) {
        auto& row = table.rows.emplace_back();
        row = {criterionNumber(engagement, ++place) + " " + one->criterion->text, medianText(*one),
               countsText(*one), std::to_string(one->rated), agreementText(*one, record.campaign.thresholds)};
        if (!isAgreed) continue;
        const Consensus* agreed = consensusOn(record, one->criterion->id);
        row.push_back(agreed ? std::to_string(agreed->level) : "\u2013");
    }
    return table;
}

void addCriteria(const CampaignRecord& record, const Result& result, Blocks& blocks) {
    blocks.push_back(Document::Heading{2, tr("Criteria")});
    for (const Engagement& engagement : record.framework->engagements) {
        blocks.push_back(Document::Heading{
            3, fill(tr("Engagement {number}"), {{"number", std::to_string(engagement.number)}})});
        blocks.push_back(Document::Picture{dispersionOf(engagement, result, record.campaign.thresholds)});
        blocks.push_back(criterionTable(engagement, result, record));
    }
}

Document pageOf(const CampaignRecord& record, const Result& result, Blocks head) {
    const Framework& framework = *record.framework;
    Document page{tr("Results of the diagnostic"), std::move(head)};
    page.blocks.push_back(Document::Paragraph{framework.notice});
    page.blocks.push_back(Document::Heading{2, tr("The scale")});
    page.blocks.push_back(listOf(framework.scale));
    addEngagements(record, result, page.blocks);
    addWhatStandsOut(record, page.blocks);
    addCriteria(record, result, page.blocks);
    page.footer = {rulesText(record.campaign.thresholds), madeText(framework.name, record.today)};
    return page;
}

}  // namespace

Document resultPageOf(const CampaignRecord& record) {
    return pageOf(record, resultOf(record), headOf(record));
}

Document resultPageOf(const Framework& framework, const std::map<std::string, Counts>& counts,
                      const Thresholds& thresholds, const std::string& today) {
    CampaignRecord record;
    record.framework = &framework;
    record.campaign.framework = framework.name;
    record.campaign.thresholds = thresholds;
    record.tally = tallyOf(counts, 0, thresholds);
    record.today = today;
    return pageOf(record, assessment::resultOf(framework, counts, thresholds),
                  {Document::Paragraph{framework.title}});
}

}  // namespace trainer
