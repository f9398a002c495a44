#include <algorithm>
#include <array>
#include <chrono>

#include "scenarios/language/forms.h"
#include "scenarios/language/near.h"

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

/// "16", "1er", "premier", "1st", "22nd"; 0 for another word.
int dayIn(std::string_view word) {
    if (word == "premier") return 1;
    for (const std::string_view ending : {"er", "st", "nd", "rd", "th"})
        if (word.ends_with(ending)) word.remove_suffix(ending.size());
    const int day = word.size() <= 2 ? numberIn(word) : 0;
    return day >= 1 && day <= 31 ? day : 0;
}

/// A year of four digits a letter may name, or one of two in a date of figures; -1 for another word.
int yearIn(std::string_view word, bool mayBeShort) {
    const int year = numberIn(word);
    if (word.size() == 4) return year >= 1900 && year < 2200 ? year : -1;
    return mayBeShort && word.size() == 2 && year >= 0 ? 2000 + year : -1;
}

bool isWholeName(std::string_view month) {
    return std::ranges::any_of(months,
                               [&](const auto& names) { return month == names[0] || month == names[1]; });
}

/// The day with the year that follows it, if one does.
std::optional<Found<Day>> withYear(const Near& words, Day day, std::size_t taken) {
    if (!isDayOf(day)) return {};
    const bool isShort = words.has(taken + 1) && words.gap(taken).starts_with('.') &&
                         isBlank(words.gap(taken).substr(1)) && !isWholeName(words.folded(taken - 1));
    const bool follows =
        words.has(taken + 1) && (words.isSpace(taken) || words.gap(taken) == ", " || isShort);
    const int year = follows ? yearIn(words.folded(taken), false) : -1;
    if (year < 0) return Found<Day>{day, taken};
    day.year = year;
    return isDayOf(day) ? std::optional(Found<Day>{day, taken + 1}) : std::nullopt;
}

std::optional<Found<Day>> dayWithMonthName(const Near& words) {
    if (!words.has(2) || !words.isSpace(1)) return {};
    if (const int day = dayIn(words.folded(0))) {
        // "16th of March"
        const bool of = words.folded(1) == "of" && words.has(3) && words.isSpace(2);
        if (const int month = monthNamed(words.folded(of ? 2 : 1)))
            return withYear(words, {0, month, day}, of ? 3 : 2);
    }
    // Only in English, and only whole names: "mars 16" may be something else.
    const int month = monthNamed(words.folded(0));
    if (month == 0 || words.folded(0) != months.at(static_cast<std::size_t>(month) - 1)[1]) return {};
    return withYear(words, {0, month, dayIn(words.folded(1))}, 2);
}

/// Whether the words stand alone: not in the middle of a reference, of a telephone number …
bool standsAlone(const Near& words, std::string_view sign, std::size_t taken) {
    const bool goesOn = words.isFollowedByDigits(taken) && words.after(taken - 1) == sign;
    return !words.isJoinedBefore(sign) && !goesOn;
}

std::optional<Found<Day>> dayOfFigures(const Near& words) {
    if (!words.has(2)) return {};
    const std::string_view sign = words.gap(1);
    if (!isOneOf(sign, "/.-")) return {};
    const bool isWhole = words.has(3) && words.gap(2) == sign;
    const std::size_t taken = isWhole ? 3 : 2;
    if (!standsAlone(words, sign, taken)) return {};
    if (isWhole && words.folded(0).size() == 4) {
        const Day day{yearIn(words.folded(0), false), numberIn(words.folded(1)), numberIn(words.folded(2))};
        const bool isDay = day.year > 0 && isDayOf(day) && !words.isJoinedBefore("/.-");
        return isDay ? std::optional(Found<Day>{day, taken}) : std::nullopt;
    }
    Day day{0, numberIn(words.folded(1)), dayIn(words.folded(0))};
    if (isWhole) day.year = yearIn(words.folded(2), true);
    if (day.year < 0 || !isDayOf(day) || (!isWhole && sign != "/")) return {};
    return Found<Day>{day, taken};
}

}  // namespace

int monthNamed(std::string_view word) {
    for (std::size_t i = 0; i < months.size(); ++i)
        for (const std::string_view name : months[i])
            if (!name.empty() && word == name) return static_cast<int>(i) + 1;
    return 0;
}

bool isDayOf(const Day& day) {
    constexpr std::array lengths{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (day.month < 1 || day.month > 12 || day.day < 1) return false;
    if (day.day > lengths.at(static_cast<std::size_t>(day.month) - 1)) return false;
    return day.year == 0 || day.month != 2 || day.day < 29 || std::chrono::year(day.year).is_leap();
}

std::optional<Found<Day>> dayAt(const Letter& letter, std::size_t at, std::size_t last) {
    const Near words(letter, at, last);
    if (auto named = dayWithMonthName(words)) return named;
    return dayOfFigures(words);
}

}  // namespace scenarios
