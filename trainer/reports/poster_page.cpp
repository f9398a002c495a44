#include <cmath>

#include "trainer/reports/html_page.h"
#include "trainer/reports/poster_layout.h"
#include "trainer/wording/language.h"
#include "trainer/wording/markup.h"

namespace trainer {
namespace {

constexpr const char* style =
    "@page{size:A4;margin:0}*{box-sizing:border-box}body{margin:0;background:#e8e9ec;color:#1d1e20;"
    "font-family:sans-serif}main{width:210mm;min-height:296mm;margin:0 auto;padding:17mm;background:#fff;"
    "display:flex;flex-direction:column;justify-content:space-between;line-height:1.22}"
    ".whose{margin:0;font-size:1.5em;font-weight:bold}"
    "h1{margin:.25em 0 .3em;padding-top:.25em;border-top:5pt solid #1b4f8a;color:#1b4f8a;font-size:4.2em;"
    "line-height:1.08}.lead{margin:0;font-size:1.7em}h2{margin:.9em 0 .2em;font-size:2.4em;color:#1b4f8a}"
    "ul{list-style:none;margin:0;padding:0;flex:1 1 auto;display:flex;flex-direction:column;"
    "justify-content:space-evenly}li{display:flex;align-items:center;gap:1.2em;padding:.6em 0;"
    "border-bottom:.7pt solid #8a8d93}li:last-child{border-bottom:none}li>div{flex:1}"
    "p{margin:0}.small{font-size:1.6em}.large{position:relative;font-size:2.2em;font-weight:bold}"
    ".marked{padding-left:34pt}.mark{position:absolute;left:-34pt;top:0;width:22pt;height:22pt;border:2pt "
    "solid"
    " #1b4f8a;border-radius:50%;color:#1b4f8a;font-size:14pt;line-height:18pt;text-align:center}"
    ".done{background:#1b4f8a;color:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}"
    "li>.beside{flex:0 0 156pt}.beside .small{font-weight:bold}svg{display:block;width:156pt;height:20pt}"
    "footer{margin-top:1.2em;padding-top:.6em;border-top:.7pt solid #8a8d93;font-size:1.4em}"
    "section{display:flex;flex-direction:column;flex:1 1 auto}"
    "@media screen{main{margin:1em auto;box-shadow:0 1pt 6pt #8a8d93}}@media print{body{background:#fff}}";

std::string paragraph(const char* name, const std::string& text) {
    return text.empty() ? "" : "<p class=\"" + std::string(name) + "\">" + escaped(text) + "</p>\n";
}

std::string signOf(Poster::Mark mark) {
    if (mark == Poster::Mark::none) return {};
    return mark == Poster::Mark::done ? "<span class=\"mark done\" aria-hidden=\"true\">\u2713</span>"
                                      : "<span class=\"mark\" aria-hidden=\"true\">\u203A</span>";
}

std::string rowOf(const Poster::Row& row, std::size_t number) {
    const bool isMarked = row.mark != Poster::Mark::none;
    std::string html = std::string("<li") + (isMarked ? " class=\"marked\">" : ">") + "<div>" +
                       paragraph("small", row.before) + "<p class=\"large\">" + signOf(row.mark) +
                       escaped(row.text) + "</p></div>";
    if (row.beside.empty()) return html + "</li>\n";
    html += "<div class=\"beside\">" + paragraph("small", row.beside);
    if (row.meter)
        html += svgOf(meterOf(*row.meter, "meter-" + std::to_string(number), row.text, row.beside));
    return html + "</div></li>\n";
}

/// What an em is: the style tells how many of them each size is.
std::string sizeOf(double scale) {
    constexpr double perEm = 10;  // points
    const long tenths = std::lround(scale * perEm * 10);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + "pt";
}

}  // namespace

std::string htmlOf(const Poster& poster) {
    std::string body = "<div>" + paragraph("whose", poster.whose) + htmlElement("h1", poster.title) + "\n" +
                       paragraph("lead", poster.lead) + "</div>\n";
    std::size_t number = 0;
    for (const Poster::Part& part : poster.parts) {
        body += "<section>" + (part.heading.empty() ? "" : htmlElement("h2", part.heading)) + "<ul>\n";
        for (const Poster::Row& row : part.rows) body += rowOf(row, ++number);
        body += "</ul></section>\n";
    }
    body += "<footer>";
    for (const std::string& line : poster.closing) body += htmlElement("p", line);
    return std::string("<!DOCTYPE html>\n<html lang=\"") + tr("en") +
           "\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">" +
           htmlElement("title", poster.title) + "<style>" + style +
           "main{font-size:" + sizeOf(scaleOf(poster).value_or(1)) + "}</style></head>\n<body><main>" + body +
           "</footer></main></body>\n</html>\n";
}

}  // namespace trainer
