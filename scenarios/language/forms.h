#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "scenarios/language/letter.h"

namespace scenarios {

/// A day as a letter says it; year 0 where it names none.
struct Day {
    int year = 0;
    int month = 0;
    int day = 0;

    /// Whether it can mean that other day, which has a year.
    bool means(const Day& other) const {
        return month == other.month && day == other.day && (year == 0 || year == other.year);
    }
    auto operator<=>(const Day&) const = default;
};

/// The month of that name or short name, folded, French or English: 1 to 12; 0 where there is none.
int monthNamed(std::string_view folded);
/// Whether some year has such a day, or its own year has.
bool isDayOf(const Day& day);
/// Reads "2026-11-22"; nothing where the calendar has no such day.
std::optional<Day> parseDay(std::string_view text);
/// "2026-11-22"; the day must have a year.
std::string textOf(const Day& day);
/// A day that has a year: the nearest to `near` that the calendar has, if it has none of its own.
Day nearestTo(const Day& near, Day day);
/// Some days later, by the calendar.
Day daysAfter(const Day& day, int days);
/// Some months later; the last day of the month where that month is shorter.
Day monthsAfter(const Day& day, int months);

// What stands at a word of a letter, and how many words it takes. Nothing where there is no such thing, or
// where it would reach beyond `last`.
template <class Value>
struct Found {
    Value value;
    std::size_t words = 0;
};
/// "16 mars 2026", "1er mars", "16 sept. 2026", "16/03/2026", "16/03", "16.03.26", "2026-03-16",
/// "March 16, 2026", "16th of March". Only days some calendar has; a year is from 1900 to 2199.
std::optional<Found<Day>> dayAt(const Letter& letter, std::size_t at, std::size_t last);
/// A figure, in hundredths: "1 250,50", "1250.5", "1,250.50", "12"; not a part of a longer one. Three digits
/// after a comma are thousands, as in English.
std::optional<Found<long long>> figureAt(const Letter& letter, std::size_t at, std::size_t last);
/// An amount of money, in cents: "1 250,50 €", "25 euros", "€25".
std::optional<Found<long long>> amountAt(const Letter& letter, std::size_t at, std::size_t last);
/// A French telephone number, as ten digits: "02 61 91 00 12", "+33 (0)2 61 91 00 12"; not a part of more
/// digits.
std::optional<Found<std::string>> phoneAt(const Letter& letter, std::size_t at, std::size_t last);
/// Those digits, and no part of a longer number: a short number such as 3949, "39 49".
std::optional<Found<std::string>> shortPhoneAt(const Letter& letter, std::size_t at, std::size_t last,
                                               std::string_view digits);
/// An e-mail address, in small letters.
std::optional<Found<std::string>> emailAt(const Letter& letter, std::size_t at, std::size_t last);
/// The words at that place that together have the same letters and digits as a reference such as
/// "BRS-2026/0412"; nothing where they do not.
std::optional<Found<std::string>> referenceAt(const Letter& letter, std::size_t at, std::size_t last,
                                              std::string_view squeezed);
/// The letters and digits of a text, without accents, in small letters.
std::string squeezed(std::string_view text);

}  // namespace scenarios
