#include "trainer/reports/pdf_table.h"

#include <algorithm>

namespace trainer {
namespace {

constexpr double padding = 4;  // left and right of what stands in a cell
constexpr double above = 3;    // and below
constexpr PdfFont caption{11, true};
constexpr PdfFont head{9.5, true};
constexpr PdfFont cell{9.5};

/// How narrow a column can be without breaking a word, how wide it is without breaking a line, and how much
/// stands in it.
struct Wish {
    double least = 0;
    double whole = 0;
    double sum = 0;

    void meet(const Paper& paper, const std::string& words, const PdfFont& font) {
        std::size_t begin = 0;
        while (begin < words.size()) {
            const std::size_t end = std::min(words.find_first_of(" \n\t", begin), words.size());
            if (end > begin) least = std::max(least, widthOf(paper, words.substr(begin, end - begin), font));
            begin = end + 1;
        }
        const double width = widthOf(paper, words, font);
        whole = std::max(whole, width);
        sum += width;
    }
    static double widthOf(const Paper& paper, const std::string& words, const PdfFont& font) {
        return paper.text(words, font, std::nullopt).width();
    }
};

/// Every column gets what it cannot do without; the rest is shared by how much stands in each. Where even
/// words are too long for the page, they are broken.
std::vector<double> shared(const std::vector<Wish>& wishes, double width) {
    Wish all;
    for (const Wish& wish : wishes) {
        all.least += wish.least;
        all.whole += wish.whole;
        all.sum += wish.sum;
    }
    std::vector<double> widths;
    for (const Wish& wish : wishes) {
        const double share = wish.sum / std::max(1.0, all.sum);
        if (all.whole <= width)
            widths.push_back(wish.whole + (width - all.whole) * share);
        else if (all.least <= width)
            widths.push_back(wish.least + (width - all.least) * share);
        else
            widths.push_back(wish.least * width / all.least);
    }
    return widths;
}

}  // namespace

PdfTable::PdfTable(const Paper& paper, const Document::Table& table)
    : caption_(paper.text(table.caption, caption, PdfFlow::width)) {
    std::vector<Wish> wishes(table.head.size());
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        wishes[i].meet(paper, table.head[i], head);
        for (const auto& row : table.rows) wishes[i].meet(paper, row.at(i), cell);
    }
    widths_ = shared(wishes, PdfFlow::width - 2 * padding * static_cast<double>(table.head.size()));
    head_ = rowOf(paper, table.head, true);
    for (const auto& row : table.rows) rows_.push_back(rowOf(paper, row, false));
}

PdfTable::Row PdfTable::rowOf(const Paper& paper, const std::vector<std::string>& cells, bool isHead) const {
    Row row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        row.cells.push_back(paper.text(cells[i], isHead ? head : cell, widths_[i] + 0.1));
        row.height = std::max(row.height, row.cells.back().height() + 2 * above);
    }
    return row;
}

double PdfTable::leastHeight() const {
    return caption_.height() + above + head_.height + (rows_.empty() ? 0 : rows_.front().height);
}

void PdfTable::add(PdfFlow& flow) const {
    flow.require(std::min(leastHeight(), PdfFlow::bottom - PdfFlow::top));
    flow.paper().tagged("Table", [&] {
        flow.add("Caption", caption_);
        flow.skip(above);
        addHead(flow, false);
        for (const Row& row : rows_) addRow(flow, row);
    });
}

void PdfTable::addHead(PdfFlow& flow, bool isRepeated) const {
    const std::vector<std::size_t> first(head_.cells.size(), 0);
    std::vector<std::size_t> last;
    for (const PdfText& text : head_.cells) last.push_back(text.lines());
    // A head that stands there again is not read again.
    addLines(flow, head_, first, last, isRepeated ? nullptr : "TH", isRepeated ? nullptr : "TH");
}

void PdfTable::addRow(PdfFlow& flow, const Row& row) const {
    const double most = PdfFlow::bottom - PdfFlow::top - head_.height;
    std::vector<std::size_t> first(row.cells.size(), 0);
    const auto newPage = [&] {
        flow.nextPage();
        addHead(flow, true);
    };
    if (row.height > flow.room() && (row.height <= most || flow.room() < most / 2)) newPage();
    const auto isOver = [&] {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (first[i] < row.cells[i].lines()) return false;
        return true;
    };
    do {
        std::vector<std::size_t> last;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            last.push_back(first[i] + row.cells[i].fitting(first[i], flow.room() - 2 * above));
        addLines(flow, row, first, last, "TH", "TD");
        first = last;
        if (!isOver()) newPage();
    } while (!isOver());
}

void PdfTable::addLines(PdfFlow& flow, const Row& row, const std::vector<std::size_t>& first,
                        const std::vector<std::size_t>& last, const char* firstTag, const char* tag) const {
    double height = 0;
    const auto cells = [&] {
        double x = PdfFlow::left;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto draw = [&] {
                flow.paper().draw(row.cells[i], x + padding, flow.y() + above, first[i], last[i]);
            };
            if (tag)
                flow.paper().tagged(i == 0 ? firstTag : tag, draw);
            else
                draw();
            height = std::max(height, row.cells[i].height(first[i], last[i]));
            x += widths_[i] + 2 * padding;
        }
    };
    if (tag)
        flow.paper().tagged("TR", cells);
    else
        cells();
    flow.skip(height + 2 * above);
    flow.paper().rule(PdfFlow::left, flow.y(), PdfFlow::width);
}

}  // namespace trainer
