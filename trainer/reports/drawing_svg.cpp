#include <cmath>

#include "trainer/reports/drawing.h"
#include "trainer/wording/markup.h"

namespace trainer {
namespace {

using Place = Drawing::Place;

/// A whole number of tenths, whatever the locale.
std::string number(double value) {
    constexpr long perOne = 10;
    const long tenths = std::lround(value * static_cast<double>(perOne));
    const long size = std::labs(tenths);
    return (tenths < 0 ? "-" : "") + std::to_string(size / perOne) + "." + std::to_string(size % perOne);
}

std::string attribute(const char* name, const std::string& value) {
    return std::string(" ") + name + "=\"" + value + "\"";
}

std::string attribute(const char* name, double value) {
    return attribute(name, number(value));
}

/// "#1b4f8a".
std::string colourOf(Drawing::Tone tone) {
    constexpr unsigned perDigit = 16;
    std::string code = "#000000";
    unsigned left = paperColour(tone);
    for (std::size_t at = code.size() - 1; at > 0; --at, left /= perDigit)
        code[at] = "0123456789abcdef"[left % perDigit];
    return code;
}

std::string strokeOf(const Drawing::Pen& pen) {
    const std::string stroke = attribute("stroke", colourOf(pen.tone)) + attribute("stroke-width", pen.width);
    if (pen.dash == Drawing::Dash::none) return stroke;
    return stroke +
           attribute("stroke-dasharray", std::string(pen.dash == Drawing::Dash::dashes ? "6 4" : "2 4"));
}

std::string paintOf(Drawing::Tone fill, const std::optional<Drawing::Pen>& edge) {
    return attribute("fill", colourOf(fill)) + (edge ? strokeOf(*edge) : "") + "/>\n";
}

const char* wordFor(Drawing::Anchor anchor) {
    switch (anchor) {
        case Drawing::Anchor::start: return "start";
        case Drawing::Anchor::middle: return "middle";
        case Drawing::Anchor::end: break;
    }
    return "end";
}

struct Writer {
    void operator()(const Drawing::Line& line) {
        svg += "<line" + attribute("x1", line.from.x) + attribute("y1", line.from.y) +
               attribute("x2", line.to.x) + attribute("y2", line.to.y) + strokeOf(line.pen) + "/>\n";
    }
    void operator()(const Drawing::Polygon& polygon) {
        std::string corners;
        for (const Place& corner : polygon.corners)
            corners += (corners.empty() ? "" : " ") + number(corner.x) + "," + number(corner.y);
        svg += "<polygon" + attribute("points", corners) + paintOf(polygon.fill, polygon.edge);
    }
    void operator()(const Drawing::Circle& circle) {
        svg += "<circle" + attribute("cx", circle.centre.x) + attribute("cy", circle.centre.y) +
               attribute("r", circle.radius) + paintOf(circle.fill, circle.edge);
    }
    void operator()(const Drawing::Text& text) {
        svg += "<text" + attribute("x", text.at.x) + attribute("y", text.at.y) +
               attribute("text-anchor", std::string(wordFor(text.anchor))) +
               attribute("fill", colourOf(text.tone)) +
               (text.isBold ? attribute("font-weight", std::string("bold")) : "") + ">" + escaped(text.text) +
               "</text>\n";
    }

    std::string svg;
};

}  // namespace

std::string svgOf(const Drawing& drawing) {
    const std::string width = std::to_string(std::lround(drawing.width));
    const std::string height = std::to_string(std::lround(drawing.height));
    Writer body;
    for (const Drawing::Item& item : drawing.items) std::visit(body, item);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"" +
           attribute("aria-label", escaped(drawing.title)) +
           attribute("aria-describedby", drawing.id + "-desc") +
           attribute("viewBox", "0 0 " + width + " " + height) + attribute("width", width) +
           attribute("height", height) + ">\n<title>" + escaped(drawing.title) + "</title><desc id=\"" +
           drawing.id + "-desc\">" + escaped(drawing.description) + "</desc>\n" + body.svg + "</svg>\n";
}

}  // namespace trainer
