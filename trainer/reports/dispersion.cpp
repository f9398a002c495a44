#include "trainer/reports/dispersion.h"

#include <algorithm>
#include <cmath>

#include "trainer/reports/svg.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int perRow = 4;
constexpr int width = 180;  // of a histogram
constexpr int height = 130;
constexpr double left = 10;
constexpr double ground = 100;  // from the top of a histogram
constexpr double highest = 62;  // a bar
constexpr double span = 150;    // all bars and what parts them

std::string barsOf(const Counts& counts, SvgPlace corner) {
    const int most = *std::ranges::max_element(counts.levels);
    const double step = span / static_cast<double>(counts.levels.size());
    std::string body;
    for (std::size_t level = 0; level < counts.levels.size(); ++level) {
        const int count = counts.levels[level];
        const double bar = most == 0 ? 0 : highest * count / most;
        const double x = corner.x + left + step * static_cast<double>(level);
        const double middle = x + step / 2;
        body += svgBox({x + 3, corner.y + ground - bar}, step - 6, bar, "fill=\"#1b4f8a\"");
        body += svgText({middle, corner.y + ground - bar - 4}, "middle", std::to_string(count));
        body +=
            svgText({middle, corner.y + ground + 16}, "middle", std::to_string(level), "fill=\"#5a5c62\"");
    }
    return body;
}

/// What stands in place of the bars.
std::string untold(const CriterionResult& one) {
    if (!one.word) return tr("too few answers");
    return fill(tr("strong agreement: {level}"), {{"level", std::to_string(std::lround(*one.median))}});
}

std::string histogramOf(const std::string& number, const CriterionResult& one, SvgPlace corner) {
    const SvgPlace title{corner.x + left, corner.y + 14};
    std::string body = svgText(title, "start", number, "font-weight=\"bold\"");
    body += svgLine({corner.x + left, corner.y + ground}, {corner.x + left + span, corner.y + ground},
                    "stroke=\"#5a5c62\" stroke-width=\"1\"");
    if (one.counts) return body + barsOf(*one.counts, corner);
    return body + svgText({corner.x + left + span / 2, corner.y + ground - 12}, "middle", untold(one));
}

}  // namespace

std::string criterionNumber(const Engagement& engagement, std::size_t place) {
    return std::to_string(engagement.number) + "." + std::to_string(place);
}

std::string dispersionOf(const Engagement& engagement, const Result& result, const Thresholds& thresholds) {
    std::string body;
    std::string words;
    int at = 0;
    for (const CriterionResult* one : criteriaOf(result, engagement)) {
        const std::string number = criterionNumber(engagement, static_cast<std::size_t>(at) + 1);
        const int x = at % perRow * width;
        const int y = at / perRow * height;
        body += histogramOf(number, *one, {static_cast<double>(x), static_cast<double>(y)});
        words += (at == 0 ? "" : "; ") + number + " = " +
                 (one->counts ? countsText(*one) : agreementText(*one, thresholds));
        ++at;
    }
    return svgOf("spread-" + engagement.id,
                 fill(tr("How the answers are spread: {engagement}"), {{"engagement", engagement.title}}),
                 words, std::min(at, perRow) * width, (at + perRow - 1) / perRow * height, body);
}

}  // namespace trainer
