#include "trainer/reports/svg.h"

#include <cmath>

#include "trainer/wording/markup.h"

namespace trainer {
namespace {

/// A whole number of tenths, whatever the locale.
std::string number(double value) {
    constexpr long perOne = 10;
    const long tenths = std::lround(value * static_cast<double>(perOne));
    const long size = std::labs(tenths);
    return (tenths < 0 ? "-" : "") + std::to_string(size / perOne) + "." + std::to_string(size % perOne);
}

std::string attribute(const char* name, double value) {
    return std::string(" ") + name + "=\"" + number(value) + "\"";
}

}  // namespace

std::string svgOf(const std::string& id, const std::string& title, const std::string& description, int width,
                  int height, const std::string& body) {
    const std::string size = std::to_string(width) + "\" height=\"" + std::to_string(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + escaped(title) +
           "\" aria-describedby=\"" + id + "-desc\" viewBox=\"0 0 " + std::to_string(width) + " " +
           std::to_string(height) + "\" width=\"" + size + "\">\n" + "<title>" + escaped(title) +
           "</title><desc id=\"" + id + "-desc\">" + escaped(description) + "</desc>\n" + body + "</svg>\n";
}

std::string svgLine(SvgPlace from, SvgPlace to, const std::string& attributes) {
    return "<line" + attribute("x1", from.x) + attribute("y1", from.y) + attribute("x2", to.x) +
           attribute("y2", to.y) + " " + attributes + "/>\n";
}

std::string svgText(SvgPlace at, const std::string& anchor, const std::string& text,
                    const std::string& attributes) {
    return "<text" + attribute("x", at.x) + attribute("y", at.y) + " text-anchor=\"" + anchor + "\" " +
           attributes + ">" + escaped(text) + "</text>\n";
}

std::string svgCircle(SvgPlace centre, double radius, const std::string& attributes) {
    return "<circle" + attribute("cx", centre.x) + attribute("cy", centre.y) + attribute("r", radius) + " " +
           attributes + "/>\n";
}

std::string svgSquare(SvgPlace centre, double side, const std::string& attributes) {
    return svgBox({centre.x - side / 2, centre.y - side / 2}, side, side, attributes);
}

std::string svgBox(SvgPlace corner, double width, double height, const std::string& attributes) {
    return "<rect" + attribute("x", corner.x) + attribute("y", corner.y) + attribute("width", width) +
           attribute("height", height) + " " + attributes + "/>\n";
}

}  // namespace trainer
