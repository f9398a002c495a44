#include <numbers>

#include "trainer/reports/pdf_libraries.h"
#include "trainer/reports/pdf_paper.h"

namespace trainer {
namespace {

/// Paints in the units of a drawing.
struct Painter {
    void operator()(const Drawing::Line& line) const {
        pango().cairo_move_to(canvas, line.from.x, line.from.y);
        pango().cairo_line_to(canvas, line.to.x, line.to.y);
        stroke(line.pen);
    }
    void operator()(const Drawing::Polygon& polygon) const {
        for (const Drawing::Place& corner : polygon.corners)
            pango().cairo_line_to(canvas, corner.x, corner.y);
        pango().cairo_close_path(canvas);
        fill(polygon.fill, polygon.edge);
    }
    void operator()(const Drawing::Circle& circle) const {
        pango().cairo_arc(canvas, circle.centre.x, circle.centre.y, circle.radius, 0, 2 * std::numbers::pi);
        pango().cairo_close_path(canvas);
        fill(circle.fill, circle.edge);
    }
    void operator()(const Drawing::Text& text) const {
        const PdfText words = paper.text(text.text, {textSize, text.isBold, text.tone}, std::nullopt);
        const double before = text.anchor == Drawing::Anchor::start ? 0
                              : text.anchor == Drawing::Anchor::end ? words.width()
                                                                    : words.width() / 2;
        paper.draw(words, text.at.x - before, text.at.y - words.baseline());
    }
    void fill(Drawing::Tone tone, const std::optional<Drawing::Pen>& edge) const {
        use(tone);
        pango().cairo_fill_preserve(canvas);
        if (edge)
            stroke(*edge);
        else
            pango().cairo_new_path(canvas);
    }
    void stroke(const Drawing::Pen& pen) const {
        static constexpr double dashes[] = {6, 4};
        static constexpr double dots[] = {2, 4};
        use(pen.tone);
        pango().cairo_set_line_width(canvas, pen.width);
        pango().cairo_set_dash(canvas, pen.dash == Drawing::Dash::dots ? dots : dashes,
                               pen.dash == Drawing::Dash::none ? 0 : 2, 0);
        pango().cairo_stroke(canvas);
    }
    void use(Drawing::Tone tone) const { paper.use(tone); }

    const Paper& paper;
    cairo_t* canvas;
};

}  // namespace

void Paper::draw(const Drawing& drawing, double x, double y, double scale) const {
    pango().cairo_save(canvas_);
    pango().cairo_translate(canvas_, x, y);
    pango().cairo_scale(canvas_, scale, scale);
    const Painter painter{*this, canvas_};
    for (const Drawing::Item& item : drawing.items) std::visit(painter, item);
    pango().cairo_restore(canvas_);
}

}  // namespace trainer
