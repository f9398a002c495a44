// What a dashboard becomes when somebody takes it along.
#include "trainer/reports/bars.h"
#include "trainer/reports/dashboard.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using Part = Dashboard::Part;
using Figure = Dashboard::Figure;

constexpr double chartWidth = 440;

void addPart(const Part& part, const std::string& id, std::vector<Document::Block>& blocks) {
    blocks.push_back(Document::Heading{2, part.heading});
    for (const std::string& sentence : part.sentences) blocks.push_back(Document::Paragraph{sentence});
    if (part.figures.empty()) return;
    if (part.hasBars) blocks.push_back(Document::Picture{barsOf(id, part, chartWidth)});
    Document::Table table{part.heading, part.head, {}};
    for (const Figure& figure : part.figures) table.rows.push_back({figure.label, figure.value});
    blocks.push_back(std::move(table));
    for (const Figure& figure : part.figures) {
        if (figure.rows.empty()) continue;
        Document::Table rows{
            fill(tr("{what}: {value}"), {{"what", figure.label}, {"value", figure.value}}), part.rowHead, {}};
        for (const Dashboard::Row& row : figure.rows) rows.rows.push_back(row.cells);
        blocks.push_back(std::move(rows));
    }
}

Spreadsheet::Page rowsOf(const Part& part) {
    Spreadsheet::Page page{part.heading, part.rowHead, {}};
    page.head.insert(page.head.begin(), tr("Figure"));
    for (const Figure& figure : part.figures)
        for (const Dashboard::Row& row : figure.rows) {
            std::vector<Spreadsheet::Cell> cells{figure.label};
            cells.insert(cells.end(), row.cells.begin(), row.cells.end());
            page.rows.push_back(std::move(cells));
        }
    return page;
}

}  // namespace

Drawing barsOf(const std::string& id, const Part& part, double width) {
    std::vector<Bar> bars;
    for (const Figure& figure : part.figures) bars.push_back({figure.label, figure.bar});
    return barsOf(id, part.heading, bars, width);
}

Document documentOf(const Dashboard& dashboard) {
    Document document{dashboard.question, {Document::Paragraph{dashboard.about}}, {}};
    int number = 0;
    for (const Part& part : dashboard.parts)
        addPart(part, "part-" + std::to_string(++number), document.blocks);
    document.footer = {dashboard.made};
    return document;
}

Spreadsheet spreadsheetOf(const Dashboard& dashboard) {
    Spreadsheet::Page figures{dashboard.question, {tr("What it is about"), tr("Figure"), tr("How much")}, {}};
    Spreadsheet spreadsheet;
    for (const Part& part : dashboard.parts) {
        for (const std::string& sentence : part.sentences)
            figures.rows.push_back({part.heading, sentence, std::monostate()});
        for (const Figure& figure : part.figures) {
            const bool isNumber = figure.value == std::to_string(figure.bar);
            figures.rows.push_back({part.heading, figure.label,
                                    isNumber ? Spreadsheet::Cell(static_cast<double>(figure.bar))
                                             : Spreadsheet::Cell(figure.value)});
        }
    }
    spreadsheet.pages.push_back(std::move(figures));
    for (const Part& part : dashboard.parts)
        if (auto rows = rowsOf(part); !rows.rows.empty()) spreadsheet.pages.push_back(std::move(rows));
    return spreadsheet;
}

}  // namespace trainer
