#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace trainer {

/// A chart as what there is to paint, the first lowest: laid out once, and the same on paper, in a page of
/// the web and on a screen. What tells things apart is a dash or a mark too, never a colour alone.
struct Drawing {
    /// From the left and the top, in units of which a letter has textSize.
    struct Place {
        double x = 0;
        double y = 0;
    };
    /// What a colour is for; who paints chooses it.
    enum class Tone {
        ground,  ///< as what is below the chart
        grid,
        faint,  ///< words that matter less
        text,
        first,  ///< the first of the things shown
        second
    };
    enum class Dash { none, dashes, dots };
    struct Pen {
        Tone tone = Tone::text;
        double width = 1;
        Dash dash = Dash::none;
    };

    struct Line {
        Place from;
        Place to;
        Pen pen;
    };
    struct Polygon {
        std::vector<Place> corners;
        Tone fill = Tone::first;
        std::optional<Pen> edge = {};
    };
    struct Circle {
        Place centre;
        double radius = 1;
        Tone fill = Tone::first;
        std::optional<Pen> edge = {};
    };
    enum class Anchor { start, middle, end };
    struct Text {
        Place at;  ///< where the anchor stands on the line of its letters
        Anchor anchor = Anchor::start;
        std::string text;
        Tone tone = Tone::text;
        bool isBold = false;
    };
    using Item = std::variant<Line, Polygon, Circle, Text>;

    std::string id;  ///< unique in a page
    std::string title;
    std::string description;  ///< what it shows, in words
    double width = 0;
    double height = 0;
    std::vector<Item> items = {};
};

constexpr double textSize = 13;

/// What a tone is on paper: 0xRRGGBB. Dark enough to be told from white in black and white.
unsigned paperColour(Drawing::Tone tone);

Drawing::Polygon boxAt(Drawing::Place corner, double width, double height,
                       Drawing::Tone fill = Drawing::Tone::first);
Drawing::Polygon squareAround(Drawing::Place centre, double side, Drawing::Tone fill = Drawing::Tone::first);

/// About how wide a text is. Without a font at hand, letters count as wide as those of a wide one.
double widthOf(const std::string& text);
/// Lines of a text that are about so wide at most; a word alone may be wider.
std::vector<std::string> linesWithin(const std::string& text, double width);

/// Small charts beside each other and below, all of one size.
struct DrawingRows {
    int perRow = 1;
    double width = 0;  ///< of one of them
    double height = 0;

    /// Where the chart of that number begins, from 0.
    Drawing::Place corner(int chart) const;
    /// Makes a drawing as large as so many take.
    void hold(int charts, Drawing& drawing) const;
};

/// A picture for a page in HTML that is heard, too: by its title and its description.
std::string svgOf(const Drawing& drawing);

}  // namespace trainer
