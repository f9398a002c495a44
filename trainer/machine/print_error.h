#pragma once
#include <stdexcept>

namespace trainer {

/// What was to be printed was not. What it says is the desktop's own reason, in its language.
struct PrintError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace trainer
