#include "content/reading/vote_sheet.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include "assessment/plan/thousandths.h"
#include "content/reading/ballot_sheet.h"

namespace content {
namespace {

using namespace assessment;
using What = RowProblem::What;

constexpr int mostVotes = 100000;
constexpr Thousandths one = 1000;
constexpr std::array grades{Grade::low, Grade::medium, Grade::high};

class VotesReader {
  public:
    VotesReader(const Sheet& sheet, const std::vector<std::string>& actions)
        : sheet_(sheet), actions_(actions.begin(), actions.end()) {}

    VoteSheetReading read() {
        const auto isHeader = [](const std::vector<std::string>& row) {
            return std::ranges::find(row, "id") != row.end();
        };
        const auto header = std::ranges::find_if(sheet_.rows, isHeader);
        if (header == sheet_.rows.end()) {
            report(What::noHeader, {}, {});
            return std::move(reading_);
        }
        const auto at = static_cast<std::size_t>(header - sheet_.rows.begin());
        nameColumns(at);
        for (std::size_t row = at + 1; row < sheet_.rows.size(); ++row) readRow(row);
        takeRankings();
        return std::move(reading_);
    }

  private:
    void report(What what, std::string cell, std::string found) {
        reading_.problems.push_back({what, std::move(cell), std::move(found)});
    }
    std::string nameOf(std::size_t column, std::size_t row) const {
        return cellName(column, static_cast<std::size_t>(sheet_.numbers[row] - 1));
    }
    std::string cellOf(std::size_t column, std::size_t row) const {
        const auto& cells = sheet_.rows[row];
        return column < cells.size() ? unescapedCell(cells[column]) : std::string();
    }

    void nameColumns(std::size_t header) {
        const auto& names = sheet_.rows[header];
        for (std::size_t column = 0; column < names.size(); ++column) {
            const std::string& name = names[column];
            if (name.starts_with("rank"))
                rankings_[column];
            else if (!name.empty() && !columns_.emplace(name, column).second)
                report(What::repeatedColumn, nameOf(column, header), name);
        }
    }

    /// How many there are in a cell; nothing where it is empty or no such number.
    std::optional<int> numberIn(std::size_t column, std::size_t row) {
        const std::string cell = cellOf(column, row);
        if (cell.empty()) return {};
        const auto number = thousandthsOf(cell);
        if (number && *number >= 0 && *number % one == 0 && *number / one <= mostVotes)
            return static_cast<int>(*number / one);
        report(What::badNumber, nameOf(column, row), cell);
        return {};
    }
    int countIn(const std::string& name, std::size_t row) {
        const auto column = columns_.find(name);
        return column == columns_.end() ? 0 : numberIn(column->second, row).value_or(0);
    }
    Counts cardsIn(const std::string& kind, std::size_t row) {
        Counts counts;
        for (const Grade grade : grades)
            counts.levels.push_back(countIn(kind + "_" + std::string(word(grade)), row));
        return counts.rated() == 0 ? Counts() : counts;
    }

    void readRow(std::size_t row) {
        const std::size_t idColumn = columns_.at("id");
        const std::string id = cellOf(idColumn, row);
        if (!actions_.contains(id)) {
            report(What::unknownAction, nameOf(idColumn, row), id);
            return;
        }
        if (!seen_.insert(id).second) {
            report(What::repeatedAction, nameOf(idColumn, row), id);
            return;
        }
        const Placing placing{cardsIn("impact", row), cardsIn("effort", row), countIn("dots", row)};
        if (placing != Placing()) reading_.votes.placings[id] = placing;
        for (auto& [column, ranking] : rankings_)
            if (const auto rank = numberIn(column, row); rank && *rank > 0) ranking[id] = *rank;
    }

    /// In the order of what they say: the columns may stand in that of the people.
    void takeRankings() {
        for (auto& [column, ranking] : rankings_)
            if (!ranking.empty()) reading_.votes.rankings.push_back(std::move(ranking));
        std::ranges::sort(reading_.votes.rankings);
    }

    const Sheet& sheet_;
    std::set<std::string> actions_;
    std::map<std::string, std::size_t> columns_;
    std::map<std::size_t, PersonalRanking> rankings_;  ///< by column
    std::set<std::string> seen_;
    VoteSheetReading reading_;
};

}  // namespace

VoteSheetReading readVotes(const Sheet& sheet, const std::vector<std::string>& actions) {
    return VotesReader(sheet, actions).read();
}

}  // namespace content
