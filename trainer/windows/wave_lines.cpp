#include "trainer/windows/wave_lines.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include <algorithm>
#include <memory>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"
#include "trainer/wording/comparison_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr double perLevel = 10;  // tenths
// In the width of two letters, so that all of it grows with the text.
constexpr int chartWidth = 14;
constexpr int chartHeight = 9;
constexpr double left = 2;
constexpr double right = 13;
constexpr double top = 2;
constexpr double ground = 7;

void write(wxGraphicsContext& canvas, const std::string& text, double x, double y) {
    double width = 0;
    double height = 0;
    const wxString words = wxString::FromUTF8(text);
    canvas.GetTextExtent(words, &width, &height);
    canvas.DrawText(words, x - width / 2, y - height / 2);
}

/// "1: 1.3, 2.0; 2: no counterpart, 1.8;".
std::string inWords(const Comparison& comparison) {
    std::string words;
    for (const Line& line : comparison.engagements) {
        words += (words.empty() ? "" : " ") + std::to_string(line.engagement->number) + ":";
        for (const Point& point : line.points) words += " " + pointWords(point) + ",";
        words.back() = ';';
    }
    return words;
}

}  // namespace

/// Places in one small chart.
struct WaveLines::Frame {
    double x0;
    double y0;
    double unit;
    std::size_t waves;
    int highest;

    double x(std::size_t wave) const {
        const double parts = waves > 1 ? static_cast<double>(waves - 1) : 1;
        return x0 + unit * (left + 1 + (right - left - 2) * static_cast<double>(wave) / parts);
    }
    double y(double level) const { return y0 + unit * (ground - (ground - top) * level / highest); }
};

WaveLines::WaveLines(wxWindow* parent, const Comparison& comparison, int highest)
    : Panel(parent), lines_(comparison.engagements), highest_(highest) {
    for (const ComparedWave& wave : comparison.waves) waves_.push_back(wave.wave);
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    setAccessibleName(*this, tr("The engagements from wave to wave"), inWords(comparison));
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
}

std::size_t WaveLines::perRow(int width) const {
    return static_cast<std::size_t>(std::max(1, width / (chartWidth * em(*this))));
}

void WaveLines::wrapTo(int width) {
    const std::size_t rows = (lines_.size() + perRow(width) - 1) / perRow(width);
    SetMinSize(wxSize(width, static_cast<int>(rows) * chartHeight * em(*this)));
    Refresh();
}

void WaveLines::paint() {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(GetParent()->GetBackgroundColour()));
    dc.Clear();
    const std::unique_ptr<wxGraphicsContext> canvas(wxGraphicsContext::Create(dc));
    const int unit = em(*this);
    const std::size_t inRow = perRow(GetClientSize().x);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const auto column = static_cast<int>(i % inRow);
        const auto row = static_cast<int>(i / inRow);
        paintLine(
            *canvas,
            {static_cast<double>(column * chartWidth * unit), static_cast<double>(row * chartHeight * unit),
             static_cast<double>(unit), waves_.size(), highest_},
            lines_[i]);
    }
}

void WaveLines::paintLine(wxGraphicsContext& canvas, const Frame& frame, const Line& line) const {
    canvas.SetFont(fontOf(TextSize::body, true), palette().text);
    write(canvas, std::to_string(line.engagement->number), frame.x0 + frame.unit, frame.y0 + frame.unit);
    canvas.SetFont(fontOf(TextSize::small), palette().faint);
    canvas.SetPen(wxPen(palette().border));
    for (int level = 0; level <= highest_; ++level) {
        canvas.StrokeLine(frame.x0 + left * frame.unit, frame.y(level), frame.x0 + right * frame.unit,
                          frame.y(level));
        write(canvas, std::to_string(level), frame.x0 + (left - 0.6) * frame.unit, frame.y(level));
    }
    for (std::size_t wave = 0; wave < waves_.size(); ++wave)
        write(canvas, std::to_string(waves_[wave]), frame.x(wave), frame.y0 + (ground + 0.8) * frame.unit);
    canvas.SetPen(wxPen(palette().accent, FromDIP(2)));
    const auto isLevel = [&](std::size_t wave) { return line.points[wave].kind == Point::Kind::level; };
    for (std::size_t wave = 1; wave < line.points.size(); ++wave)
        if (isLevel(wave - 1) && isLevel(wave))
            canvas.StrokeLine(frame.x(wave - 1), frame.y(line.points[wave - 1].level / perLevel),
                              frame.x(wave), frame.y(line.points[wave].level / perLevel));
    for (std::size_t wave = 0; wave < line.points.size(); ++wave)
        paintPoint(canvas, frame, wave, line.points[wave]);
}

void WaveLines::paintPoint(wxGraphicsContext& canvas, const Frame& frame, std::size_t wave,
                           const Point& point) const {
    const double x = frame.x(wave);
    if (point.kind == Point::Kind::gap) {
        canvas.SetPen(wxPen(palette().middling, FromDIP(2), wxPENSTYLE_SHORT_DASH));
        canvas.StrokeLine(x, frame.y(highest_), x, frame.y(0));
        return;
    }
    canvas.SetFont(fontOf(TextSize::small, true), palette().text);
    if (point.kind == Point::Kind::tooFew) {
        write(canvas, "?", x, frame.y(0) - frame.unit / 2);
        return;
    }
    const double y = frame.y(point.level / perLevel);
    const double size = frame.unit / 4;
    canvas.SetPen(wxPen(palette().accent, FromDIP(2)));
    canvas.SetBrush(wxBrush(point.relation == Relation::equal ? palette().accent : palette().surface));
    canvas.DrawEllipse(x - size, y - size, 2 * size, 2 * size);
    write(canvas, pointText(point), x, y - 0.9 * frame.unit);
}

}  // namespace trainer
