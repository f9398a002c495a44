#include "tests/bench/table.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace bench {
namespace {

using Cells = std::array<std::string, 5>;

std::string digits(double value, const char* unit) {
    char text[40];
    std::snprintf(text, sizeof text, "%.3g %s", value, unit);
    return text;
}

/// In characters, not bytes.
std::size_t widthOf(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

Cells cellsOf(const Row& row) {
    if (!row.measured) return {row.what, row.goal.text(), "-", "not measured", row.medians};
    const bool none = row.goal.kind == Goal::Kind::none;
    const char* verdict = none ? "for information" : row.goal.isMetBy(row.ratio) ? "ok" : "short";
    return {row.what, row.goal.text(), digits(row.ratio, row.goal.unit), verdict, row.medians};
}

}  // namespace

bool Goal::isMetBy(double ratio) const {
    switch (kind) {
        case Kind::atMost: return ratio <= limit;
        case Kind::atLeast: return ratio >= limit;
        case Kind::none: return true;
    }
    return false;
}

std::string Goal::text() const {
    switch (kind) {
        case Kind::atMost: return "≤ " + digits(limit, unit);
        case Kind::atLeast: return "≥ " + digits(limit, unit);
        case Kind::none: return "-";
    }
    return {};
}

void print(const std::vector<Row>& rows, std::ostream& out) {
    std::vector<Cells> table{{"what", "goal", "measured", "verdict", "medians"}};
    for (const Row& row : rows) table.push_back(cellsOf(row));
    std::array<std::size_t, 5> widths{};
    for (const Cells& cells : table)
        for (std::size_t i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], widthOf(cells[i]));
    for (const Cells& cells : table) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            out << (i == 0 ? "" : " | ") << cells[i];
            if (i + 1 < cells.size()) out << std::string(widths[i] - widthOf(cells[i]), ' ');
        }
        out << '\n';
    }
}

std::string secondsText(double seconds) {
    if (seconds >= 1) return digits(seconds, "s");
    if (seconds >= 1e-3) return digits(seconds * 1e3, "ms");
    return digits(seconds * 1e6, "µs");
}

std::string countText(long long count) {
    std::string text = std::to_string(count);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

}  // namespace bench
