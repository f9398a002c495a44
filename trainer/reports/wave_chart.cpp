#include "trainer/reports/wave_chart.h"

#include "trainer/wording/comparison_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;
using Place = Drawing::Place;
using Tone = Drawing::Tone;

constexpr double height = 175;  // of a chart
constexpr double left = 40;
constexpr double right = 345;
constexpr double top = 34;
constexpr double ground = 140;
constexpr double perLevel = 10;  // tenths
constexpr Drawing::Pen levelPen{Tone::first, 2};

/// Places in one small chart.
struct Frame {
    Place corner;
    std::size_t waves;
    int highest;

    double x(std::size_t wave) const {
        const double parts = waves > 1 ? static_cast<double>(waves - 1) : 1;
        return corner.x + left + 20 + (right - left - 40) * static_cast<double>(wave) / parts;
    }
    double y(double level) const { return corner.y + ground - (ground - top) * level / highest; }
    Place at(std::size_t wave, Tenths level) const { return {x(wave), y(level / perLevel)}; }
};

void addGrid(const Frame& frame, const std::vector<ComparedWave>& waves, Drawing& drawing) {
    for (int level = 0; level <= frame.highest; ++level) {
        drawing.items.push_back(Drawing::Line{{frame.corner.x + left, frame.y(level)},
                                              {frame.corner.x + right, frame.y(level)},
                                              {Tone::grid, 0.7}});
        drawing.items.push_back(Drawing::Text{{frame.corner.x + left - 10, frame.y(level) + 4},
                                              Drawing::Anchor::end,
                                              std::to_string(level),
                                              Tone::faint});
    }
    for (std::size_t wave = 0; wave < waves.size(); ++wave)
        drawing.items.push_back(Drawing::Text{{frame.x(wave), frame.corner.y + ground + 18},
                                              Drawing::Anchor::middle,
                                              std::to_string(waves[wave].wave),
                                              Tone::faint});
}

/// What stands at a wave that tells no level.
Drawing::Item emptyPoint(const Frame& frame, std::size_t wave, Point::Kind kind) {
    if (kind == Point::Kind::tooFew)
        return Drawing::Text{
            {frame.x(wave), frame.corner.y + ground - 6}, Drawing::Anchor::middle, "?", Tone::second, true};
    return Drawing::Line{{frame.x(wave), frame.corner.y + top},
                         {frame.x(wave), frame.corner.y + ground},
                         {Tone::second, 2, Drawing::Dash::dots}};
}

void addPoint(const Frame& frame, std::size_t wave, const Point& point, Drawing& drawing) {
    if (point.kind != Point::Kind::level) {
        drawing.items.push_back(emptyPoint(frame, wave, point.kind));
        return;
    }
    const Place at = frame.at(wave, point.level);
    const bool isWhole = point.relation == Relation::equal;
    drawing.items.push_back(Drawing::Circle{at, 5, isWhole ? Tone::first : Tone::ground, levelPen});
    drawing.items.push_back(Drawing::Text{{at.x, at.y - 9}, Drawing::Anchor::middle, pointText(point)});
}

void addChart(const Frame& frame, const Line& engagement, const std::vector<ComparedWave>& waves,
              Drawing& drawing) {
    drawing.items.push_back(Drawing::Text{{frame.corner.x + left - 16, frame.corner.y + 16},
                                          Drawing::Anchor::start,
                                          std::to_string(engagement.engagement->number),
                                          Tone::text,
                                          true});
    addGrid(frame, waves, drawing);
    const std::vector<Point>& points = engagement.points;
    const auto isLevel = [&](std::size_t wave) { return points[wave].kind == Point::Kind::level; };
    for (std::size_t wave = 1; wave < points.size(); ++wave)
        if (isLevel(wave - 1) && isLevel(wave))
            drawing.items.push_back(Drawing::Line{frame.at(wave - 1, points[wave - 1].level),
                                                  frame.at(wave, points[wave].level), levelPen});
    for (std::size_t wave = 0; wave < points.size(); ++wave) addPoint(frame, wave, points[wave], drawing);
}

/// "1 = 1.3, 2.0; 2 = no counterpart, 1.8".
std::string wordsOf(const Comparison& comparison) {
    std::string words;
    for (const Line& line : comparison.engagements) {
        words += (words.empty() ? "" : "; ") + std::to_string(line.engagement->number) + " = ";
        for (std::size_t wave = 0; wave < line.points.size(); ++wave)
            words += (wave == 0 ? "" : ", ") + pointText(line.points[wave]);
    }
    return words + ".";
}

}  // namespace

Drawing waveChartOf(const Comparison& comparison, int highest, int perRow) {
    Drawing drawing{"waves", tr("The engagements from wave to wave"), wordsOf(comparison)};
    const DrawingRows rows{perRow, waveChartWidth, height};
    int at = 0;
    for (const Line& engagement : comparison.engagements) {
        addChart({rows.corner(at), comparison.waves.size(), highest}, engagement, comparison.waves, drawing);
        ++at;
    }
    rows.hold(at, drawing);
    return drawing;
}

}  // namespace trainer
