#include "trainer/reports/measure_chart.h"

#include <algorithm>

#include "assessment/plan/calendar.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/indicator_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Anchor = Drawing::Anchor;
using Tone = Drawing::Tone;

constexpr double top = 26;
constexpr double bottom = 120;
constexpr double margin = 8;
constexpr double below = 20;  // from the lowest line to the days
constexpr double radius = 3.5;

/// Where a value and a day stand.
class Scale {
  public:
    Scale(const Indicator& indicator, const std::vector<Measure>& measures, double width)
        : first_(measures.front().date),
          days_(daysBetween(measures.front().date, measures.back().date)),
          width_(width) {
        const auto [low, high] = std::ranges::minmax_element(measures, {}, &Measure::value);
        low_ = std::min(low->value, indicator.target.value_or(low->value));
        high_ = std::max(high->value, indicator.target.value_or(high->value));
    }
    Drawing::Place of(const Measure& measure) const {
        const double room = width_ - 2 * margin;
        const double share = days_ == 0 ? 0.5 : double(daysBetween(first_, measure.date)) / days_;
        return {margin + room * share, y(measure.value)};
    }
    double y(Thousandths value) const {
        if (high_ == low_) return (top + bottom) / 2;
        return bottom -
               (bottom - top) * static_cast<double>(value - low_) / static_cast<double>(high_ - low_);
    }

  private:
    std::string first_;
    int days_;
    double width_;
    Thousandths low_ = 0;
    Thousandths high_ = 0;
};

std::string pointText(const Indicator& indicator, const Measure& measure) {
    return fill(tr("{figure} on {day}"), {{"figure", figureText(measure.value, indicator.measuredIn)},
                                          {"day", dateText(measure.date)}});
}

std::string inWords(const Indicator& indicator, const std::vector<Measure>& measures) {
    std::string words = measures.size() == 1 ? pointText(indicator, measures.front())
                                             : fill(tr("From {first} to {last}"),
                                                    {{"first", pointText(indicator, measures.front())},
                                                     {"last", pointText(indicator, measures.back())}});
    if (indicator.target) words += "; " + fill(tr("Target: {target}"), {{"target", targetText(indicator)}});
    return words;
}

void addTarget(const Indicator& indicator, const Scale& scale, Drawing& drawing) {
    if (!indicator.target) return;
    const double y = scale.y(*indicator.target);
    drawing.items.push_back(
        Drawing::Line{{0, y}, {drawing.width, y}, {Tone::second, 1.5, Drawing::Dash::dashes}});
    const std::string words = fill(tr("Target: {target}"), {{"target", targetText(indicator)}});
    drawing.items.push_back(Drawing::Text{{0, y - 5}, Anchor::start, words, Tone::faint});
}

void addCurve(const std::vector<Measure>& measures, const Scale& scale, Drawing& drawing) {
    for (std::size_t i = 1; i < measures.size(); ++i)
        drawing.items.push_back(
            Drawing::Line{scale.of(measures[i - 1]), scale.of(measures[i]), {Tone::first, 2}});
    for (const Measure& one : measures)
        drawing.items.push_back(Drawing::Circle{scale.of(one), radius, Tone::first});
}

/// Above the last point; above the line of the target where the two would touch.
double labelPlace(const Indicator& indicator, const Scale& scale, double point) {
    const double wished = point - 8;
    if (!indicator.target) return wished;
    const double line = scale.y(*indicator.target);
    return line > wished - textSize && line < wished + 3 ? line - 6 : wished;
}

void addEnds(const Indicator& indicator, const std::vector<Measure>& measures, const Scale& scale,
             Drawing& drawing) {
    const Measure& last = measures.back();
    const Drawing::Place end = scale.of(last);
    const bool isAlone = measures.size() == 1;
    drawing.items.push_back(Drawing::Text{{end.x, labelPlace(indicator, scale, end.y)},
                                          isAlone ? Anchor::middle : Anchor::end,
                                          figureText(last.value, indicator.measuredIn),
                                          Tone::text,
                                          true});
    const double y = bottom + below;
    drawing.items.push_back(
        Drawing::Text{{end.x, y}, isAlone ? Anchor::middle : Anchor::end, dateText(last.date), Tone::faint});
    if (!isAlone)
        drawing.items.push_back(
            Drawing::Text{{margin, y}, Anchor::start, dateText(measures.front().date), Tone::faint});
}

}  // namespace

Drawing measureChartOf(const std::string& id, const Indicator& indicator,
                       const std::vector<Measure>& measures, double width) {
    Drawing drawing{id, indicator.title, inWords(indicator, measures), width};
    drawing.height = bottom + below + 8;
    const Scale scale(indicator, measures, width);
    drawing.items.push_back(Drawing::Line{{0, bottom + 4}, {width, bottom + 4}, {Tone::grid}});
    addTarget(indicator, scale, drawing);
    addCurve(measures, scale, drawing);
    addEnds(indicator, measures, scale, drawing);
    return drawing;
}

}  // namespace trainer
