#include "content/reading/plan_columns.h"

#include <algorithm>
#include <set>

#include "assessment/plan/plain_words.h"
#include "content/reading/ballot_sheet.h"

namespace content {
namespace {

using namespace assessment;
using What = RowProblem::What;
using Row = std::vector<std::string>;

/// What an office program or a hand may change in a name is left out.
std::string folded(const std::string& written) {
    std::string all;
    for (const std::string& word : plainWordsOf(written)) all += (all.empty() ? "" : " ") + word;
    return all;
}

WordBook columnNames(const PlanWords& words) {
    WordBook book;
    for (const char* word : {"id", "version"}) book.add(word, word);
    for (const ActionField field : actionFields) book.add(std::string(word(field)), std::string(word(field)));
    for (const auto& [name, word] : words.columns) book.add(name, word);
    return book;
}

class HeaderReader {
  public:
    HeaderReader(const Sheet& sheet, const PlanWords& words, std::vector<RowProblem>& problems)
        : sheet_(sheet), names_(columnNames(words)), problems_(problems) {}

    std::optional<PlanColumns> read() {
        PlanColumns columns;
        const auto found = find();
        if (!found) return {};
        columns.header = *found;
        const Row& row = sheet_.rows[*found];
        for (std::size_t column = 0; column < row.size(); ++column)
            if (!row[column].empty()) name(columns, column, row[column]);
        return columns;
    }

  private:
    bool has(const Row& row, const std::string& word) const {
        return std::ranges::any_of(row, [&](const std::string& cell) { return names_.find(cell) == word; });
    }
    bool isHeader(std::size_t row) const {
        return has(sheet_.rows[row], "id") && has(sheet_.rows[row], "title");
    }

    /// Below what people call the columns may stand the words they are known by.
    std::optional<std::size_t> find() const {
        constexpr std::size_t mostAbove = 100;  // rows for people
        const std::size_t most = std::min(mostAbove, sheet_.rows.size());
        for (std::size_t row = 0; row < most; ++row) {
            if (!isHeader(row)) continue;
            return row + 1 < sheet_.rows.size() && isHeader(row + 1) ? row + 1 : row;
        }
        tellMissing(most);
        return {};
    }

    /// Which column it would take to make a header of the likest row.
    void tellMissing(std::size_t most) const {
        std::size_t best = 0;
        std::size_t known = 1;
        const auto countKnown = [&](const Row& row) {
            return static_cast<std::size_t>(std::ranges::count_if(
                row, [&](const std::string& cell) { return names_.find(cell).has_value(); }));
        };
        for (std::size_t row = 0; row < most; ++row)
            if (const std::size_t count = countKnown(sheet_.rows[row]); count > known) {
                known = count;
                best = row;
            }
        if (known < 2) return problems_.push_back({What::noHeader, {}, {}});
        for (const char* word : {"id", "title"})
            if (!has(sheet_.rows[best], word)) problems_.push_back({What::missingColumn, {}, word});
    }

    void name(PlanColumns& columns, std::size_t column, const std::string& cell) {
        const auto word = names_.find(cell);
        const auto report = [&](What what) {
            problems_.push_back(
                {what, cellName(column, static_cast<std::size_t>(sheet_.numbers[columns.header] - 1)), cell});
        };
        if (!word)
            report(What::unknownColumn);
        else if (!known_.insert(*word).second)
            report(What::repeatedColumn);
        else if (*word == "id")
            columns.id = column;
        else if (*word == "version")
            columns.version = column;
        else
            columns.fields.emplace(column, actionFieldOf(*word).value());
    }

    const Sheet& sheet_;
    WordBook names_;
    std::vector<RowProblem>& problems_;
    std::set<std::string> known_;
};

}  // namespace

void WordBook::add(const std::string& written, const std::string& word) {
    words_.emplace(written, word);
    words_.emplace(folded(written), word);
}

std::optional<std::string> WordBook::find(const std::string& written) const {
    if (written.empty()) return {};
    auto found = words_.find(written);
    if (found == words_.end()) found = words_.find(folded(written));
    return found == words_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<PlanColumns> planColumnsIn(const Sheet& sheet, const PlanWords& words,
                                         std::vector<RowProblem>& problems) {
    return HeaderReader(sheet, words, problems).read();
}

}  // namespace content
