#include "scenarios/language/forms.h"
#include "scenarios/language/near.h"

namespace scenarios {
namespace {

/// What may part the thousands of a figure, ' ' for any blank; 0 for anything else.
char separatorIn(std::string_view gap) {
    if (isBlank(gap)) return ' ';
    return isOneOf(gap, ".,") ? gap.front() : '\0';
}

/// The figure that would start at the first of the words.
std::optional<Found<long long>> figureFrom(const Near& words) {
    if (!words.has(1) || numberIn(words.folded(0)) < 0) return {};
    const std::string_view first = words.folded(0);
    long long value = numberIn(first);
    std::size_t taken = 1;
    char parting = 0;
    const auto isGroup = [&] {
        if (!words.has(taken + 1) || words.folded(taken).size() != 3 || !isDigits(words.folded(taken)))
            return false;
        const char separator = separatorIn(words.gap(taken));
        return separator != 0 && (parting == 0 || parting == separator);
    };
    if (first.size() <= 3 && !first.starts_with('0'))
        for (; taken < 4 && isGroup(); ++taken) {
            value = value * 1000 + numberIn(words.folded(taken));
            parting = separatorIn(words.gap(taken));
        }
    const bool hasDecimals = words.has(taken + 1) && isDigits(words.folded(taken)) &&
                             words.folded(taken).size() <= 2 && isOneOf(words.gap(taken), ".,") &&
                             words.gap(taken).front() != parting;
    if (!hasDecimals) return Found<long long>{value * 100, taken};
    const int decimals = numberIn(words.folded(taken));
    const int hundredths = words.folded(taken).size() == 1 ? decimals * 10 : decimals;
    return Found<long long>{value * 100 + hundredths, taken + 1};
}

}  // namespace

std::optional<Found<long long>> figureAt(const Letter& letter, std::size_t at, std::size_t last) {
    constexpr std::size_t longest = 5;
    // Not the end of a longer one: "250" in "1 250".
    for (std::size_t before = 1; before < longest && before <= at; ++before) {
        const auto longer = figureFrom(Near(letter, at - before, last));
        if (longer && longer->words > before) return {};
    }
    return figureFrom(Near(letter, at, last));
}

std::optional<Found<long long>> amountAt(const Letter& letter, std::size_t at, std::size_t last) {
    auto figure = figureAt(letter, at, last);
    if (!figure) return {};
    const Near words(letter, at, last);
    const std::string_view before = letter.gapBefore(at);
    if (withoutBlanks(words.after(figure->words - 1)).starts_with("\u20AC")) return figure;
    // "€ 25", unless the sign belongs to what stands before it.
    const bool signStandsBefore = before.ends_with("\u20AC") || before.ends_with("\u20AC ");
    if (signStandsBefore && (at == 0 || !isDigits(letter.words()[at - 1].folded))) return figure;
    if (!words.has(figure->words + 1) || !words.isSpace(figure->words)) return {};
    const std::string_view unit = words.folded(figure->words);
    if (unit != "euro" && unit != "euros" && unit != "eur") return {};
    ++figure->words;
    return figure;
}

}  // namespace scenarios
