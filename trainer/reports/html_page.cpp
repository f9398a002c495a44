#include "trainer/reports/html_page.h"

#include "trainer/wording/language.h"
#include "trainer/wording/markup.h"

namespace trainer {
namespace {

constexpr const char* style =
    "@page{size:A4;margin:15mm}body{font-family:sans-serif;max-width:52em;margin:3em auto;padding:0 1em;"
    "line-height:1.5;color:#1d1e20;background:#fff}h1{color:#1b4f8a}h2{margin-top:2em}"
    "table{border-collapse:collapse;width:100%;margin:1.5em 0}caption{text-align:left;font-weight:bold;"
    "padding:.4em 0}th,td{text-align:left;vertical-align:top;padding:.4em .6em;border-bottom:1px solid #bbb}"
    "tbody th{font-weight:normal}figure{margin:1.5em 0}svg{max-width:100%;height:auto;font:13px sans-serif}"
    "footer{margin-top:3em;color:#5a5c62}h2,h3,caption,thead{break-after:avoid}tr,figure{break-inside:avoid}"
    "@media print{body{font-size:9pt;line-height:1.3;margin:0;max-width:none;padding:0}h1{font-size:1.6em}"
    "h2{margin-top:1.2em}table{margin:.8em 0}th,td{padding:.25em .5em}footer{margin-top:1em}}";

/// The text with its line breaks.
std::string linesOf(const std::string& text) {
    std::string lines = escaped(text);
    for (std::size_t at = 0; (at = lines.find('\n', at)) != std::string::npos; ++at)
        lines.replace(at, 1, "<br>");
    return lines;
}

std::string rowOf(const std::vector<std::string>& cells) {
    std::string row = "<tr>";
    for (const std::string& cell : cells)
        row += &cell == cells.data() ? "<th scope=\"row\">" + linesOf(cell) + "</th>"
                                     : "<td>" + linesOf(cell) + "</td>";
    return row + "</tr>\n";
}

}  // namespace

std::string htmlElement(const std::string& tag, const std::string& text) {
    return "<" + tag + ">" + escaped(text) + "</" + tag + ">";
}

std::string htmlTable(const std::string& caption, const std::vector<std::string>& head,
                      const std::vector<std::vector<std::string>>& rows) {
    std::string table = "<table>" + htmlElement("caption", caption) + "<thead><tr>";
    for (const std::string& name : head) table += "<th scope=\"col\">" + escaped(name) + "</th>";
    table += "</tr></thead><tbody>\n";
    for (const auto& row : rows) table += rowOf(row);
    return table + "</tbody></table>\n";
}

std::string htmlPage(const std::string& title, const std::string& body, const std::string& footer) {
    // TRANSLATORS: the language code of this catalogue, as HTML has it
    return std::string("<!DOCTYPE html>\n<html lang=\"") + tr("en") +
           "\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">" +
           htmlElement("title", title) + "<style>" + style + "</style></head>\n<body><main>" +
           htmlElement("h1", title) + "\n" + body + "</main>\n<footer>" + footer +
           "</footer></body>\n</html>\n";
}

}  // namespace trainer
