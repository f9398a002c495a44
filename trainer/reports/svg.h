#pragma once
#include <string>

namespace trainer {

/// A picture for a page in HTML that is heard, too: by its title and its description. id: unique in the page.
std::string svgOf(const std::string& id, const std::string& title, const std::string& description, int width,
                  int height, const std::string& body);

struct SvgPlace {
    double x = 0;
    double y = 0;
};
/// attributes: of SVG, as they are written.
std::string svgLine(SvgPlace from, SvgPlace to, const std::string& attributes);
/// anchor: "start", "middle", "end".
std::string svgText(SvgPlace at, const std::string& anchor, const std::string& text,
                    const std::string& attributes = {});
std::string svgCircle(SvgPlace centre, double radius, const std::string& attributes);
/// A square around its centre.
std::string svgSquare(SvgPlace centre, double side, const std::string& attributes);
std::string svgBox(SvgPlace corner, double width, double height, const std::string& attributes);

}  // namespace trainer
