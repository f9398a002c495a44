#include "trainer/reports/ballot_sheet.h"

#include <algorithm>

#include "content/reading/framework_words.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;
using Row = std::vector<Spreadsheet::Cell>;

/// A row that is known by its first word, with a cell for each ballot.
template <class CellOf>
Row rowOf(const std::string& word, const std::string& second, const std::string& text,
          const std::string& help, const std::vector<Ballot>& ballots, CellOf&& cellFor) {
    Row row{word, second, text, help};
    for (const Ballot& ballot : ballots) row.push_back(cellFor(ballot));
    return row;
}

Spreadsheet::Cell nothing(const Ballot&) {
    return {};
}

std::string wordFor(Respondent respondent) {
    const auto* found =
        std::ranges::find(content::respondentWords, respondent, [](const auto& one) { return one.second; });
    return std::string(found->first);
}

Spreadsheet::Cell cellFor(const Ballot& ballot, const std::string& criterion) {
    const auto answer = ballot.answers.find(criterion);
    if (answer == ballot.answers.end()) return {};
    if (answer->second.kind == BallotAnswer::Kind::dontKnow) return "?";
    if (answer->second.kind == BallotAnswer::Kind::notConcerned) return "-";
    return static_cast<double>(answer->second.level);
}

/// What each answer means, a line each.
std::string answersTo(const Criterion& criterion, const Scale& scale) {
    std::string text;
    for (std::size_t level = 0; level < scale.levels.size(); ++level) {
        const bool isTold = level < criterion.signs.size();
        text += fill(tr("{what}: {value}"),
                     {{"what", std::to_string(level)},
                      {"value", isTold ? criterion.signs[level] : scale.levels[level].summary}}) +
                "\n";
    }
    return text + fill(tr("{what}: {value}"), {{"what", "?"}, {"value", scale.dontKnow.title}}) + "\n" +
           fill(tr("{what}: {value}"), {{"what", "-"}, {"value", scale.notConcerned.title}});
}

void addHead(const Campaign& campaign, const std::string& unit, const Framework& framework,
             const std::vector<Ballot>& ballots, std::vector<Row>& rows) {
    rows.push_back(rowOf("campaign", campaign.id + " " + std::to_string(campaign.round),
                         unit + " \u00B7 " + waveText(campaign),
                         tr("Leave the first column and the rows above the answers as they are."), ballots,
                         nothing));
    rows.push_back(rowOf(
        "framework", nameOf(campaign.framework) + " " + campaign.frameworkHash, framework.title,
        tr("Each person answers in a column of their own. An empty cell is no answer."), ballots, nothing));
    rows.push_back(rowOf("ballot", {}, tr("Number of the ballot"), tr("Do not change it."), ballots,
                         [](const Ballot& one) { return Spreadsheet::Cell(one.id); }));
    rows.push_back(rowOf("respondent", {}, tr("As whom this person answers"),
                         "agent, manager, partner, users", ballots,
                         [](const Ballot& one) { return Spreadsheet::Cell(wordFor(one.respondent)); }));
}

}  // namespace

Spreadsheet::Page ballotSheetOf(const Campaign& campaign, const std::string& unit, const Framework& framework,
                                const std::vector<Ballot>& ballots) {
    Spreadsheet::Page page{
        tr("Ballots"), {"criterion", tr("Engagement"), tr("Criterion"), tr("Answers")}, {}};
    for (std::size_t number = 1; number <= ballots.size(); ++number)
        page.head.push_back(std::to_string(number));
    addHead(campaign, unit, framework, ballots, page.rows);
    for (const Engagement& engagement : framework.engagements)
        for (const Criterion* criterion : criteriaOf(engagement))
            page.rows.push_back(rowOf(criterion->id, engagement.title, criterion->text,
                                      answersTo(*criterion, framework.scale), ballots,
                                      [&](const Ballot& one) { return cellFor(one, criterion->id); }));
    return page;
}

}  // namespace trainer
