#include "trainer/reports/radar.h"

#include <array>
#include <cmath>
#include <numbers>

#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Place = Drawing::Place;
using Tone = Drawing::Tone;

constexpr double width = 460;
constexpr double height = 420;
constexpr double legendLine = 22;
constexpr Place centre{230, 200};
constexpr double radius = 160;
constexpr double toNumber = 22;  // from the end of an axis
constexpr double perLevel = 10;  // tenths
constexpr Drawing::Pen grid{Tone::grid, 0.7};

struct Look {
    Drawing::Pen line;
    bool isSquare;
};
constexpr std::array<Look, 2> looks{
    {{{Tone::first, 2.5}, true}, {{Tone::second, 2, Drawing::Dash::dashes}, false}}};

/// The first axis points upwards; the others follow the clock.
Place placeOn(std::size_t axis, std::size_t axes, double share) {
    const double angle = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(axes);
    return {centre.x + radius * share * std::sin(angle), centre.y - radius * share * std::cos(angle)};
}

Drawing::Item mark(const Look& look, Place at) {
    constexpr double size = 4.5;
    if (look.isSquare) return squareAround(at, 2 * size, look.line.tone);
    return Drawing::Circle{at, size, Tone::ground, Drawing::Pen{look.line.tone, 2}};
}

void addGrid(const std::vector<EngagementResult>& engagements, int highest, Drawing& drawing) {
    const std::size_t axes = engagements.size();
    for (int level = 1; level <= highest; ++level)
        for (std::size_t axis = 0; axis < axes; ++axis)
            drawing.items.push_back(
                Drawing::Line{placeOn(axis, axes, static_cast<double>(level) / highest),
                              placeOn(axis + 1, axes, static_cast<double>(level) / highest), grid});
    for (std::size_t axis = 0; axis < axes; ++axis) {
        drawing.items.push_back(Drawing::Line{centre, placeOn(axis, axes, 1), grid});
        const Place end = placeOn(axis, axes, 1 + toNumber / radius);
        drawing.items.push_back(Drawing::Text{{end.x, end.y + 5},
                                              Drawing::Anchor::middle,
                                              std::to_string(engagements[axis].engagement->number),
                                              Tone::text,
                                              true});
    }
    for (int level = 0; level <= highest; ++level) {
        const Place at = placeOn(0, axes, static_cast<double>(level) / highest);
        drawing.items.push_back(
            Drawing::Text{{at.x - 7, at.y + 5}, Drawing::Anchor::end, std::to_string(level), Tone::faint});
    }
}

void addShape(const RadarShape& shape, const Look& look, int highest, Drawing& drawing) {
    const std::size_t axes = shape.engagements.size();
    std::vector<std::optional<Place>> places;
    for (std::size_t axis = 0; axis < axes; ++axis) {
        const auto score = shape.engagements[axis].score();
        places.push_back(score ? std::optional(placeOn(axis, axes, *score / perLevel / highest))
                               : std::nullopt);
    }
    for (std::size_t axis = 0; axis < axes; ++axis)
        if (places[axis] && places[(axis + 1) % axes])
            drawing.items.push_back(Drawing::Line{*places[axis], *places[(axis + 1) % axes], look.line});
    for (const auto& place : places)
        if (place) drawing.items.push_back(mark(look, *place));
}

void addLegend(const std::string& name, const Look& look, double y, Drawing& drawing) {
    constexpr double left = 20;
    constexpr double length = 36;
    drawing.items.push_back(Drawing::Line{{left, y}, {left + length, y}, look.line});
    drawing.items.push_back(mark(look, {left + length / 2, y}));
    drawing.items.push_back(Drawing::Text{{left + length + 10, y + 5}, Drawing::Anchor::start, name});
}

/// "1: 2.3, 2: not enough data".
std::string wordsOf(const RadarShape& shape) {
    std::string words = shape.name + ":";
    for (const EngagementResult& one : shape.engagements)
        words += (words.ends_with(':') ? " " : "; ") + std::to_string(one.engagement->number) + " = " +
                 scoreText(one);
    return words + ".";
}

}  // namespace

bool hasRadar(std::size_t engagements) {
    return engagements >= leastAxes && engagements <= mostAxes;
}

Drawing radarOf(const std::vector<RadarShape>& shapes, int highest) {
    Drawing drawing{"radar",
                    tr("Radar of the engagements"),
                    {},
                    width,
                    height + legendLine * static_cast<double>(shapes.size())};
    addGrid(shapes.front().engagements, highest, drawing);
    for (std::size_t i = shapes.size(); i-- > 0;) addShape(shapes[i], looks.at(i), highest, drawing);
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        addLegend(shapes[i].name, looks.at(i), height + legendLine * static_cast<double>(i), drawing);
        drawing.description += (i == 0 ? "" : " ") + wordsOf(shapes[i]);
    }
    return drawing;
}

}  // namespace trainer
