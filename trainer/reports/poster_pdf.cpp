#include <algorithm>

#include "trainer/reports/pages_paper.h"
#include "trainer/reports/poster_layout.h"

namespace trainer {
namespace {

using Tone = Drawing::Tone;

/// Sets a poster down on a page, or only measures it.
class PosterWriter {
  public:
    PosterWriter(const Paper& paper, const Poster& poster, double scale)
        : paper_(paper), poster_(poster), sizes_(scale) {}

    /// How high it is, with nothing put between its rows.
    double height() {
        isMeasured_ = true;
        set();
        isMeasured_ = false;
        return y_ - posterMargin;
    }
    /// apart: room that is put before each row and each part.
    void draw(double apart) {
        apart_ = apart;
        set();
    }

  private:
    static constexpr double perLine = 1.25;
    static constexpr double markHeight = 24;

    void set() {
        y_ = posterMargin;
        add("P", poster_.whose, {sizes_.whose, true, Tone::text});
        y_ += sizes_.whose / 2;
        band(0, posterWidth, 5, Tone::first);
        y_ += sizes_.title / 3;
        add("H1", poster_.title, {sizes_.title, true, Tone::first});
        y_ += sizes_.lead / 2;
        add("P", poster_.lead, {sizes_.lead, false, Tone::text});
        for (const Poster::Part& part : poster_.parts) set(part);
        y_ += sizes_.betweenParts + apart_;
        band(0, posterWidth, 0.7, Tone::grid);
        y_ += sizes_.closing / 2;
        for (const std::string& line : poster_.closing) add("P", line, {sizes_.closing, false, Tone::text});
    }
    void set(const Poster::Part& part) {
        y_ += sizes_.betweenParts + apart_;
        add("H2", part.heading, {sizes_.heading, true, Tone::first});
        for (const Poster::Row& row : part.rows) {
            if (&row != part.rows.data()) {
                y_ += sizes_.betweenRows / 2 + apart_ / 2;
                band(0, posterWidth, 0.7, Tone::grid);
            }
            y_ += sizes_.betweenRows / 2 + apart_ / 2;
            set(row);
        }
    }
    void set(const Poster::Row& row) {
        const double top = y_;
        const double left = row.mark == Poster::Mark::none ? 0 : forMark;
        const double width = posterWidth - left - (row.beside.empty() ? 0 : forMeter);
        add("P", row.before, {sizes_.small, false, Tone::text}, left, width);
        const double line = y_;
        add("P", row.text, {sizes_.large, true, Tone::text}, left, width);
        if (row.mark != Poster::Mark::none)
            draw(markOf(row.mark), 0, line + (perLine * sizes_.large - markHeight) / 2);
        if (!row.beside.empty()) setBeside(row, top);
    }
    void setBeside(const Poster::Row& row, double top) {
        const double bottom = y_;
        const double left = posterWidth - meterWidth;
        y_ = top;
        add("P", row.beside, {sizes_.small, true, Tone::text}, left, meterWidth);
        if (row.meter) {
            y_ += meterHeight / 4;
            draw(meterOf(*row.meter, {}, {}, {}), left, y_);
            y_ += meterHeight;
        }
        y_ = std::max(y_, bottom);
    }

    void add(const char* tag, const std::string& words, const PdfFont& font, double left = 0,
             double width = posterWidth) {
        if (words.empty()) return;
        const PdfText text = paper_.text(words, font, width);
        if (!isMeasured_) paper_.tagged(tag, [&] { paper_.draw(text, posterMargin + left, y_); });
        y_ += text.height();
    }
    void band(double left, double width, double thickness, Tone tone) {
        Drawing drawing{{}, {}, {}, width, thickness};
        drawing.items.push_back(boxAt({0, 0}, width, thickness, tone));
        draw(drawing, left, y_);
        y_ += thickness;
    }
    /// y: from the top of the page.
    void draw(const Drawing& drawing, double x, double y) const {
        if (!isMeasured_) paper_.draw(drawing, posterMargin + x, y, 1);
    }

    const Paper& paper_;
    const Poster& poster_;
    PosterSizes sizes_;
    double apart_ = 0;
    double y_ = 0;
    bool isMeasured_ = false;
};

void setDown(const Poster& poster, Paper& paper) {
    constexpr double step = 0.02;
    constexpr double mostApart = 26;
    constexpr double atMostMore =
        0.16;  // words are measured here, which is often less than what was reckoned
    double scale = scaleOf(poster).value_or(1) + atMostMore;
    while (PosterWriter(paper, poster, scale).height() > posterHeight && scale > step) scale -= step;
    PosterWriter writer(paper, poster, scale);
    const double left = posterHeight - writer.height();
    const auto places = static_cast<double>(poster.rows() + poster.parts.size() + 1);
    paper.tagged("Document", [&] { writer.draw(std::clamp(left / places, 0.0, mostApart)); });
    paper.endPage();
}

}  // namespace

std::string pdfOf(const Poster& poster, const std::string& language) {
    PdfPaper paper(poster.title, language);
    setDown(poster, paper);
    return completed(paper.finished(), language, {});
}

Pages pagesOf(const Poster& poster, const std::string& language) {
    PagesPaper paper(language);
    setDown(poster, paper);
    return paper.finished();
}

}  // namespace trainer
