#include "content/reading/typography.h"

#include <algorithm>
#include <cstring>
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

/// What may stand right before a sign without a space: another sign, an opening
/// bracket.
bool needsNoSpace(std::string_view before) {
    return before.empty() || std::string_view("!?([").find(before.back()) != std::string_view::npos ||
           before.ends_with("…");
}

/// A colon inside 10:30 or https:// is no punctuation.
bool isInsideToken(std::string_view before, std::string_view after) {
    return !before.empty() && !isBlank(before.back()) && !after.empty() && !isBlank(after.front());
}

/// "&eacute" before its semicolon: an unknown reference, reported as such.
bool endsReference(std::string_view before) {
    const auto amp = before.rfind('&');
    return amp != std::string_view::npos && before.find_first_of(" \t\n", amp) == std::string_view::npos;
}

/// The name of the rule the sign at the front of rest breaks, given what stands
/// before it; empty where it breaks none.
std::string_view brokenRule(std::string_view before, std::string_view rest) {
    if (rest.starts_with(opening)) {
        const std::string_view after = rest.substr(opening.size());
        return after.empty() || startsUnbroken(after) ? "" : "«\u00A0";
    }
    if (rest.starts_with(closing)) return before.empty() || endsUnbroken(before) ? "" : "\u00A0»";
    if (needsNoSpace(before) || endsUnbroken(before)) return "";
    const bool inToken = isInsideToken(before, rest.substr(1));
    switch (rest[0]) {
        case ':': return inToken ? "" : "\u00A0:";
        case ';': return inToken || endsReference(before) ? "" : "\u202F;";
        case '!': return "\u202F!";
        case '?': return inToken ? "" : "\u202F?";
        default: return "";
    }
}

/// The text that ends right before a node, in whatever element it is; empty at
/// the start of a paragraph.
std::string_view textBefore(pugi::xml_node node) {
    pugi::xml_node before = node.previous_sibling();
    while (before.type() == pugi::node_element && before.last_child()) before = before.last_child();
    return before.value();
}

/// The signs of the rules; the last is the first byte of « and ».
constexpr const char* signs = ":;!?\xC2";

}  // namespace

void checkTypography(pugi::xml_node node, Context& context) {
    const std::string_view text = node.value();
    Document::Walk walk;
    for (std::size_t at = std::strcspn(node.value(), signs); at < text.size() && !context.report.isFull();
         at += 1 + std::strcspn(text.data() + at + 1, signs)) {
        const std::string_view before = at == 0 ? textBefore(node) : text.substr(0, at);
        const std::string_view rule = brokenRule(before, text.substr(at));
        if (!rule.empty())
            context.report.add(ProblemId::typography, context.document.offsetIn(node, at, walk),
                               {.expected = rule});
    }
}

void checkTypography(std::string_view value, std::size_t offset, Context& context) {
    for (std::size_t at = value.find_first_of(signs); at != std::string_view::npos;
         at = value.find_first_of(signs, at + 1)) {
        const std::string_view rule = brokenRule(value.substr(0, at), value.substr(at));
        if (!rule.empty()) context.report.add(ProblemId::typography, offset, {.expected = rule});
    }
}

std::string mendTypography(std::string_view text, std::size_t& places) {
    std::string mended;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        const bool isSign = std::string_view(signs).find(rest[0]) != std::string_view::npos;
        const std::string_view rule = isSign ? brokenRule(mended, rest) : "";
        if (rule.empty()) {
            mended += text[at++];
            continue;
        }
        ++places;
        const bool isOpening = rule.starts_with(opening);
        while (!isOpening && !mended.empty() && isBlank(mended.back())) mended.pop_back();
        mended += rule;
        at += rule.ends_with(closing) || isOpening ? opening.size() : 1;
        while (isOpening && at < text.size() && isBlank(text[at])) ++at;
    }
    return mended;
}

}  // namespace content
