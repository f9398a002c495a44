#include "scenarios/language/fold.h"
#include "scenarios/language/forms.h"
#include "scenarios/language/near.h"

namespace scenarios {
namespace {

/// The ten digits of a French number, as it is dialled in France; nothing for other digits.
std::optional<std::string> phoneIn(const std::string& digits, bool isForeign) {
    const auto from = [&](std::string_view country) -> std::optional<std::string> {
        if (!digits.starts_with(country)) return {};
        const std::string rest = digits.substr(country.size());
        if (rest.size() == 10 && rest[0] == '0' && rest[1] != '0') return rest;  // "+33 (0)2 …"
        return rest.size() == 9 && rest[0] != '0' ? std::optional("0" + rest) : std::nullopt;
    };
    if (isForeign) return from("33");
    if (digits.size() == 10 && digits[0] == '0' && digits[1] != '0') return digits;
    return from("0033");
}

}  // namespace

std::optional<Found<std::string>> phoneAt(const Letter& letter, std::size_t at, std::size_t last) {
    constexpr std::size_t longest = 14;
    const Near words(letter, at, last);
    if (!words.has(1)) return {};
    const bool isForeign = words.gap(0).ends_with('+');
    if (!isForeign && words.followsDigits()) return {};
    std::string digits;
    for (std::size_t taken = 0; words.has(taken + 1) && isDigits(words.folded(taken)); ++taken) {
        const bool joins = taken == 0 || words.isSpace(taken) || isOneOf(words.gap(taken), "./-)") ||
                           words.gap(taken) == " (" || words.gap(taken) == ") ";
        if (!joins || digits.size() + words.folded(taken).size() > longest) break;
        digits += words.folded(taken);
        const auto phone = phoneIn(digits, isForeign);
        if (phone && !words.isFollowedByDigits(taken + 1)) return Found<std::string>{*phone, taken + 1};
    }
    return {};
}

std::optional<Found<std::string>> emailAt(const Letter& letter, std::size_t at, std::size_t last) {
    constexpr std::string_view signs = ".-_+";
    const Near words(letter, at, last);
    if (!words.has(1) || words.isJoinedBefore(signs)) return {};
    std::size_t taken = 1;
    std::size_t sign = 0;
    bool hasDomain = false;
    for (; words.has(taken + 1); ++taken) {
        const std::string_view gap = words.gap(taken);
        if (gap == "@" && sign == 0)
            sign = taken;
        else if (!isOneOf(gap, signs))
            break;
        hasDomain = hasDomain || (sign != 0 && gap == ".");
    }
    if (!hasDomain) return {};
    std::string address = letter.quote({at, at + taken});
    for (char& c : address)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return Found<std::string>{address, taken};
}

std::optional<Found<std::string>> referenceAt(const Letter& letter, std::size_t at, std::size_t last,
                                              std::string_view wanted) {
    std::string_view rest = wanted;
    for (std::size_t taken = 0; at + taken < last && !rest.empty(); ++taken) {
        const std::string_view word = letter.words()[at + taken].folded;
        if (!rest.starts_with(word)) return {};
        rest.remove_prefix(word.size());
        if (rest.empty()) return Found<std::string>{std::string(wanted), taken + 1};
    }
    return {};
}

std::optional<Found<std::string>> shortPhoneAt(const Letter& letter, std::size_t at, std::size_t last,
                                               std::string_view digits) {
    auto found = referenceAt(letter, at, last, digits);
    const Near words(letter, at, last);
    if (found && (words.followsDigits() || words.isFollowedByDigits(found->words))) return {};
    return found;
}

std::string squeezed(std::string_view text) {
    std::string kept;
    while (!text.empty()) text.remove_prefix(foldCharacter(text, kept));
    return kept;
}

}  // namespace scenarios
