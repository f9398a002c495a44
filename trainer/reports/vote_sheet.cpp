#include "trainer/reports/vote_sheet.h"

#include <algorithm>
#include <array>

#include "trainer/reports/effort_board.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;
using Cell = Spreadsheet::Cell;

constexpr std::size_t leastPeople = 12;
constexpr std::array grades{Grade::low, Grade::medium, Grade::high};

Cell cellOf(int number) {
    return number == 0 ? Cell() : Cell(static_cast<double>(number));
}

template <class Value>
Value given(const std::map<VoterGroup, Value>& values, VoterGroup group) {
    const auto found = values.find(group);
    return found == values.end() ? Value() : found->second;
}

void addCards(const Counts& counts, std::vector<Cell>& row) {
    for (std::size_t level = 0; level < grades.size(); ++level)
        row.push_back(cellOf(level < counts.levels.size() ? counts.levels[level] : 0));
}

void addNames(std::size_t people, Spreadsheet::Page& page) {
    auto& words = page.rows.emplace_back();
    const auto add = [&](const std::string& name, const std::string& word) {
        page.head.push_back(name);
        words.emplace_back(word);
    };
    add(tr("Number of the action"), "id");
    add(tr("Action"), "title");
    for (const Grade grade : grades) add(impactWord(grade), "impact_" + std::string(word(grade)));
    for (const Grade grade : grades) add(effortWord(grade), "effort_" + std::string(word(grade)));
    add(tr("Dots"), "dots");
    for (std::size_t person = 1; person <= people; ++person)
        add(fill(tr("Ranking {number}"), {{"number", std::to_string(person)}}),
            "rank_" + std::to_string(person));
}

}  // namespace

Spreadsheet::Page voteSheetOf(const assessment::Workshop& workshop, VoterGroup group,
                              const std::vector<const Action*>& actions) {
    const auto placings = given(workshop.placings, group);
    const auto rankings = given(workshop.rankings, group);
    const std::size_t people = std::max(leastPeople, rankings.size());
    Spreadsheet::Page page{tr("Votes"), {}, {}};
    addNames(people, page);
    for (const Action* action : actions) {
        auto& row = page.rows.emplace_back();
        row = {action->id, action->title};
        const auto found = placings.find(action->id);
        const Placing placing = found == placings.end() ? Placing() : found->second;
        addCards(placing.impact, row);
        addCards(placing.effort, row);
        row.push_back(cellOf(placing.dots));
        for (std::size_t person = 0; person < people; ++person) {
            const bool isRanked = person < rankings.size() && rankings[person].contains(action->id);
            row.push_back(isRanked ? cellOf(rankings[person].at(action->id)) : Cell());
        }
    }
    return page;
}

}  // namespace trainer
