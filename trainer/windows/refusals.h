#pragma once
#include <algorithm>
#include <string>

#include "trainer/presenters/plan_changes.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {

/// Which action stays as it is, and why: “Badges”: it is …
std::string refusalText(const WishedChanges::Refused& refused);

/// The first of many things, a line each, and how many more there are. lineOf: what is said of one.
template <class All, class LineOf>
std::string listOf(const All& all, const LineOf& lineOf, std::size_t most = 8) {
    std::string lines;
    for (std::size_t i = 0; i < std::min(all.size(), most); ++i)
        lines += (i == 0 ? "\u2022  " : "\n\u2022  ") + lineOf(all[i]);
    if (all.size() > most) {
        const std::size_t more = all.size() - most;
        lines += "\n" + withNumber(trn("And {number} more.", "And {number} more.", more), more);
    }
    return lines;
}

}  // namespace trainer
