#include "trainer/reports/poster_layout.h"

#include <algorithm>
#include <numeric>

namespace trainer {
namespace {

using Tone = Drawing::Tone;

/// About how high words of a size are when they are set within a width.
double heightOf(const std::string& words, double size, double width) {
    constexpr double perLine = 1.3;
    if (words.empty()) return 0;
    return static_cast<double>(linesWithin(words, width * textSize / size).size()) * size * perLine;
}

double heightOf(const Poster::Row& row, const PosterSizes& sizes) {
    const double width =
        posterWidth - (row.mark == Poster::Mark::none ? 0 : forMark) - (row.beside.empty() ? 0 : forMeter);
    const double words = heightOf(row.before, sizes.small, width) + heightOf(row.text, sizes.large, width);
    const double beside = heightOf(row.beside, sizes.small, meterWidth) + (row.meter ? meterHeight : 0);
    return std::max(words, beside) + sizes.betweenRows;
}

double heightOf(const Poster& poster, const PosterSizes& sizes) {
    double height = heightOf(poster.whose, sizes.whose, posterWidth) +
                    heightOf(poster.title, sizes.title, posterWidth) +
                    heightOf(poster.lead, sizes.lead, posterWidth) + 2 * sizes.betweenParts;
    for (const Poster::Part& part : poster.parts) {
        height += heightOf(part.heading, sizes.heading, posterWidth) + sizes.betweenParts;
        for (const Poster::Row& row : part.rows) height += heightOf(row, sizes);
    }
    for (const std::string& line : poster.closing) height += heightOf(line, sizes.closing, posterWidth);
    return height;
}

}  // namespace

std::size_t Poster::rows() const {
    return std::accumulate(parts.begin(), parts.end(), std::size_t{0},
                           [](std::size_t sum, const Part& part) { return sum + part.rows.size(); });
}

std::optional<double> scaleOf(const Poster& poster) {
    constexpr double largest = 1.2;
    constexpr double smallest = 0.65;
    constexpr double step = 0.05;
    for (double scale = largest; scale > smallest - step / 2; scale -= step)
        if (heightOf(poster, PosterSizes(scale)) <= posterHeight) return scale;
    return {};
}

Drawing markOf(Poster::Mark mark) {
    constexpr double radius = 11;
    constexpr Drawing::Place centre{radius + 1, radius + 1};
    Drawing drawing{"mark", {}, {}, forMark, forMark};
    const bool isDone = mark == Poster::Mark::done;
    drawing.items.push_back(
        Drawing::Circle{centre, radius, isDone ? Tone::first : Tone::ground, Drawing::Pen{Tone::first, 2}});
    if (isDone) {
        constexpr Drawing::Pen white{Tone::ground, 2.6};
        drawing.items.push_back(Drawing::Line{{6.5, 12.5}, {10.5, 16.5}, white});
        drawing.items.push_back(Drawing::Line{{10, 16.8}, {17.5, 7.8}, white});
    } else {
        drawing.items.push_back(Drawing::Polygon{{{9, 6.5}, {18, 12}, {9, 17.5}}, Tone::first});
    }
    return drawing;
}

Drawing meterOf(const Poster::Meter& meter, const std::string& name, const std::string& title,
                const std::string& words) {
    constexpr double perLevel = 10;  // tenths
    constexpr double apart = 4;
    Drawing drawing{name, title, words, meterWidth, meterHeight};
    const double field = (meterWidth - apart * (meter.highest - 1)) / meter.highest;
    for (int step = 0; step < meter.highest; ++step) {
        const double left = step * (field + apart);
        const double filled = std::clamp(meter.level / perLevel - step, 0.0, 1.0);
        drawing.items.push_back(boxAt({left, 0}, field, meterHeight, Tone::ground));
        if (filled > 0) drawing.items.push_back(boxAt({left, 0}, field * filled, meterHeight));
        auto edge = boxAt({left + 0.75, 0.75}, field - 1.5, meterHeight - 1.5, Tone::ground);
        for (std::size_t i = 0; i < edge.corners.size(); ++i)
            drawing.items.push_back(Drawing::Line{edge.corners[i],
                                                  edge.corners[(i + 1) % edge.corners.size()],
                                                  Drawing::Pen{Tone::first, 1.5}});
    }
    return drawing;
}

}  // namespace trainer
