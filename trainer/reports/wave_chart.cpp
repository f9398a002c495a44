#include "trainer/reports/wave_chart.h"

#include "trainer/reports/svg.h"
#include "trainer/wording/comparison_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int perRow = 2;
constexpr int width = 370;  // of a chart
constexpr int height = 175;
constexpr double left = 40;
constexpr double right = 345;
constexpr double top = 34;
constexpr double ground = 140;
constexpr double perLevel = 10;  // tenths

/// Places in one small chart.
struct Frame {
    SvgPlace corner;
    std::size_t waves;
    int highest;

    double x(std::size_t wave) const {
        const double parts = waves > 1 ? static_cast<double>(waves - 1) : 1;
        return corner.x + left + 20 + (right - left - 40) * static_cast<double>(wave) / parts;
    }
    double y(double level) const { return corner.y + ground - (ground - top) * level / highest; }
    SvgPlace at(std::size_t wave, Tenths level) const { return {x(wave), y(level / perLevel)}; }
};

std::string gridOf(const Frame& frame, const std::vector<ComparedWave>& waves) {
    std::string body;
    for (int level = 0; level <= frame.highest; ++level) {
        body += svgLine({frame.corner.x + left, frame.y(level)}, {frame.corner.x + right, frame.y(level)},
                        "stroke=\"#b0b2b8\" stroke-width=\"0.7\"");
        body += svgText({frame.corner.x + left - 10, frame.y(level) + 4}, "end", std::to_string(level),
                        "fill=\"#5a5c62\"");
    }
    for (std::size_t wave = 0; wave < waves.size(); ++wave)
        body += svgText({frame.x(wave), frame.corner.y + ground + 18}, "middle",
                        std::to_string(waves[wave].wave), "fill=\"#5a5c62\"");
    return body;
}

/// What stands at a wave that tells no level.
std::string emptyPoint(const Frame& frame, std::size_t wave, Point::Kind kind) {
    if (kind == Point::Kind::tooFew)
        return svgText({frame.x(wave), frame.corner.y + ground - 6}, "middle", "?",
                       "font-weight=\"bold\" fill=\"#9a4a00\"");
    return svgLine({frame.x(wave), frame.corner.y + top}, {frame.x(wave), frame.corner.y + ground},
                   "stroke=\"#9a4a00\" stroke-width=\"2\" stroke-dasharray=\"2 4\"");
}

std::string pointOf(const Frame& frame, std::size_t wave, const Point& point) {
    if (point.kind != Point::Kind::level) return emptyPoint(frame, wave, point.kind);
    const SvgPlace at = frame.at(wave, point.level);
    const bool isWhole = point.relation == Relation::equal;
    return svgCircle(
               at, 5,
               isWhole ? "fill=\"#1b4f8a\"" : "fill=\"#ffffff\" stroke=\"#1b4f8a\" stroke-width=\"2\"") +
           svgText({at.x, at.y - 9}, "middle", pointText(point));
}

std::string chartOf(const Frame& frame, const Line& line, const std::vector<ComparedWave>& waves) {
    std::string body = svgText({frame.corner.x + left - 16, frame.corner.y + 16}, "start",
                               std::to_string(line.engagement->number), "font-weight=\"bold\"");
    body += gridOf(frame, waves);
    const auto isLevel = [&](std::size_t wave) { return line.points[wave].kind == Point::Kind::level; };
    for (std::size_t wave = 1; wave < line.points.size(); ++wave)
        if (isLevel(wave - 1) && isLevel(wave))
            body += svgLine(frame.at(wave - 1, line.points[wave - 1].level),
                            frame.at(wave, line.points[wave].level), "stroke=\"#1b4f8a\" stroke-width=\"2\"");
    for (std::size_t wave = 0; wave < line.points.size(); ++wave)
        body += pointOf(frame, wave, line.points[wave]);
    return body;
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

std::string waveChartOf(const Comparison& comparison, int highest) {
    std::string body;
    int at = 0;
    for (const Line& line : comparison.engagements) {
        const int x = at % perRow * width;
        const int y = at / perRow * height;
        const SvgPlace corner{static_cast<double>(x), static_cast<double>(y)};
        body += chartOf({corner, comparison.waves.size(), highest}, line, comparison.waves);
        ++at;
    }
    return svgOf("waves", tr("The engagements from wave to wave"), wordsOf(comparison), perRow * width,
                 (at + perRow - 1) / perRow * height, body);
}

}  // namespace trainer
