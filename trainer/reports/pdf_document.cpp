#include <algorithm>

#include "trainer/reports/document.h"
#include "trainer/reports/pages_paper.h"
#include "trainer/reports/pdf_table.h"

namespace trainer {
namespace {

constexpr PdfFont title{22, true, Drawing::Tone::first};
constexpr PdfFont second{15.5, true, Drawing::Tone::first};
constexpr PdfFont third{12.5, true};
constexpr PdfFont body{11};
constexpr PdfFont closing{9, false, Drawing::Tone::faint};
constexpr double betweenBlocks = 8;
constexpr double betweenItems = 3;
constexpr double belowHeading = betweenBlocks * 3 / 4;
constexpr double aboveTable = betweenBlocks / 2;

double scaleOf(const Drawing& drawing) {
    constexpr double wished = 0.75;  // letters of a chart as large as those of a table
    constexpr double most = PdfFlow::bottom - PdfFlow::top;
    return std::min({wished, PdfFlow::width / drawing.width, most / drawing.height});
}

const PdfFont& fontOf(const Document::Heading& heading) {
    return heading.level == 2 ? second : third;
}

double aboveHeading(const Document::Heading& heading) {
    return heading.level == 2 ? 20 : 12;
}

/// How much room the beginning of something takes that must not stand apart from what is above it.
struct Beginning {
    double operator()(const Document::Heading& heading) const {
        return aboveHeading(heading) +
               flow.paper().text(heading.text, fontOf(heading), PdfFlow::width).height() + belowHeading;
    }
    double operator()(const Document::Paragraph& paragraph) const { return linesOf(paragraph.text); }
    double operator()(const Document::List& list) const {
        return list.items.empty() ? 0 : linesOf(list.items.front());
    }
    double operator()(const Document::Table& table) const {
        return aboveTable + PdfTable(flow.paper(), table).leastHeight();
    }
    double operator()(const Document::Picture& picture) const {
        return picture.drawing.height * scaleOf(picture.drawing);
    }
    double linesOf(const std::string& words) const {
        const PdfText text = flow.paper().text(words, body, PdfFlow::width);
        return text.height(0, std::min<std::size_t>(2, text.lines()));
    }

    PdfFlow& flow;
};

/// Sets down a document, block after block.
struct Writer {
    void write() {
        flow.add("H1", flow.paper().text(document.title, title, PdfFlow::width));
        flow.skip(betweenBlocks);
        for (std::size_t i = 0; i < document.blocks.size(); ++i) {
            if (const auto* heading = std::get_if<Document::Heading>(&document.blocks[i]))
                flow.require(std::min(below(i), (PdfFlow::bottom - PdfFlow::top) / 2) +
                             Beginning{flow}(*heading));
            std::visit(*this, document.blocks[i]);
        }
        flow.space(2 * betweenBlocks);
        for (const std::string& line : document.footer) {
            flow.add("P", flow.paper().text(line, closing, PdfFlow::width));
            flow.space(betweenItems);
        }
        flow.finish();
    }

    void operator()(const Document::Heading& heading) {
        flow.space(aboveHeading(heading));
        flow.paper().addPlace(heading.level, heading.text, flow.page(), flow.y());
        flow.add("H" + std::to_string(heading.level),
                 flow.paper().text(heading.text, fontOf(heading), PdfFlow::width));
        flow.skip(belowHeading);
    }
    void operator()(const Document::Paragraph& paragraph) {
        flow.add("P", flow.paper().text(paragraph.text, body, PdfFlow::width));
        flow.space(betweenBlocks);
    }
    void operator()(const Document::List& list) {
        int number = list.from.value_or(0);
        flow.paper().tagged("L", [&] {
            for (const std::string& item : list.items)
                addItem(list.from ? std::to_string(number++) + "." : "\u2013", item);
        });
        flow.space(betweenBlocks - betweenItems);
    }
    void operator()(const Document::Table& table) {
        flow.space(aboveTable);
        PdfTable(flow.paper(), table).add(flow);
        flow.space(2 * betweenBlocks);
    }
    void operator()(const Document::Picture& picture) {
        const double scale = scaleOf(picture.drawing);
        flow.require(picture.drawing.height * scale);
        flow.paper().tagged("Figure",
                            [&] { flow.paper().draw(picture.drawing, PdfFlow::left, flow.y(), scale); });
        flow.skip(picture.drawing.height * scale);
        flow.space(betweenBlocks);
    }

    void addItem(const std::string& label, const std::string& item) {
        constexpr double indent = 18;
        const PdfText text = flow.paper().text(item, body, PdfFlow::width - indent);
        flow.require(text.height(0, std::min<std::size_t>(2, text.lines())));
        flow.paper().tagged("LI", [&] {
            flow.paper().tagged("Lbl", [&] {
                flow.paper().draw(flow.paper().text(label, body, std::nullopt), PdfFlow::left, flow.y());
            });
            flow.add("LBody", text, PdfFlow::left + indent);
        });
        flow.space(betweenItems);
    }
    /// What must stand below a heading on its page.
    double below(std::size_t heading) const {
        double height = 0;
        for (std::size_t i = heading + 1; i < document.blocks.size(); ++i) {
            height += std::visit(Beginning{flow}, document.blocks[i]);
            if (!std::holds_alternative<Document::Heading>(document.blocks[i])) break;
        }
        return height;
    }

    const Document& document;
    PdfFlow& flow;
};

/// Sets all of it down; pages tells how many pages that takes.
void setDown(const Document& document, Paper& paper, int& pages) {
    PdfFlow flow(paper, document.title, pages);
    paper.tagged("Document", [&] { Writer{document, flow}.write(); });
    pages = flow.page();
}

/// How many pages it takes.
int pagesFor(const Document& document, const std::string& language, const PageDone& done = {}) {
    int pages = 0;
    PagesPaper paper(language, [&](int page) {
        if (done) done(page, 0);
    });
    setDown(document, paper, pages);
    return pages;
}

}  // namespace

std::string pdfOf(const Document& document, const std::string& language) {
    std::vector<std::string> figures;
    for (const Document::Block& block : document.blocks)
        if (const auto* picture = std::get_if<Document::Picture>(&block))
            figures.push_back(picture->drawing.title + ". " + picture->drawing.description);
    int pages = pagesFor(document, language);
    PdfPaper paper(document.title, language);
    setDown(document, paper, pages);
    return completed(paper.finished(), language, figures);
}

Pages pagesOf(const Document& document, const std::string& language, const PageDone& done) {
    int pages = pagesFor(document, language, done);
    PagesPaper paper(language, [&, all = pages](int page) {
        if (done) done(page, all);
    });
    setDown(document, paper, pages);
    return paper.finished();
}

}  // namespace trainer
