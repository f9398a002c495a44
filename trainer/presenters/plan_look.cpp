#include "trainer/presenters/plan_look.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "assessment/plan/plain_words.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr std::array<std::string_view, 4> viewWords{"table", "board", "efforts", "calendar"};

constexpr int widestColumn = 2000;  // in tenths of ems

using Cells = std::vector<std::string>;

Cells partsOf(const std::string& text, char at) {
    Cells parts{{}};
    for (const char c : text) {
        if (c == at)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

/// One line without what parts lines and cells.
std::string cellOf(std::string text) {
    std::ranges::replace_if(
        text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

/// Nothing is an empty cell, any text one with a sign before it.
std::string cellOf(const std::optional<std::string>& wanted) {
    return wanted ? "=" + cellOf(*wanted) : std::string();
}
std::optional<std::string> wantedIn(const std::string& cell) {
    if (!cell.starts_with('=')) return {};
    return cell.substr(1);
}

std::string lineOf(const NamedFilter& one) {
    const PlanFilter& filter = one.filter;
    const std::string status = filter.status ? std::string(word(*filter.status)) : std::string();
    return "filter\t" + cellOf(one.name) + "\t" + cellOf(filter.text) + "\t" + status + "\t" +
           cellOf(filter.owner) + "\t" + cellOf(filter.engagement) + "\t" + (filter.isLateOnly ? "late" : "");
}

void readFilter(const Cells& cells, PlanLook& look) {
    enum Cell : std::size_t { name = 1, text, status, owner, engagement, late, cellCount };
    if (cells.size() < cellCount || isBlank(cells[name])) return;
    look.keep({cells[name],
               {cells[text], actionStatusOf(cells[status]), wantedIn(cells[owner]), cells[late] == "late",
                wantedIn(cells[engagement])}});
}

void readColumns(const Cells& cells, PlanLook& look) {
    look.columns = {PlanOrder::title};
    for (const PlanOrder one : offeredColumns())
        if (std::ranges::count(cells, word(one)) > 0) look.columns.push_back(one);
}

void readWidth(const Cells& cells, PlanLook& look) {
    enum Cell : std::size_t { name = 1, tenths, cellCount };
    if (cells.size() < cellCount) return;
    const auto column = planOrderOf(cells[name]);
    int width = 0;
    const char* end = cells[tenths].data() + cells[tenths].size();
    const bool isNumber = std::from_chars(cells[tenths].data(), end, width).ptr == end;
    if (column && isNumber && width > 0) look.widths[*column] = std::min(width, widestColumn);
}

}  // namespace

std::vector<PlanOrder> offeredColumns() {
    return {PlanOrder::owner,      PlanOrder::status, PlanOrder::due,    PlanOrder::priority,
            PlanOrder::engagement, PlanOrder::impact, PlanOrder::effort, PlanOrder::start,
            PlanOrder::origin,     PlanOrder::moved};
}

void PlanLook::keep(const NamedFilter& filter) {
    remove(filter.name);
    filters.push_back(filter);
    std::ranges::sort(filters, {}, [](const NamedFilter& one) { return plainWordsOf(one.name); });
}

void PlanLook::remove(const std::string& name) {
    std::erase_if(filters, [&](const NamedFilter& one) { return one.name == name; });
}

bool PlanLook::rename(const std::string& from, const std::string& to) {
    const auto found = std::ranges::find(filters, from, &NamedFilter::name);
    const bool isTaken = from != to && std::ranges::count(filters, to, &NamedFilter::name) > 0;
    if (found == filters.end() || isTaken || isBlank(to)) return false;
    const PlanFilter filter = found->filter;
    remove(from);
    keep({to, filter});
    return true;
}

std::string textOf(const PlanLook& look) {
    std::string text = "view\t" + std::string(viewWords.at(static_cast<std::size_t>(look.view))) +
                       "\norder\t" + std::string(word(look.order)) + (look.isTurned ? "\tturned" : "") +
                       "\ncolumns";
    for (const PlanOrder column : look.columns) text += "\t" + std::string(word(column));
    for (const auto& [column, width] : look.widths)
        text += "\nwidth\t" + std::string(word(column)) + "\t" + std::to_string(width);
    for (const NamedFilter& one : look.filters) text += "\n" + lineOf(one);
    return text;
}

PlanLook planLookOf(const std::string& text) {
    PlanLook look;
    for (const std::string& line : partsOf(text, '\n')) {
        const Cells cells = partsOf(line, '\t');
        if (cells.size() < 2) continue;
        if (cells[0] == "view") {
            const auto found = std::ranges::find(viewWords, cells[1]);
            if (found != viewWords.end()) look.view = static_cast<PlanView>(found - viewWords.begin());
        } else if (cells[0] == "order") {
            look.order = planOrderOf(cells[1]).value_or(look.order);
            look.isTurned = std::ranges::count(cells, "turned") > 0;
        } else if (cells[0] == "columns") {
            readColumns(cells, look);
        } else if (cells[0] == "width") {
            readWidth(cells, look);
        } else if (cells[0] == "filter") {
            readFilter(cells, look);
        }
    }
    return look;
}

}  // namespace trainer
