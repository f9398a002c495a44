#pragma once
#include <string>
#include <string_view>

#include "trainer/wording/fill.h"

namespace trainer {

/// A sentence that counts, with its number: withNumber(trn("{number} word", "{number} words", all), all).
inline std::string withNumber(std::string_view sentence, std::size_t number) {
    return fill(sentence, {{"number", std::to_string(number)}});
}

}  // namespace trainer
