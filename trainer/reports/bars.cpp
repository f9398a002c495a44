#include "trainer/reports/bars.h"

#include <algorithm>

namespace trainer {
namespace {

using Tone = Drawing::Tone;

constexpr double lineHeight = 17;
constexpr double thickness = 14;
constexpr double apart = 10;     // from one bar to what is said of the next
constexpr double forCount = 44;  // right of the longest bar
constexpr double mostBeside = 130;
constexpr double ample = 1.15;  // widthOf is about right only, and a word that is cut off is worse than a gap

/// What is said of a bar, and where it begins.
struct Labels {
    explicit Labels(const std::vector<Bar>& bars) {
        for (const Bar& bar : bars) {
            const double width = widthOf(bar.label);
            areBeside = areBeside && width <= mostBeside;
            widest = std::max(widest, ample * width);
        }
    }
    double left() const { return areBeside ? widest + apart : 0; }

    bool areBeside = true;
    double widest = 0;
};

/// Adds a bar, what is said of it and its number; gives where the next one begins.
double addBar(const Bar& bar, const Labels& labels, double length, double y, Drawing& drawing) {
    if (labels.areBeside) {
        drawing.items.push_back(
            Drawing::Text{{labels.widest, y + thickness - 2}, Drawing::Anchor::end, bar.label});
    } else {
        for (const std::string& line : linesWithin(bar.label, drawing.width))
            drawing.items.push_back(Drawing::Text{{0, y += lineHeight}, Drawing::Anchor::start, line});
        y += apart / 2;
    }
    const double left = labels.left();
    drawing.items.push_back(Drawing::Line{{left, y - 2}, {left, y + thickness + 2}, {Tone::faint}});
    if (bar.count > 0) drawing.items.push_back(boxAt({left, y}, length, thickness));
    drawing.items.push_back(Drawing::Text{{left + length + apart / 2, y + thickness - 2},
                                          Drawing::Anchor::start,
                                          std::to_string(bar.count),
                                          Tone::text,
                                          true});
    return y + thickness + apart;
}

}  // namespace

Drawing barsOf(const std::string& id, const std::string& title, const std::vector<Bar>& bars, double width) {
    Drawing drawing{id, title, {}, width};
    const Labels labels(bars);
    int most = 1;
    for (const Bar& bar : bars) most = std::max(most, bar.count);
    double y = apart / 2;
    for (const Bar& bar : bars) {
        const double longest = width - labels.left() - forCount;
        y = addBar(bar, labels, longest * std::max(bar.count, 0) / most, y, drawing);
        drawing.description +=
            (drawing.description.empty() ? "" : "; ") + bar.label + ": " + std::to_string(bar.count);
    }
    drawing.height = y;
    return drawing;
}

}  // namespace trainer
