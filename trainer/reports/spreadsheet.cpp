#include "trainer/reports/spreadsheet.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "trainer/reports/open_document.h"
#include "trainer/wording/language.h"
#include "trainer/wording/markup.h"

namespace trainer {
namespace {

using Cell = Spreadsheet::Cell;

constexpr const char* tableStyles =
    "<style:style style:name=\"Head\" style:family=\"table-cell\"><style:table-cell-properties"
    " fo:wrap-option=\"wrap\"/><style:text-properties fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties"
    " fo:wrap-option=\"wrap\" style:vertical-align=\"top\"/></style:style>"
    "<style:style style:name=\"Page\" style:family=\"table\" style:master-page-name=\"Standard\">"
    "<style:table-properties table:display=\"true\"/></style:style>";

/// "1.5", "3", with that sign between the whole and the tenths.
std::string figure(double value, std::string_view sign) {
    constexpr long perOne = 10;
    const long tenths = std::lround(value * static_cast<double>(perOne));
    std::string text = (tenths < 0 ? "-" : "") + std::to_string(std::labs(tenths) / perOne);
    if (tenths % perOne == 0) return text;
    return text.append(sign) + std::to_string(std::labs(tenths) % perOne);
}

/// Spreadsheet programs pass over line breaks and tabs inside a paragraph: each line is one of its own, and a
/// tab is a blank.
std::string paragraphsOf(std::string text) {
    std::ranges::replace(text, '\t', ' ');
    std::string xml;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        xml += "<text:p>" + openDocumentText(text.substr(begin, end - begin)) + "</text:p>";
        begin = end + 1;
    }
    return xml;
}

/// Cells of OpenDocument know words from figures, so no words are a formula in them.
std::string cellOf(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return "<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">" +
               paragraphsOf(*text) + "</table:table-cell>";
    if (const auto* value = std::get_if<double>(&cell))
        return "<table:table-cell table:style-name=\"Cell\" office:value-type=\"float\" office:value=\"" +
               figure(*value, ".") + "\"><text:p>" + figure(*value, tr(".")) + "</text:p></table:table-cell>";
    return "<table:table-cell/>";
}

std::string headOf(const std::vector<std::string>& head) {
    std::string xml = "<table:table-header-rows><table:table-row>";
    for (const std::string& name : head)
        xml += "<table:table-cell table:style-name=\"Head\" office:value-type=\"string\"><text:p>" +
               openDocumentText(name) + "</text:p></table:table-cell>";
    return xml + "</table:table-row></table:table-header-rows>\n";
}

constexpr std::size_t narrowest = 2;  // centimetres
constexpr std::size_t widest = 7;

/// As wide as what stands in it needs, within bounds; sentences wrap.
std::size_t widthOf(const Spreadsheet::Page& page, std::size_t column) {
    constexpr std::size_t bytesPerCentimetre = 5;
    std::size_t longest = 0;
    for (const auto& row : page.rows)
        if (const auto* text = std::get_if<std::string>(&row.at(column)))
            longest = std::max(longest, text->size());
    return std::clamp(longest / bytesPerCentimetre + 1, narrowest, widest);
}

std::string columnStyles() {
    std::string xml;
    for (std::size_t width = narrowest; width <= widest; ++width)
        xml += "<style:style style:name=\"Width" + std::to_string(width) +
               "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"" +
               std::to_string(width) + "cm\"/></style:style>";
    return xml;
}

std::string columnsOf(const Spreadsheet::Page& page) {
    std::string xml;
    for (std::size_t column = 0; column < page.head.size(); ++column)
        xml +=
            "<table:table-column table:style-name=\"Width" + std::to_string(widthOf(page, column)) + "\"/>";
    return xml;
}

std::string tableOf(const Spreadsheet::Page& page) {
    std::string xml = "<table:table table:style-name=\"Page\" table:name=\"" + escaped(page.title) + "\">" +
                      columnsOf(page) + headOf(page.head);
    for (const auto& row : page.rows) {
        xml += "<table:table-row>";
        for (const Cell& cell : row) xml += cellOf(cell);
        xml += "</table:table-row>\n";
    }
    return xml + "</table:table>\n";
}

/// Quoted where it holds what parts cells, and never a formula.
std::string csvText(const std::string& text) {
    const bool isFormula =
        !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string::npos;
    const std::string safe = (isFormula ? "'" : "") + text;
    if (safe.find_first_of(";\"\r\n\t") == std::string::npos) return safe;
    std::string quoted = "\"";
    for (const char c : safe) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string csvCell(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) return csvText(*text);
    // TRANSLATORS: the decimal sign
    if (const auto* value = std::get_if<double>(&cell)) return figure(*value, tr("."));
    return {};
}

}  // namespace

std::string odsOf(const Spreadsheet& spreadsheet, const std::string& language) {
    std::string xml;
    for (const Spreadsheet::Page& page : spreadsheet.pages) xml += tableOf(page);
    const std::string title = spreadsheet.pages.empty() ? "" : spreadsheet.pages.front().title;
    return packed({"spreadsheet", xml, {}, title, language, tableStyles + columnStyles()});
}

std::string csvOf(const Spreadsheet::Page& page) {
    const auto line = [](const auto& cells, auto&& worded) {
        std::string text;
        for (std::size_t at = 0; at < cells.size(); ++at) text += (at == 0 ? "" : ";") + worded(cells[at]);
        return text + "\r\n";
    };
    std::string csv = "\xEF\xBB\xBF" + line(page.head, csvText);
    for (const auto& row : page.rows) csv += line(row, csvCell);
    return csv;
}

}  // namespace trainer
