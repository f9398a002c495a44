#pragma once
#include <string>

namespace assessment {

/// How grave an event is. Which there are, and their order, is data; the least grave comes first.
struct Severity {
    std::string id;
    std::string title;
    std::string summary;  ///< how it is told from the others, and who is told of it
    bool operator==(const Severity&) const = default;
};

}  // namespace assessment
