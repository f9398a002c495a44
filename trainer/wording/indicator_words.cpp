#include "trainer/wording/indicator_words.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;

std::string wordFor(Direction direction) {
    switch (direction) {
        case Direction::up: return tr("The more, the better");
        case Direction::down: return tr("The less, the better");
    }
    return {};
}

std::string wordFor(Frequency frequency) {
    switch (frequency) {
        case Frequency::weekly: return tr("Every week");
        case Frequency::monthly: return tr("Every month");
        case Frequency::quarterly: return tr("Every three months");
        case Frequency::yearly: return tr("Every year");
    }
    return {};
}

std::string sentenceFor(IndicatorFault fault) {
    switch (fault) {
        case IndicatorFault::noTitle: return tr("It has no name. Say in a few words what is measured.");
        case IndicatorFault::noDay: return tr("Its day is no date. Write it as 22/11/2026.");
        case IndicatorFault::future: return tr("This day has not come yet. Choose today or a day before.");
    }
    return {};
}

std::string figureText(Thousandths value, const std::string& measuredIn) {
    std::string text = textOfThousandths(value);
    // TRANSLATORS: the decimal sign
    if (const auto point = text.find('.'); point != std::string::npos) text.replace(point, 1, tr("."));
    return measuredIn.empty() ? text : text + "\u00A0" + measuredIn;
}

std::string targetText(const Indicator& indicator) {
    if (!indicator.target) return "\u2014";
    const std::string figure = figureText(*indicator.target, indicator.measuredIn);
    return fill(indicator.direction == Direction::up ? tr("at least {figure}") : tr("at most {figure}"),
                {{"figure", figure}});
}

}  // namespace trainer
