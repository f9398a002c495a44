#pragma once
#include "tests/bench/played_window.h"

namespace bench {

/// Opens a plan with so many actions in the window, and says on a line each how many milliseconds it took to
/// paint its table ("plan-paint"), and to show it in another order, filtered and searched ("plan-sort",
/// "plan-filter", "plan-search"); "plan-open" is the whole page, with what is read.
void watchPlan(PlayedWindow& window, int actions);

}  // namespace bench
