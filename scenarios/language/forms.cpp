#include "scenarios/language/forms.h"

#include <algorithm>
#include <array>

#include "scenarios/language/fold.h"

namespace scenarios {
namespace {

constexpr std::array<std::array<std::string_view, 4>, 12> months{{{"janvier", "january", "janv", "jan"},
                                                                  {"fevrier", "february", "fevr", "feb"},
                                                                  {"mars", "march", "mar", ""},
                                                                  {"avril", "april", "avr", "apr"},
                                                                  {"mai", "may", "", ""},
                                                                  {"juin", "june", "jun", ""},
                                                                  {"juillet", "july", "juil", "jul"},
                                                                  {"aout", "august", "aug", ""},
                                                                  {"septembre", "september", "sept", "sep"},
                                                                  {"octobre", "october", "oct", ""},
                                                                  {"novembre", "november", "nov", ""},
                                                                  {"decembre", "december", "dec", ""}}};
constexpr std::array<std::string_view, 5> spaces{" ", "\n", "\u00A0", "\u202F", "\u2009"};

bool isDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// The value of up to nine digits; -1 for another text.
int numberIn(std::string_view text) {
    if (!isDigits(text) || text.size() > 9) return -1;
    int value = 0;
    for (const char c : text) value = value * 10 + (c - '0');
    return value;
}

/// 1 to 12; 0 where the word is no month.
int monthIn(std::string_view word) {
    for (std::size_t i = 0; i < months.size(); ++i)
        for (const std::string_view name : months[i])
            if (!name.empty() && word == name) return static_cast<int>(i) + 1;
    return 0;
}

/// "16", "1er", "1st", "22nd"; 0 for another word.
int dayIn(std::string_view word) {
    for (const std::string_view ending : {"er", "st", "nd", "rd", "th"})
        if (word.ends_with(ending)) word.remove_suffix(ending.size());
    const int day = numberIn(word);
    return day >= 1 && day <= 31 ? day : 0;
}

bool isDayOf(const Day& day) {
    constexpr std::array lengths{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return day.month >= 1 && day.month <= 12 && day.day >= 1 &&
           day.day <= lengths.at(static_cast<std::size_t>(day.month) - 1);
}

/// A year of four digits, or of two in a date of figures; -1 for another word.
int yearIn(std::string_view word, bool mayBeShort) {
    const int year = numberIn(word);
    if (word.size() == 4) return year;
    return mayBeShort && word.size() == 2 ? 2000 + year : -1;
}

class Words {
  public:
    Words(const Letter& letter, std::size_t at, std::size_t last) : letter_(letter), at_(at), last_(last) {}

    bool has(std::size_t count) const { return at_ + count <= last_; }
    std::string_view folded(std::size_t i) const { return letter_.words()[at_ + i].folded; }
    std::string_view gap(std::size_t i) const { return letter_.gapBefore(at_ + i); }
    bool isSpace(std::size_t i) const { return std::ranges::count(spaces, gap(i)) > 0; }
    /// What follows a word, up to the next one.
    std::string_view after(std::size_t i) const {
        const std::size_t next = at_ + i + 1;
        if (next < letter_.words().size()) return letter_.gapBefore(next);
        return std::string_view(letter_.text()).substr(letter_.words()[at_ + i].end);
    }

  private:
    const Letter& letter_;
    std::size_t at_;
    std::size_t last_;
};

std::optional<Found<Day>> withYear(const Words& words, Day day, std::size_t taken) {
    if (!isDayOf(day)) return {};
    const bool follows = words.has(taken + 1) && (words.isSpace(taken) || words.gap(taken) == ", ");
    const int year = follows ? yearIn(words.folded(taken), false) : -1;
    if (year <= 0) return Found<Day>{day, taken};
    day.year = year;
    return Found<Day>{day, taken + 1};
}

std::optional<Found<Day>> dayWithMonthName(const Words& words) {
    if (!words.has(2) || !(words.isSpace(1) || words.gap(1) == ". ")) return {};
    if (const int day = dayIn(words.folded(0)))
        if (const int month = monthIn(words.folded(1))) return withYear(words, {0, month, day}, 2);
    // Only in English, and only whole names: "mars 16" may be something else.
    const int month = monthIn(words.folded(0));
    if (month == 0 || words.folded(0) != months.at(static_cast<std::size_t>(month) - 1)[1]) return {};
    return withYear(words, {0, month, dayIn(words.folded(1))}, 2);
}

std::optional<Found<Day>> dayOfFigures(const Words& words) {
    if (!words.has(2)) return {};
    const std::string_view sign = words.gap(1);
    if (sign != "/" && sign != "." && sign != "-") return {};
    const bool isWhole = words.has(3) && words.gap(2) == sign;
    if (isWhole && words.folded(0).size() == 4) {
        const Day day{numberIn(words.folded(0)), numberIn(words.folded(1)), numberIn(words.folded(2))};
        return isDayOf(day) ? std::optional(Found<Day>{day, 3}) : std::nullopt;
    }
    Day day{0, numberIn(words.folded(1)), numberIn(words.folded(0))};
    if (!isDayOf(day)) return {};
    const int year = isWhole ? yearIn(words.folded(2), true) : -1;
    if (year < 0) return sign == "/" && !isWhole ? std::optional(Found<Day>{day, 2}) : std::nullopt;
    day.year = year;
    return Found<Day>{day, 3};
}

}  // namespace

std::optional<Found<Day>> dayAt(const Letter& letter, std::size_t at, std::size_t last) {
    const Words words(letter, at, last);
    if (auto named = dayWithMonthName(words)) return named;
    return dayOfFigures(words);
}

std::optional<Found<long long>> figureAt(const Letter& letter, std::size_t at, std::size_t last) {
    const Words words(letter, at, last);
    if (!words.has(1) || numberIn(words.folded(0)) < 0) return {};
    long long value = numberIn(words.folded(0));
    std::size_t taken = 1;
    const auto isGroup = [&](std::size_t i) {
        return words.has(i + 1) && words.folded(i).size() == 3 && isDigits(words.folded(i)) &&
               (words.isSpace(i) || words.gap(i) == ".");
    };
    if (words.folded(0).size() <= 3)
        for (; taken < 4 && isGroup(taken); ++taken) value = value * 1000 + numberIn(words.folded(taken));
    const bool hasDecimals = words.has(taken + 1) && isDigits(words.folded(taken)) &&
                             words.folded(taken).size() <= 2 &&
                             (words.gap(taken) == "," || words.gap(taken) == ".");
    if (!hasDecimals) return Found<long long>{value * 100, taken};
    const int decimals = numberIn(words.folded(taken));
    const int hundredths = words.folded(taken).size() == 1 ? decimals * 10 : decimals;
    return Found<long long>{value * 100 + hundredths, taken + 1};
}

std::optional<Found<long long>> amountAt(const Letter& letter, std::size_t at, std::size_t last) {
    auto figure = figureAt(letter, at, last);
    if (!figure) return {};
    const Words words(letter, at, last);
    const std::string_view after = words.after(figure->words - 1);
    const std::size_t sign = after.find("\u20AC");
    const bool signFollows = sign != std::string_view::npos && sign <= 3;
    if (signFollows || letter.gapBefore(at).ends_with("\u20AC")) return figure;
    if (!words.has(figure->words + 1)) return {};
    const std::string_view unit = words.folded(figure->words);
    if (unit != "euro" && unit != "euros" && unit != "eur") return {};
    ++figure->words;
    return figure;
}

std::optional<Found<std::string>> phoneAt(const Letter& letter, std::size_t at, std::size_t last) {
    const Words words(letter, at, last);
    const bool isForeign = letter.gapBefore(at).ends_with('+');
    std::string digits;
    for (std::size_t taken = 0; words.has(taken + 1) && isDigits(words.folded(taken)); ++taken) {
        const bool joins = taken == 0 || words.isSpace(taken) || words.gap(taken) == "." ||
                           words.gap(taken) == "-" || words.gap(taken) == " (" || words.gap(taken) == ") ";
        if (!joins) break;
        digits += words.folded(taken);
        if (isForeign && digits.size() == 11 && digits.starts_with("33"))
            return Found<std::string>{"0" + digits.substr(2), taken + 1};
        if (!isForeign && digits.size() == 10 && digits.starts_with('0'))
            return Found<std::string>{digits, taken + 1};
        if (digits.size() > 11) break;
    }
    return {};
}

std::optional<Found<std::string>> emailAt(const Letter& letter, std::size_t at, std::size_t last) {
    const Words words(letter, at, last);
    std::size_t taken = 1;
    bool hasSign = false;
    for (; words.has(taken + 1); ++taken) {
        const std::string_view gap = words.gap(taken);
        if (gap != "@" && gap != "." && gap != "-" && gap != "_" && gap != "+") break;
        hasSign = hasSign || gap == "@";
    }
    if (!hasSign) return {};
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

std::string squeezed(std::string_view text) {
    std::string kept;
    while (!text.empty()) text.remove_prefix(foldCharacter(text, kept));
    return kept;
}

}  // namespace scenarios
