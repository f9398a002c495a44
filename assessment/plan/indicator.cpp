#include "assessment/plan/indicator.h"

#include <stdexcept>
#include <utility>

#include "assessment/plan/calendar.h"
#include "assessment/plan/named.h"
#include "assessment/plan/plain_words.h"

namespace assessment {
namespace {

constexpr Words<2> directions{"up", "down"};
constexpr Words<4> frequencies{"weekly", "monthly", "quarterly", "yearly"};

std::string dueAfter(const std::string& day, Frequency frequency) {
    switch (frequency) {
        case Frequency::weekly: return daysAfter(day, 7);
        case Frequency::monthly: return monthsAfter(day, 1);
        case Frequency::quarterly: return monthsAfter(day, 3);
        case Frequency::yearly: return monthsAfter(day, 12);
    }
    throw std::logic_error("no frequency");
}

void take(const Measure& measure, IndicatorState& state) {
    if (!state.last || measure.date >= state.last->date)
        state.before = std::exchange(state.last, measure);
    else if (!state.before || measure.date >= state.before->date)
        state.before = measure;
}

bool isReached(const Indicator& indicator, Thousandths value) {
    return indicator.direction == Direction::up ? value >= *indicator.target : value <= *indicator.target;
}

}  // namespace

std::string_view word(Direction direction) {
    return wordIn(directions, direction);
}

std::optional<Direction> directionOf(std::string_view word) {
    return named<Direction>(directions, word);
}

std::string_view word(Frequency frequency) {
    return wordIn(frequencies, frequency);
}

std::optional<Frequency> frequencyOf(std::string_view word) {
    return named<Frequency>(frequencies, word);
}

IndicatorState stateOf(const Indicator& indicator, const std::vector<Measure>& measures,
                       const std::string& today) {
    IndicatorState state;
    state.indicator = &indicator;
    for (const Measure& measure : measures)
        if (measure.indicator == indicator.id && measure.date <= today) take(measure, state);
    if (state.last && indicator.target) state.reached = isReached(indicator, state.last->value);
    if (!indicator.isKept) return state;
    state.nextDue = state.last ? dueAfter(state.last->date, indicator.frequency) : today;
    state.isOverdue = state.nextDue < today;
    return state;
}

std::vector<IndicatorFault> faultsOf(const Indicator& indicator) {
    std::vector<IndicatorFault> faults;
    if (isBlank(indicator.title)) faults.push_back(IndicatorFault::noTitle);
    return faults;
}

std::vector<IndicatorFault> faultsOf(const Measure& measure, const std::string& today) {
    std::vector<IndicatorFault> faults;
    if (!isDay(measure.date))
        faults.push_back(IndicatorFault::noDay);
    else if (measure.date > today)
        faults.push_back(IndicatorFault::future);
    return faults;
}

}  // namespace assessment
