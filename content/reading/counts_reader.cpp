#include "content/reading/counts_reader.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace content {
namespace {

using assessment::Counts;
using What = CountsProblem::What;

constexpr int mostPeople = 1'000'000;

std::optional<int> countOf(const std::string& cell) {
    int count = 0;
    if (cell.empty()) return 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), count);
    const bool isWhole = error == std::errc() && end == cell.data() + cell.size();
    return isWhole && count >= 0 && count <= mostPeople ? std::optional(count) : std::nullopt;
}

class CountsReader {
  public:
    CountsReader(const Sheet& sheet, const assessment::Framework& framework)
        : sheet_(sheet), framework_(framework), columns_{"criterion", "dont_know", "not_concerned"} {
        for (std::size_t level = 0; level < framework.scale.levels.size(); ++level)
            columns_.push_back("level" + std::to_string(level));
    }

    CountsReading read() {
        if (sheet_.rows.size() < 2)
            report(What::empty, 0);
        else if (readHeader())
            for (std::size_t row = 1; row < sheet_.rows.size(); ++row) readRow(row);
        return std::move(reading_);
    }

  private:
    void report(What what, std::size_t row, std::string column = {}, std::string found = {}) {
        const int line = row < sheet_.lines.size() ? sheet_.lines[row] : 1;
        reading_.problems.push_back({what, line, std::move(column), std::move(found)});
    }

    /// False where the rows cannot be read by it.
    bool readHeader() {
        const auto& header = sheet_.rows.front();
        for (auto name = header.begin(); name != header.end(); ++name) {
            if (std::ranges::find(columns_, *name) == columns_.end())
                report(What::unknownColumn, 0, {}, *name);
            if (std::find(header.begin(), name, *name) != name) report(What::repeatedColumn, 0, {}, *name);
        }
        for (const std::string& name : columns_)
            if (std::ranges::find(header, name) == header.end()) report(What::missingColumn, 0, {}, name);
        return reading_.problems.empty();
    }

    std::size_t placeOf(const std::string& column) const {
        const auto& header = sheet_.rows.front();
        return static_cast<std::size_t>(std::ranges::find(header, column) - header.begin());
    }

    void readRow(std::size_t row) {
        const auto& cells = sheet_.rows[row];
        if (cells.size() != columns_.size()) {
            report(cells.size() < columns_.size() ? What::shortRow : What::longRow, row);
            return;
        }
        const auto read = [&](const std::string& column) {
            const std::string& cell = cells[placeOf(column)];
            const auto count = countOf(cell);
            if (!count) report(What::notACount, row, column, cell);
            return count.value_or(0);
        };
        Counts counts;
        for (std::size_t level = 0; level < framework_.scale.levels.size(); ++level)
            counts.levels.push_back(read("level" + std::to_string(level)));
        counts.dontKnow = read("dont_know");
        counts.notConcerned = read("not_concerned");
        const std::string& id = cells[placeOf("criterion")];
        if (!framework_.criterion(id))
            report(What::unknownCriterion, row, "criterion", id);
        else if (!reading_.counts.emplace(id, std::move(counts)).second)
            report(What::repeatedCriterion, row, "criterion", id);
    }

    const Sheet& sheet_;
    const assessment::Framework& framework_;
    std::vector<std::string> columns_;
    CountsReading reading_;
};

}  // namespace

CountsReading readCounts(const Sheet& sheet, const assessment::Framework& framework) {
    return CountsReader(sheet, framework).read();
}

}  // namespace content
