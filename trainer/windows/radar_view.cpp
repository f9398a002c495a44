#include "trainer/windows/radar_view.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include <cmath>
#include <memory>
#include <numbers>
#include <optional>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr double perLevel = 10;  // tenths
// In the width of two letters, so that all of it grows with the text.
constexpr double reach = 8;       // of an axis
constexpr double toNumber = 1.4;  // from the end of an axis
constexpr double around = 2.6;    // above and below
constexpr double legendLine = 1.6;
constexpr double markSize = 0.25;

/// "1 = 2.3; 2 = not enough data".
std::string wordsOf(const RadarShape& shape) {
    std::string words = shape.name + ":";
    for (const EngagementResult& one : shape.engagements)
        words += " " + std::to_string(one.engagement->number) + " = " + scoreText(one) + ";";
    return words;
}

void write(wxGraphicsContext& canvas, const std::string& text, double x, double y, double align) {
    double width = 0;
    double height = 0;
    const wxString words = wxString::FromUTF8(text);
    canvas.GetTextExtent(words, &width, &height);
    canvas.DrawText(words, x - width * align, y - height / 2);
}

}  // namespace

/// How a shape is told from the other.
struct RadarView::Look {
    wxColour colour;
    bool isDashed;

    wxPen pen(double width) const {
        return wxPen(colour, static_cast<int>(width), isDashed ? wxPENSTYLE_SHORT_DASH : wxPENSTYLE_SOLID);
    }
};

RadarView::RadarView(wxWindow* parent, std::vector<RadarShape> shapes, int highest)
    : Panel(parent), shapes_(std::move(shapes)), highest_(highest) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetFont(fontOf(TextSize::body));
    SetMinSize(wxSize(static_cast<int>(2 * (reach + 2 * toNumber) * em(*this)), static_cast<int>(height())));
    std::string words;
    for (const RadarShape& shape : shapes_) words += (words.empty() ? "" : " ") + wordsOf(shape);
    setAccessibleName(*this, tr("Radar of the engagements"), words);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        Refresh();
        event.Skip();
    });
}

double RadarView::radius() const {
    return reach * em(*this);
}

double RadarView::height() const {
    return em(*this) * (2 * (reach + around) + legendLine * static_cast<double>(shapes_.size()));
}

/// The first axis points upwards; the others follow the clock.
wxPoint2DDouble RadarView::placeOn(std::size_t axis, double share) const {
    const auto axes = static_cast<double>(shapes_.front().engagements.size());
    const double angle = 2 * std::numbers::pi * static_cast<double>(axis) / axes;
    return {GetClientSize().x / 2.0 + radius() * share * std::sin(angle),
            em(*this) * (reach + around) - radius() * share * std::cos(angle)};
}

void RadarView::paint() {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(GetParent()->GetBackgroundColour()));
    dc.Clear();
    const std::unique_ptr<wxGraphicsContext> canvas(wxGraphicsContext::Create(dc));
    const Look looks[] = {{palette().accent, false}, {palette().middling, true}};
    paintGrid(*canvas);
    for (std::size_t i = shapes_.size(); i-- > 0;) paintShape(*canvas, shapes_[i], looks[i]);
    double y = em(*this) * 2 * (reach + around);
    for (std::size_t i = 0; i < shapes_.size(); ++i, y += legendLine * em(*this))
        paintLegend(*canvas, shapes_[i].name, looks[i], y);
}

void RadarView::paintGrid(wxGraphicsContext& canvas) const {
    const std::size_t axes = shapes_.front().engagements.size();
    canvas.SetPen(wxPen(palette().border));
    canvas.SetFont(fontOf(TextSize::body, true), palette().text);
    for (std::size_t axis = 0; axis < axes; ++axis) {
        for (int level = 1; level <= highest_; ++level) {
            const double share = static_cast<double>(level) / highest_;
            const auto from = placeOn(axis, share);
            const auto to = placeOn(axis + 1, share);
            canvas.StrokeLine(from.m_x, from.m_y, to.m_x, to.m_y);
        }
        const auto middle = placeOn(axis, 0);
        const auto end = placeOn(axis, 1);
        canvas.StrokeLine(middle.m_x, middle.m_y, end.m_x, end.m_y);
        const auto number = placeOn(axis, 1 + toNumber / reach);
        write(canvas, std::to_string(shapes_.front().engagements[axis].engagement->number), number.m_x,
              number.m_y, 0.5);
    }
    canvas.SetFont(fontOf(TextSize::small), palette().faint);
    for (int level = 0; level <= highest_; ++level) {
        const auto at = placeOn(0, static_cast<double>(level) / highest_);
        write(canvas, std::to_string(level), at.m_x - em(*this) / 3.0, at.m_y, 1);
    }
}

void RadarView::paintShape(wxGraphicsContext& canvas, const RadarShape& shape, const Look& look) const {
    std::vector<std::optional<wxPoint2DDouble>> places;
    for (std::size_t axis = 0; axis < shape.engagements.size(); ++axis) {
        const auto score = shape.engagements[axis].score();
        places.push_back(score ? std::optional(placeOn(axis, *score / perLevel / highest_)) : std::nullopt);
    }
    canvas.SetPen(look.pen(FromDIP(2)));
    for (std::size_t axis = 0; axis < places.size(); ++axis) {
        const auto& from = places[axis];
        const auto& to = places[(axis + 1) % places.size()];
        if (from && to) canvas.StrokeLine(from->m_x, from->m_y, to->m_x, to->m_y);
    }
    const double size = markSize * em(*this);
    canvas.SetPen(wxPen(look.colour, FromDIP(2)));
    canvas.SetBrush(wxBrush(look.isDashed ? palette().surface : look.colour));
    for (const auto& place : places) {
        if (!place) continue;
        if (look.isDashed)
            canvas.DrawEllipse(place->m_x - size, place->m_y - size, 2 * size, 2 * size);
        else
            canvas.DrawRectangle(place->m_x - size, place->m_y - size, 2 * size, 2 * size);
    }
}

void RadarView::paintLegend(wxGraphicsContext& canvas, const std::string& name, const Look& look,
                            double y) const {
    const double unit = em(*this);
    const double left = placeOn(0, 0).m_x - radius();
    canvas.SetPen(look.pen(FromDIP(2)));
    canvas.StrokeLine(left, y, left + 2 * unit, y);
    canvas.SetFont(fontOf(TextSize::body), palette().text);
    write(canvas, (look.isDashed ? "\u25CB  " : "\u25A0  ") + name, left + 2.5 * unit, y, 0);
}

}  // namespace trainer
