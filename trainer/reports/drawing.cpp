#include "trainer/reports/drawing.h"

#include <algorithm>
#include <sstream>

namespace trainer {
namespace {

constexpr double letterWidth = 0.6 * textSize;

/// In letters, not in bytes.
std::size_t lengthOf(const std::string& text) {
    constexpr unsigned following = 0x80;
    constexpr unsigned leading = 0xC0;
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & leading) != following; }));
}

}  // namespace

unsigned paperColour(Drawing::Tone tone) {
    switch (tone) {
        case Drawing::Tone::ground: return 0xffffff;
        case Drawing::Tone::grid: return 0x8a8d93;
        case Drawing::Tone::faint: return 0x5a5c62;
        case Drawing::Tone::text: break;
        case Drawing::Tone::first: return 0x1b4f8a;
        case Drawing::Tone::second: return 0x9a4a00;
    }
    return 0x1d1e20;
}

Drawing::Polygon boxAt(Drawing::Place corner, double width, double height, Drawing::Tone fill) {
    const double right = corner.x + width;
    const double below = corner.y + height;
    return {{corner, {right, corner.y}, {right, below}, {corner.x, below}}, fill};
}

Drawing::Polygon squareAround(Drawing::Place centre, double side, Drawing::Tone fill) {
    return boxAt({centre.x - side / 2, centre.y - side / 2}, side, side, fill);
}

Drawing::Place DrawingRows::corner(int chart) const {
    const int row = chart / perRow;
    const int column = chart % perRow;
    return {width * column, height * row};
}

void DrawingRows::hold(int charts, Drawing& drawing) const {
    const int rows = (charts + perRow - 1) / perRow;
    drawing.width = width * std::min(charts, perRow);
    drawing.height = height * rows;
}

double widthOf(const std::string& text) {
    return letterWidth * static_cast<double>(lengthOf(text));
}

std::vector<std::string> linesWithin(const std::string& text, double width) {
    std::vector<std::string> lines{""};
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const std::string longer = lines.back() + (lines.back().empty() ? "" : " ") + word;
        if (!lines.back().empty() && widthOf(longer) > width)
            lines.push_back(word);
        else
            lines.back() = longer;
    }
    return lines;
}

}  // namespace trainer
