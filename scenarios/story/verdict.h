#pragma once
#include <array>
#include <string_view>
#include <utility>

namespace scenarios {

/// How well a step, or a conversation, went.
enum class Verdict { right, partly, wrong };

/// The word authors use for a verdict, in conditions too.
inline constexpr std::array<std::pair<std::string_view, Verdict>, 3> verdictWords{
    {{"right", Verdict::right}, {"partly", Verdict::partly}, {"wrong", Verdict::wrong}}};

constexpr std::string_view wordOf(Verdict verdict) {
    return verdictWords[static_cast<std::size_t>(verdict)].first;
}

}  // namespace scenarios
