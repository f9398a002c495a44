#include "tests/bench/lines.h"

#include <exception>
#include <iostream>

namespace bench {

void Lines::add(const std::string& what, Goal goal, const std::function<void(Row&)>& measure) {
    if (what.find(options_.only) == std::string::npos) return;
    std::cerr << "measuring: " << what << std::endl;
    Row row{what, goal, 0, {}, true};
    try {
        measure(row);
    } catch (const std::exception& error) {
        row.medians = error.what();
        row.measured = false;
    }
    rows_.push_back(std::move(row));
}

}  // namespace bench
