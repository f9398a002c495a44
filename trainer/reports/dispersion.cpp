#include "trainer/reports/dispersion.h"

#include <algorithm>
#include <cmath>

#include "trainer/reports/bars.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Place = Drawing::Place;
using Tone = Drawing::Tone;

constexpr DrawingRows rows{4, 180, 130};
constexpr double left = 10;
constexpr double ground = 100;  // from the top of a histogram
constexpr double highest = 62;  // a bar
constexpr double lineHeight = 17;
constexpr double span = 150;  // all bars and what parts them

void addBars(const Counts& counts, Place corner, Drawing& drawing) {
    const int most = *std::ranges::max_element(counts.levels);
    const double step = span / static_cast<double>(counts.levels.size());
    for (std::size_t level = 0; level < counts.levels.size(); ++level) {
        const int count = counts.levels[level];
        const double bar = most == 0 ? 0 : highest * count / most;
        const double x = corner.x + left + step * static_cast<double>(level);
        const double middle = x + step / 2;
        drawing.items.push_back(boxAt({x + 3, corner.y + ground - bar}, step - 6, bar));
        drawing.items.push_back(Drawing::Text{
            {middle, corner.y + ground - bar - 4}, Drawing::Anchor::middle, std::to_string(count)});
        drawing.items.push_back(Drawing::Text{
            {middle, corner.y + ground + 16}, Drawing::Anchor::middle, std::to_string(level), Tone::faint});
    }
}

/// What stands in place of the bars.
std::string untold(const CriterionResult& one) {
    if (!one.word) return tr("too few answers");
    return fill(tr("strong agreement: {level}"), {{"level", std::to_string(std::lround(*one.median))}});
}

void addHistogram(const std::string& number, const CriterionResult& one, Place corner, Drawing& drawing) {
    drawing.items.push_back(
        Drawing::Text{{corner.x + left, corner.y + 14}, Drawing::Anchor::start, number, Tone::text, true});
    drawing.items.push_back(Drawing::Line{
        {corner.x + left, corner.y + ground}, {corner.x + left + span, corner.y + ground}, {Tone::faint}});
    if (one.counts) return addBars(*one.counts, corner, drawing);
    const auto lines = linesWithin(untold(one), span);
    double y = corner.y + ground - 12 - lineHeight * static_cast<double>(lines.size() - 1);
    for (const std::string& line : lines) {
        drawing.items.push_back(
            Drawing::Text{{corner.x + left + span / 2, y}, Drawing::Anchor::middle, line});
        y += lineHeight;
    }
}

}  // namespace

std::string criterionNumber(const Engagement& engagement, std::size_t place) {
    return std::to_string(engagement.number) + "." + std::to_string(place);
}

Drawing dispersionOf(const Engagement& engagement, const Result& result, const Thresholds& thresholds) {
    Drawing drawing{"spread-" + engagement.id,
                    fill(tr("How the answers are spread: {engagement}"), {{"engagement", engagement.title}}),
                    {}};
    int at = 0;
    for (const CriterionResult* one : criteriaOf(result, engagement)) {
        const std::string number = criterionNumber(engagement, static_cast<std::size_t>(at) + 1);
        addHistogram(number, *one, rows.corner(at), drawing);
        drawing.description += (at == 0 ? "" : "; ") + number + " = " +
                               (one->counts ? countsText(*one) : agreementText(*one, thresholds));
        ++at;
    }
    rows.hold(at, drawing);
    return drawing;
}

Drawing spreadOf(const Counts& counts) {
    std::vector<Bar> bars;
    for (const int count : counts.levels) bars.push_back({std::to_string(bars.size()), count});
    return barsOf("levels", tr("Answers by level"), bars);
}

}  // namespace trainer
