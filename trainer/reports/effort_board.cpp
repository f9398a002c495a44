#include "trainer/reports/effort_board.h"

#include <algorithm>
#include <array>

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using assessment::Grade;
using Tone = Drawing::Tone;

constexpr double padding = 10;
constexpr double toLabel = 14;  // from the middle of a mark
constexpr double lineHeight = 17;
constexpr double lowest = 70;       // a field
constexpr double rowNames = 110;    // the room for them before their fields
constexpr double leastBeside = 90;  // of a label, so that the names of rows may stand before their fields
constexpr Drawing::Pen grid{Tone::grid};
constexpr std::array<Grade, 3> grades{Grade::low, Grade::medium, Grade::high};

double longestWord(const std::string& text) {
    double longest = 0;
    for (const std::string& word : linesWithin(text, 0)) longest = std::max(longest, widthOf(word));
    return longest;
}

/// Where the fields are: what the rows are called stands before them, above them where there is little room.
struct Fields {
    Fields(const std::vector<BoardPoint>& points, double room) {
        double longest = 0;
        for (const BoardPoint& point : points) longest = std::max(longest, longestWord(point.label));
        for (const Grade effort : grades) longest = std::max(longest, longestWord(effortWord(effort)));
        const double least = 2 * padding + toLabel + longest;
        left = room - rowNames < 3 * std::max(least, 2 * padding + toLabel + leastBeside) ? 0 : rowNames;
        each = std::max((room - left) / 3, least);
    }
    double at(std::size_t effort) const { return left + each * static_cast<double>(effort); }
    double width() const { return at(grades.size()); }

    double left = 0;
    double each = 0;
};

/// Lines of a text, each of them below the one before; gives where the last stands.
double addLines(const std::vector<std::string>& lines, Drawing::Text text, Drawing& drawing) {
    for (const std::string& line : lines) {
        text.at.y += lineHeight;
        text.text = line;
        drawing.items.push_back(text);
    }
    return text.at.y;
}

/// A mark and a label; gives where the next one begins.
double addPoint(const BoardPoint& point, Drawing::Place corner, double width, Drawing& drawing) {
    constexpr double size = 4.5;
    const Drawing::Place middle{corner.x + padding + size, corner.y + lineHeight - size};
    if (point.isQuickWin)
        drawing.items.push_back(squareAround(middle, 2 * size));
    else
        drawing.items.push_back(Drawing::Circle{middle, size, Tone::ground, Drawing::Pen{Tone::first, 1.5}});
    return addLines(linesWithin(point.label, width - 2 * padding - toLabel),
                    {{corner.x + padding + toLabel, corner.y}, Drawing::Anchor::start, {}}, drawing) +
           padding / 2;
}

/// The actions of a field, one below the other; gives where they end.
double addField(const std::vector<BoardPoint>& points, Grade impact, Grade effort, Drawing::Place corner,
                double width, Drawing& drawing) {
    for (const BoardPoint& point : points)
        if (point.impact == impact && point.effort == effort)
            corner.y = addPoint(point, corner, width, drawing);
    return corner.y;
}

/// A row of fields and what it is called; gives where the next one begins.
double addRow(const std::vector<BoardPoint>& points, Grade impact, double y, const Fields& fields,
              Drawing& drawing) {
    const bool isAbove = fields.left == 0;
    const double named =
        addLines(linesWithin(impactWord(impact), isAbove ? fields.width() : rowNames - padding),
                 {{0, y}, Drawing::Anchor::start, {}, Tone::faint}, drawing);
    if (isAbove) {
        y = named + padding;
        drawing.items.push_back(Drawing::Line{{fields.left, y}, {fields.width(), y}, grid});
    }
    double below = std::max(y + lowest, named + padding);
    for (std::size_t effort = 0; effort < grades.size(); ++effort)
        below = std::max(below, addField(points, impact, grades.at(effort),
                                         {fields.at(effort), y + padding / 2}, fields.each, drawing) +
                                    padding);
    drawing.items.push_back(Drawing::Line{{fields.left, below}, {fields.width(), below}, grid});
    for (std::size_t line = 0; line <= grades.size(); ++line)
        drawing.items.push_back(Drawing::Line{{fields.at(line), y}, {fields.at(line), below}, grid});
    return below;
}

/// How much work each column is; gives where the rows begin.
double addHead(const Fields& fields, Drawing& drawing) {
    double below = 0;
    for (std::size_t effort = 0; effort < grades.size(); ++effort)
        below = std::max(
            below,
            addLines(linesWithin(effortWord(grades.at(effort)), fields.each - padding),
                     {{fields.at(effort) + fields.each / 2, 0}, Drawing::Anchor::middle, {}, Tone::faint},
                     drawing));
    below += padding;
    drawing.items.push_back(Drawing::Line{{fields.left, below}, {fields.width(), below}, grid});
    return below;
}

/// What the full square means; gives where the drawing ends.
double addLegend(double y, const Fields& fields, Drawing& drawing) {
    const BoardPoint quickWin{tr("quick win"), {}, {}, true};
    const double x = std::max(0.0, fields.left - padding);
    return addPoint(quickWin, {x, y + padding / 2}, fields.width(), drawing) + padding;
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

Drawing effortBoardOf(const std::vector<BoardPoint>& points, double room) {
    const Fields fields(points, room);
    Drawing drawing{"effort", tr("What actions change, and what work they take"), {}, fields.width()};
    double y = addHead(fields, drawing);
    for (std::size_t impact = grades.size(); impact-- > 0;)
        y = addRow(points, grades.at(impact), y, fields, drawing);
    drawing.height = addLegend(y, fields, drawing);
    for (const BoardPoint& point : points)
        drawing.description += (drawing.description.empty() ? "" : "; ") + wordsOf(point);
    return drawing;
}

}  // namespace trainer
