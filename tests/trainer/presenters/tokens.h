#pragma once
#include <string>
#include <vector>

#include "trainer/presenters/step_view.h"

/// The words that answers call the options by, in the order they are shown.
inline std::string tokens(const std::vector<trainer::Option>& options) {
    std::string words;
    for (const trainer::Option& option : options) words += (words.empty() ? "" : " ") + option.token;
    return words;
}
