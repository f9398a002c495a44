#include "trainer/storage/respondent_word.h"

#include <array>
#include <stdexcept>

namespace trainer {
namespace {

using assessment::Respondent;

constexpr std::array<const char*, 4> words{"agent", "manager", "partner", "users"};  ///< in its own order

}  // namespace

std::string wordOf(Respondent respondent) {
    return words.at(static_cast<std::size_t>(respondent));
}

Respondent respondentOf(const std::string& word) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (word == words[i]) return static_cast<Respondent>(i);
    throw std::invalid_argument("no kind of respondent: '" + word + "'");
}

}  // namespace trainer
