#include "assessment/plan/indicator.h"

#include "assessment/plan/named.h"

namespace assessment {
namespace {

constexpr Words<2> directions{"up", "down"};
constexpr Words<4> frequencies{"weekly", "monthly", "quarterly", "yearly"};

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

}  // namespace assessment
