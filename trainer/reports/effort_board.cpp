#include "trainer/reports/effort_board.h"

#include <algorithm>
#include <array>

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using assessment::Grade;
using Tone = Drawing::Tone;

constexpr double width = 740;
constexpr double left = 110;  // of the fields; what the rows are called stands before
constexpr double top = 30;
constexpr double field = (width - left) / 3;
constexpr double padding = 10;
constexpr double toLabel = 14;  // from the middle of a mark
constexpr double lineHeight = 17;
constexpr double lowest = 70;  // a field
constexpr Drawing::Pen grid{Tone::grid};
constexpr std::array<Grade, 3> grades{Grade::low, Grade::medium, Grade::high};

std::vector<std::string> linesOf(const BoardPoint& point) {
    return linesWithin(point.label, field - 2 * padding - toLabel);
}

/// A mark and a label; gives where the next one begins.
double addPoint(const BoardPoint& point, double x, double y, Drawing& drawing) {
    constexpr double size = 4.5;
    const Drawing::Place middle{x + padding + size, y + lineHeight - size};
    if (point.isQuickWin)
        drawing.items.push_back(squareAround(middle, 2 * size));
    else
        drawing.items.push_back(Drawing::Circle{middle, size, Tone::ground, Drawing::Pen{Tone::first, 1.5}});
    for (const std::string& line : linesOf(point))
        drawing.items.push_back(
            Drawing::Text{{x + padding + toLabel, y += lineHeight}, Drawing::Anchor::start, line});
    return y + padding / 2;
}

/// The actions of a field, one below the other; gives where they end.
double addField(const std::vector<BoardPoint>& points, Grade impact, std::size_t effort, double y,
                Drawing& drawing) {
    for (const BoardPoint& point : points)
        if (point.impact == impact && point.effort == grades.at(effort))
            y = addPoint(point, left + field * static_cast<double>(effort), y, drawing);
    return y;
}

/// A row of fields and what it is called; gives where the next one begins.
double addRow(const std::vector<BoardPoint>& points, Grade impact, double y, Drawing& drawing) {
    double nameY = y;
    for (const std::string& line : linesWithin(impactWord(impact), left - padding))
        drawing.items.push_back(
            Drawing::Text{{0, nameY += lineHeight}, Drawing::Anchor::start, line, Tone::faint});
    double below = std::max(y + lowest, nameY + padding);
    for (std::size_t effort = 0; effort < grades.size(); ++effort)
        below = std::max(below, addField(points, impact, effort, y + padding / 2, drawing) + padding);
    drawing.items.push_back(Drawing::Line{{left, below}, {width, below}, grid});
    return below;
}

/// What the full square means; gives where the drawing ends.
double addLegend(double y, Drawing& drawing) {
    BoardPoint quickWin{tr("quick win"), {}, {}, true};
    return addPoint(quickWin, left - padding, y + padding / 2, drawing) + padding;
}

std::string wordsOf(const BoardPoint& point) {
    std::string words = fill(
        tr("{label}: {impact}, {effort}"),
        {{"label", point.label}, {"impact", impactWord(point.impact)}, {"effort", effortWord(point.effort)}});
    if (point.isQuickWin) words += ", " + std::string(tr("quick win"));
    return words;
}

}  // namespace

std::string impactWord(Grade impact) {
    switch (impact) {
        case Grade::low: return tr("Changes little for users");
        case Grade::medium: return tr("Changes something for users");
        case Grade::high: break;
    }
    return tr("Changes much for users");
}

std::string effortWord(Grade effort) {
    switch (effort) {
        case Grade::low: return tr("Little work");
        case Grade::medium: return tr("Some work");
        case Grade::high: break;
    }
    return tr("Much work");
}

Drawing effortBoardOf(const std::vector<BoardPoint>& points) {
    Drawing drawing{"effort", tr("What actions change, and what work they take"), {}, width};
    for (std::size_t effort = 0; effort < grades.size(); ++effort)
        drawing.items.push_back(
            Drawing::Text{{left + field * (static_cast<double>(effort) + 1.0 / 2), top - padding},
                          Drawing::Anchor::middle,
                          effortWord(grades.at(effort)),
                          Tone::faint});
    drawing.items.push_back(Drawing::Line{{left, top}, {width, top}, grid});
    double y = top;
    for (std::size_t impact = grades.size(); impact-- > 0;) y = addRow(points, grades.at(impact), y, drawing);
    for (std::size_t line = 0; line <= grades.size(); ++line) {
        const double x = left + field * static_cast<double>(line);
        drawing.items.push_back(Drawing::Line{{x, top}, {x, y}, grid});
    }
    drawing.height = addLegend(y, drawing);
    for (const BoardPoint& point : points)
        drawing.description += (drawing.description.empty() ? "" : "; ") + wordsOf(point);
    return drawing;
}

}  // namespace trainer
