#include "trainer/reports/campaign_tables.h"

#include "trainer/reports/document_parts.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Cell = Spreadsheet::Cell;
using Row = std::vector<Cell>;

constexpr double perLevel = 10;  // tenths

Cell yes(bool isSo) {
    return std::string(isSo ? tr("yes") : tr("no"));
}

template <class Number>
Cell figure(const std::optional<Number>& value) {
    return value ? Cell(static_cast<double>(*value)) : Cell();
}

Cell score(const EngagementResult& engagement) {
    const auto level = engagement.score();
    return level ? Cell(*level / perLevel) : Cell();
}

std::vector<std::string> criterionHead(const Scale& scale) {
    std::vector<std::string> head{tr("Identifier"),    tr("Engagement"), tr("Criterion"),
                                  tr("Weight"),        tr("Answers"),    tr("Median"),
                                  tr("Agreement (A)"), tr("Agreement"),  tr("To discuss")};
    for (std::size_t level = 0; level < scale.levels.size(); ++level)
        head.push_back(levelText(static_cast<int>(level), scale));
    for (const std::string& name : {scale.dontKnow.title, scale.notConcerned.title}) head.push_back(name);
    for (const char* name :
         {tr("Level agreed on"), tr("Adopted as it was answered"), tr("Why"), tr("Seen otherwise")})
        head.emplace_back(name);
    return head;
}

void addCounts(const CriterionResult& one, const Scale& scale, Row& row) {
    if (!one.counts) {
        row.resize(row.size() + scale.levels.size() + 2);
        return;
    }
    for (const int count : one.counts->levels) row.emplace_back(static_cast<double>(count));
    row.emplace_back(static_cast<double>(one.counts->dontKnow));
    row.emplace_back(static_cast<double>(one.counts->notConcerned));
}

void addConsensus(const Consensus* agreed, Row& row) {
    if (!agreed) {
        constexpr std::size_t columns = 4;
        row.resize(row.size() + columns);
        return;
    }
    row.emplace_back(static_cast<double>(agreed->level));
    row.push_back(yes(agreed->isAdopted));
    row.emplace_back(agreed->reason);
    row.emplace_back(agreed->dissent);
}

Row rowOf(const Engagement& engagement, const CriterionResult& one, const CampaignRecord& record) {
    const Criterion& criterion = *one.criterion;
    Row row{criterion.id,
            engagement.title,
            criterion.text,
            static_cast<double>(criterion.weight),
            static_cast<double>(one.rated),
            figure(one.median),
            figure(one.agreement),
            one.word ? Cell(wordFor(*one.word)) : Cell(agreementText(one, record.campaign.thresholds)),
            yes(one.discuss)};
    addCounts(one, record.framework->scale, row);
    addConsensus(consensusOn(record, criterion.id), row);
    return row;
}

Spreadsheet::Page criteria(const CampaignRecord& record) {
    const Result result = resultOf(record);
    Spreadsheet::Page page{tr("Criteria"), criterionHead(record.framework->scale), {}};
    for (const Engagement& engagement : record.framework->engagements)
        for (const CriterionResult* one : criteriaOf(result, engagement))
            page.rows.push_back(rowOf(engagement, *one, record));
    return page;
}

Spreadsheet::Page engagements(const CampaignRecord& record) {
    Spreadsheet::Page page{tr("Engagements"),
                           {tr("Number"), tr("Engagement"), tr("What the answers tell"), tr("Worked out"),
                            tr("What the team agreed on"), tr("Worked out")},
                           {}};
    const Result result = resultOf(record);
    const auto agreed = agreedOf(record);
    for (std::size_t at = 0; at < agreed.size(); ++at) {
        const EngagementResult& answered = result.engagements[at];
        page.rows.push_back({static_cast<double>(answered.engagement->number), answered.engagement->title,
                             score(answered), workedText(answered), score(agreed[at]),
                             workedText(agreed[at])});
    }
    return page;
}

}  // namespace

Spreadsheet campaignTablesOf(const CampaignRecord& record) {
    return {{criteria(record), engagements(record)}};
}

}  // namespace trainer
