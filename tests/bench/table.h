#pragma once
#include <ostream>
#include <string>
#include <vector>

namespace bench {

/// What a ratio, or a time, should be. Without a limit it is only told.
struct Goal {
    enum class Kind { atMost, atLeast, none };
    Kind kind = Kind::none;
    double limit = 0;
    const char* unit = "×";  ///< "ms" where the goal is a time on any machine

    bool isMetBy(double ratio) const;
    std::string text() const;
};

struct Row {
    std::string what;
    Goal goal;
    double ratio = 0;     ///< or the time, in the goal's unit
    std::string medians;  ///< the two things the ratio is of, or why there is none
    bool measured = true;
};

/// "what | goal | measured | ok or short | medians", columns aligned.
void print(const std::vector<Row>& rows, std::ostream& out);

/// "1.23 ms", "45.6 µs".
std::string secondsText(double seconds);
/// "2,000,000".
std::string countText(long long count);

}  // namespace bench
