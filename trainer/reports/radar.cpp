#include "trainer/reports/radar.h"

#include <array>
#include <cmath>
#include <numbers>

#include "trainer/reports/svg.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int width = 460;
constexpr int height = 420;
constexpr int legendLine = 22;
constexpr SvgPlace centre{230, 200};
constexpr double radius = 160;
constexpr double toNumber = 22;  // from the end of an axis
constexpr double perLevel = 10;  // tenths
constexpr const char* grid = "stroke=\"#8a8d93\" stroke-width=\"0.7\" fill=\"none\"";

struct Look {
    const char* line;
    const char* mark;
    bool isSquare;
};
constexpr std::array<Look, 2> looks{{{"stroke=\"#1b4f8a\" stroke-width=\"2.5\"", "fill=\"#1b4f8a\"", true},
                                     {"stroke=\"#9a4a00\" stroke-width=\"2\" stroke-dasharray=\"6 4\"",
                                      "fill=\"#ffffff\" stroke=\"#9a4a00\" stroke-width=\"2\"", false}}};

/// The first axis points upwards; the others follow the clock.
SvgPlace placeOn(std::size_t axis, std::size_t axes, double share) {
    const double angle = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(axes);
    return {centre.x + radius * share * std::sin(angle), centre.y - radius * share * std::cos(angle)};
}

std::string mark(const Look& look, SvgPlace at) {
    constexpr double size = 4.5;
    return look.isSquare ? svgSquare(at, 2 * size, look.mark) : svgCircle(at, size, look.mark);
}

std::string gridOf(const std::vector<EngagementResult>& engagements, int highest) {
    const std::size_t axes = engagements.size();
    std::string body;
    for (int level = 1; level <= highest; ++level)
        for (std::size_t axis = 0; axis < axes; ++axis)
            body += svgLine(placeOn(axis, axes, static_cast<double>(level) / highest),
                            placeOn(axis + 1, axes, static_cast<double>(level) / highest), grid);
    for (std::size_t axis = 0; axis < axes; ++axis) {
        body += svgLine(centre, placeOn(axis, axes, 1), grid);
        const SvgPlace end = placeOn(axis, axes, 1 + toNumber / radius);
        body += svgText({end.x, end.y + 5}, "middle", std::to_string(engagements[axis].engagement->number),
                        "font-weight=\"bold\"");
    }
    for (int level = 0; level <= highest; ++level) {
        const SvgPlace at = placeOn(0, axes, static_cast<double>(level) / highest);
        body += svgText({at.x + 6, at.y - 3}, "start", std::to_string(level), "fill=\"#5a5c62\"");
    }
    return body;
}

std::string shapeOf(const RadarShape& shape, const Look& look, int highest) {
    const std::size_t axes = shape.engagements.size();
    std::vector<std::optional<SvgPlace>> places;
    for (std::size_t axis = 0; axis < axes; ++axis) {
        const auto score = shape.engagements[axis].score();
        places.push_back(score ? std::optional(placeOn(axis, axes, *score / perLevel / highest))
                               : std::nullopt);
    }
    std::string body;
    for (std::size_t axis = 0; axis < axes; ++axis)
        if (places[axis] && places[(axis + 1) % axes])
            body += svgLine(*places[axis], *places[(axis + 1) % axes], look.line);
    for (const auto& place : places)
        if (place) body += mark(look, *place);
    return body;
}

std::string legendOf(const std::string& name, const Look& look, double y) {
    constexpr double left = 20;
    constexpr double length = 36;
    return svgLine({left, y}, {left + length, y}, look.line) + mark(look, {left + length / 2, y}) +
           svgText({left + length + 10, y + 5}, "start", name);
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

std::string radarOf(const std::vector<RadarShape>& shapes, int highest) {
    const auto& engagements = shapes.front().engagements;
    if (engagements.size() < leastAxes || engagements.size() > mostAxes) return {};
    std::string body = gridOf(engagements, highest);
    std::string words;
    for (std::size_t i = shapes.size(); i-- > 0;) body += shapeOf(shapes[i], looks.at(i), highest);
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        body += legendOf(shapes[i].name, looks.at(i), height + static_cast<double>(legendLine * i));
        words += (i == 0 ? "" : " ") + wordsOf(shapes[i]);
    }
    return svgOf("radar", tr("Radar of the engagements"), words, width,
                 height + legendLine * static_cast<int>(shapes.size()), body);
}

}  // namespace trainer
