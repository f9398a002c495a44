#pragma once
#include <exception>
#include <string>

namespace trainer {

/// What happened, where, and what to do, whatever was thrown while something was kept or read. What nobody
/// foresaw is given in its own words.
std::string sentenceFor(const std::exception_ptr& failure);

/// Whether the same work done again may succeed once somebody has done what the sentence says.
bool mayBeTriedAgain(const std::exception_ptr& failure);

}  // namespace trainer
