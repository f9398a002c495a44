#include "trainer/windows/drawing_view.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"

namespace trainer {
namespace {

const wxColour& colourOf(Drawing::Tone tone) {
    switch (tone) {
        case Drawing::Tone::ground: return palette().surface;
        case Drawing::Tone::grid: return palette().border;
        case Drawing::Tone::faint: return palette().faint;
        case Drawing::Tone::text: break;
        case Drawing::Tone::first: return palette().accent;
        case Drawing::Tone::second: return palette().middling;
    }
    return palette().text;
}

wxPenStyle styleOf(Drawing::Dash dash) {
    switch (dash) {
        case Drawing::Dash::none: break;
        case Drawing::Dash::dashes: return wxPENSTYLE_SHORT_DASH;
        case Drawing::Dash::dots: return wxPENSTYLE_DOT;
    }
    return wxPENSTYLE_SOLID;
}

wxGraphicsPenInfo penOf(const Drawing::Pen& pen) {
    return wxGraphicsPenInfo(colourOf(pen.tone), pen.width, styleOf(pen.dash));
}

wxFont scaled(wxFont font, double scale) {
    font.SetFractionalPointSize(font.GetFractionalPointSize() * scale);
    return font;
}

/// Paints in the units of a drawing.
struct Painter {
    void operator()(const Drawing::Line& line) const {
        canvas.SetPen(canvas.CreatePen(penOf(line.pen)));
        canvas.StrokeLine(line.from.x, line.from.y, line.to.x, line.to.y);
    }
    void operator()(const Drawing::Polygon& polygon) const {
        look(polygon.fill, polygon.edge);
        wxGraphicsPath path = canvas.CreatePath();
        path.MoveToPoint(polygon.corners.front().x, polygon.corners.front().y);
        for (const Drawing::Place& corner : polygon.corners) path.AddLineToPoint(corner.x, corner.y);
        path.CloseSubpath();
        canvas.DrawPath(path);
    }
    void operator()(const Drawing::Circle& circle) const {
        look(circle.fill, circle.edge);
        canvas.DrawEllipse(circle.centre.x - circle.radius, circle.centre.y - circle.radius,
                           2 * circle.radius, 2 * circle.radius);
    }
    void operator()(const Drawing::Text& text) const {
        canvas.SetFont(text.isBold ? bold : plain, colourOf(text.tone));
        const wxString words = wxString::FromUTF8(text.text);
        double width = 0;
        double height = 0;
        double below = 0;
        canvas.GetTextExtent(words, &width, &height, &below);
        const double before = text.anchor == Drawing::Anchor::start ? 0
                              : text.anchor == Drawing::Anchor::end ? width
                                                                    : width / 2;
        canvas.DrawText(words, text.at.x - before, text.at.y - height + below);
    }
    void look(Drawing::Tone fill, const std::optional<Drawing::Pen>& edge) const {
        if (edge)
            canvas.SetPen(canvas.CreatePen(penOf(*edge)));
        else
            canvas.SetPen(*wxTRANSPARENT_PEN);
        canvas.SetBrush(wxBrush(colourOf(fill)));
    }

    wxGraphicsContext& canvas;
    wxFont plain;
    wxFont bold;
};

}  // namespace

DrawingView::DrawingView(wxWindow* parent, const Drawing& drawing)
    : DrawingView(parent, [drawing](double) { return drawing; }) {}

DrawingView::DrawingView(wxWindow* parent, std::function<Drawing(double width)> layOut)
    : Panel(parent), layOut_(std::move(layOut)) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    wrapTo(readingWidth(*this));
    setAccessibleName(*this, drawing_.title, drawing_.description);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
}

double DrawingView::wholeScale() const {
    return em(*this) / widthOf("nn");
}

void DrawingView::wrapTo(int width) {
    drawing_ = layOut_(width / wholeScale());
    scale_ = std::min(wholeScale(), width / std::max(1.0, drawing_.width));
    SetMinSize(wxSize(1, static_cast<int>(std::ceil(drawing_.height * scale_))));
    Refresh();
}

void DrawingView::paint() {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(GetParent()->GetBackgroundColour()));
    dc.Clear();
    const std::unique_ptr<wxGraphicsContext> canvas(wxGraphicsContext::Create(dc));
    canvas->Scale(scale_, scale_);
    // The canvas makes letters larger by its scale; those of the theme are in pixels already.
    const double perLetter = 1 / wholeScale();
    const Painter painter{*canvas, scaled(fontOf(TextSize::body), perLetter),
                          scaled(fontOf(TextSize::body, true), perLetter)};
    for (const Drawing::Item& item : drawing_.items) std::visit(painter, item);
}

}  // namespace trainer
