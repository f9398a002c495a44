#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/plan/action.h"

namespace trainer {

/// Places of actions in an order: smaller comes first, equal ones are alike.
using SortKeys = std::vector<std::uint32_t>;
/// Of what says nothing there: it comes last, whichever way round.
constexpr std::uint32_t blankKey = 0xFFFFFFFF;

/// The keys of days, "2026-11-22".
std::uint32_t keyOfDay(std::string_view day);

/// What many actions are searched and put in order by, made once.
struct PlanIndex {
    SortKeys titles;
    SortKeys owners;
    SortKeys moves;  ///< the days of their last moves

    /// The plain words of an action, one after the other: of its title, its details and its owner.
    std::string_view wordsOf(std::size_t place) const {
        const std::size_t begin = place == 0 ? 0 : ends[place - 1];
        return std::string_view(words).substr(begin, ends[place] - begin);
    }

    std::string words;  ///< of all of them
    std::vector<std::size_t> ends;
};
/// lastMoves: see PlanStore. Gives an unfinished one where it is unwanted.
PlanIndex planIndexOf(
    const std::vector<assessment::Action>& actions, const std::map<std::string, std::string>& lastMoves,
    const std::function<bool()>& isUnwanted = [] { return false; });

}  // namespace trainer
