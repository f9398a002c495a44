#include "content/reading/plan_sheet.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

#include "assessment/plan/thousandths.h"
#include "content/reading/ballot_sheet.h"
#include "content/reading/plan_columns.h"
#include "content/reading/written_day.h"

namespace content {
namespace {

using namespace assessment;
using What = RowProblem::What;

/// What can be told apart after a way through a spreadsheet: not how words are parted on a line, nor blanks
/// at the ends.
std::string comparable(const std::string& text) {
    std::string same;
    for (const char c : text) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\n';
        const bool wasBlank = same.empty() || same.back() == ' ' || same.back() == '\n';
        if (c == '\n' && !same.empty() && same.back() == ' ') same.pop_back();
        if (!isBlank || !wasBlank || (c == '\n' && !same.empty())) same += c == '\t' ? ' ' : c;
    }
    while (same.ends_with(' ') || same.ends_with('\n')) same.pop_back();
    return unescapedCell(std::move(same));
}

/// How a field is typed, and what is wrong where it cannot be read.
std::optional<std::string> canonical(ActionField field, const std::string& cell) {
    if (cell.empty()) return cell;
    if (field == ActionField::start || field == ActionField::due) return dayIn(cell);
    if (field == ActionField::days || field == ActionField::euros) {
        const auto value = thousandthsOf(cell);
        return value ? std::optional(textOfThousandths(*value)) : std::nullopt;
    }
    return cell;
}

What problemOf(ActionField field) {
    switch (field) {
        case ActionField::start:
        case ActionField::due: return What::badDay;
        case ActionField::from:
        case ActionField::target:
        case ActionField::days:
        case ActionField::euros: return What::badNumber;
        case ActionField::title:
        case ActionField::details:
        case ActionField::originKind:
        case ActionField::campaign:
        case ActionField::criterion:
        case ActionField::event:
        case ActionField::engagement:
        case ActionField::owner:
        case ActionField::contributors:
        case ActionField::priority:
        case ActionField::impact:
        case ActionField::effort:
        case ActionField::status:
        case ActionField::indicators:
        case ActionField::links:
        case ActionField::proofs: break;
    }
    return What::badWord;
}

class PlanReader {
  public:
    PlanReader(const Sheet& sheet, const std::vector<Action>& kept, const PlanWords& words) : sheet_(sheet) {
        for (const Action& action : kept) {
            kept_.emplace(action.id, &action);
            titles_.emplace(comparable(action.title), &action);
        }
        for (const auto& [field, names] : words.choices)
            for (const auto& [name, word] : names) choices_[field].add(name, word);
    }

    PlanSheetReading read(const PlanWords& words) {
        auto columns = planColumnsIn(sheet_, words, reading_.problems);
        if (!columns) return std::move(reading_);
        columns_ = std::move(*columns);
        for (std::size_t row = columns_.header + 1; row < sheet_.rows.size(); ++row) readRow(row);
        return std::move(reading_);
    }

  private:
    void report(What what, std::string cell, std::string found) {
        reading_.problems.push_back({what, std::move(cell), std::move(found)});
    }
    std::string nameOf(std::size_t column, std::size_t row) const {
        return cellName(column, static_cast<std::size_t>(sheet_.numbers[row] - 1));
    }
    std::string cellOf(const std::optional<std::size_t>& column, std::size_t row) const {
        const auto& cells = sheet_.rows[row];
        return column && *column < cells.size() ? unescapedCell(cells[*column]) : std::string();
    }

    /// How a field is kept that is typed so; nothing where it cannot be read.
    std::optional<std::string> canonical(ActionField field, const std::string& cell) const {
        const auto choices = choices_.find(field);
        if (choices == choices_.end()) return content::canonical(field, cell);
        return choices->second.find(cell).value_or(cell);
    }

    void readRow(std::size_t row) {
        const std::string id = cellOf(columns_.id, row);
        if (id.empty()) return addAction(row);
        const auto kept = kept_.find(id);
        if (kept == kept_.end()) return report(What::unknownAction, nameOf(*columns_.id, row), id);
        if (!seen_.insert(id).second) return report(What::repeatedAction, nameOf(*columns_.id, row), id);
        compare(*kept->second, row);
    }

    void addAction(std::size_t row) {
        Action action;
        const auto fields = readFields(action, row);
        if (action.title.empty()) report(What::missing, nameOf(*columns_.id, row), {});
        const auto [first, last] = titles_.equal_range(comparable(action.title));
        const auto isKept = [&, fields](const auto& one) { return isTold(*one.second, action, fields); };
        if (std::any_of(first, last, isKept))
            ++reading_.difference.unchanged;
        else if (first != last)
            report(What::knownTitle, nameOf(*columns_.id, row), action.title);
        else
            reading_.difference.added.push_back(std::move(action));
    }

    /// Whether a row that says those fields tells of an action.
    static bool isTold(const Action& kept, const Action& row, const std::vector<ActionField>& fields) {
        return std::ranges::all_of(fields, [&](ActionField field) {
            return comparable(textOf(kept, field)) == comparable(textOf(row, field));
        });
    }

    void compare(const Action& kept, std::size_t row) {
        PlanDifference::Changed changed{kept, {}};
        changed.fields = readFields(changed.action, row);
        if (changed.fields.empty()) {
            ++reading_.difference.unchanged;
            return;
        }
        if (changed.action.title.empty()) report(What::missing, nameOf(*columns_.id, row), {});
        changed.hasMovedOn =
            columns_.version && cellOf(columns_.version, row) != std::to_string(kept.version);
        reading_.difference.changed.push_back(std::move(changed));
    }

    /// Sets the fields in which the row says something else; gives which they are.
    std::vector<ActionField> readFields(Action& action, std::size_t row) {
        std::vector<ActionField> changed;
        for (const auto& [column, field] : columns_.fields) {
            if (column >= sheet_.rows[row].size()) break;
            const std::string cell = cellOf(column, row);
            const std::string before = textOf(action, field);
            // A new action has what is usual where its row says nothing; what has no level stays without.
            const bool isLevel = field == ActionField::from || field == ActionField::target;
            if (cell.empty() && (isLevel || action.id.empty())) continue;
            const auto text = canonical(field, cell);
            if (text && comparable(*text) == comparable(before)) continue;
            if (text && setField(action, field, *text))
                changed.push_back(field);
            else
                report(problemOf(field), nameOf(column, row), cell);
        }
        return changed;
    }

    const Sheet& sheet_;
    std::unordered_map<std::string, const Action*> kept_;
    std::unordered_multimap<std::string, const Action*> titles_;
    std::map<ActionField, WordBook> choices_;
    std::set<std::string> seen_;
    PlanColumns columns_;
    PlanSheetReading reading_;
};

}  // namespace

std::string unescapedCell(std::string text) {
    constexpr std::string_view formula = "=+-@\t\r'";
    if (text.size() > 1 && text.front() == '\'' && formula.find(text[1]) != std::string_view::npos)
        text.erase(0, 1);
    std::erase(text, '\r');
    return text;
}

PlanSheetReading readPlan(const Sheet& sheet, const std::vector<Action>& kept, const PlanWords& words) {
    return PlanReader(sheet, kept, words).read(words);
}

}  // namespace content
