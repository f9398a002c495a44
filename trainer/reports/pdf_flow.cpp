#include "trainer/reports/pdf_flow.h"

#include <algorithm>

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr double footY = paperHeight - 54;  // where every printer reaches
constexpr PdfFont foot{9, false, Drawing::Tone::faint};

}  // namespace

PdfFlow::PdfFlow(Paper& paper, const std::string& title, int pages)
    : paper_(paper), title_(title), pages_(pages) {}

void PdfFlow::space(double height) {
    if (!isAtTop()) y_ += height;
}

void PdfFlow::require(double height) {
    if (!isAtTop() && height > room()) nextPage();
}

void PdfFlow::nextPage() {
    endPage();
    ++page_;
    y_ = top;
}

void PdfFlow::endPage() {
    const PdfText number =
        paper_.text(fill(tr("Page {page} of {pages}"),
                         {{"page", std::to_string(page_)}, {"pages", std::to_string(pages_)}}),
                    foot, std::nullopt);
    const double forTitle = width - number.width() - 20;
    paper_.draw(paper_.text(title_, foot, forTitle), left, footY, 0, 1);
    paper_.draw(number, left + width - number.width(), footY);
    paper_.endPage();
}

void PdfFlow::add(const std::string& tag, const PdfText& text, double x) {
    constexpr std::size_t together = 2;  // lines, at the foot and at the head of a page
    require(text.height(0, std::min(together, text.lines())));
    const auto setDown = [&](std::size_t first, std::size_t last) {
        paper_.draw(text, x, y_, first, last);
        y_ += text.height(first, last);
    };
    if (text.height() <= room()) {
        paper_.tagged(tag, [&] { setDown(0, text.lines()); });
        return;
    }
    paper_.tagged(tag, [&] {
        for (std::size_t first = 0; first < text.lines();) {
            if (first > 0) nextPage();
            std::size_t fit = std::max<std::size_t>(1, text.fitting(first, room()));
            // No line stands alone on the next page.
            if (first + fit + 1 == text.lines() && fit > together) --fit;
            paper_.tagged("Span", [&] { setDown(first, first + fit); });
            first += fit;
        }
    });
}

}  // namespace trainer
