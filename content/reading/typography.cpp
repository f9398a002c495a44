#include "content/reading/typography.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace content {
namespace {

constexpr std::string_view noBreak = "\u00A0";
constexpr std::string_view narrowNoBreak = "\u202F";
constexpr std::string_view opening = "«";
constexpr std::string_view closing = "»";

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

bool endsUnbroken(std::string_view before) {
    return before.ends_with(noBreak) || before.ends_with(narrowNoBreak);
}

bool startsUnbroken(std::string_view after) {
    return after.starts_with(noBreak) || after.starts_with(narrowNoBreak);
}

/// What may stand right before a sign without a space: another sign, an opening bracket.
bool needsNoSpace(std::string_view before) {
    return before.empty() || std::string_view("!?([").find(before.back()) != std::string_view::npos ||
           before.ends_with("…");
}

/// A colon inside 10:30 or https:// is no punctuation.
bool isInsideToken(std::string_view before, std::string_view after) {
    return !before.empty() && !isBlank(before.back()) && !after.empty() && !isBlank(after.front());
}

/// The name of the rule the sign at the place breaks; empty where it breaks none.
std::string_view brokenRule(std::string_view text, std::size_t at) {
    const std::string_view before = text.substr(0, at);
    const std::string_view rest = text.substr(at);
    if (rest.starts_with(opening)) {
        const std::string_view after = rest.substr(opening.size());
        return after.empty() || startsUnbroken(after) ? "" : "« ";
    }
    if (rest.starts_with(closing)) return before.empty() || endsUnbroken(before) ? "" : " »";
    if (needsNoSpace(before) || endsUnbroken(before)) return "";
    const bool blankBefore = isBlank(before.back());
    switch (rest[0]) {
        case ':': return blankBefore || !isInsideToken(before, rest.substr(1)) ? " :" : "";
        case ';': return blankBefore || !isInsideToken(before, rest.substr(1)) ? " ;" : "";
        case '!': return " !";
        case '?': return blankBefore || !isInsideToken(before, rest.substr(1)) ? " ?" : "";
        default: return "";
    }
}

constexpr auto signs = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view(":;!?")) table[static_cast<unsigned char>(c)] = true;
    table[0xC2] = true;  // the first byte of « and »
    return table;
}();

}  // namespace

void checkTypography(pugi::xml_node node, Context& context) {
    const std::string_view text = node.value();
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!signs[static_cast<unsigned char>(text[at])]) continue;
        const std::string_view rule = brokenRule(text, at);
        if (!rule.empty())
            context.report.add(ProblemId::typography, context.document.offsetIn(node, at),
                               {.expected = rule});
    }
}

}  // namespace content
