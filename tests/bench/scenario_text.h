#pragma once
#include <cstdint>
#include <string>

namespace bench {

/// A UUID that belongs to the number alone.
std::string uuidOf(std::uint64_t number);

/// A scenario without any problem, always the same for the same number: pages and, in turn, a dialogue, an
/// inbox or the five kinds of question. 5 kB on average, laid out as dense as the shipped ones.
std::string scenarioText(std::uint64_t number);

}  // namespace bench
