#pragma once
#include <string>
#include <string_view>

namespace assessment {

/// Whether it is a day of the calendar, "2026-11-22", from 1900 to 2199: a year beyond is a slip of the hand.
bool isDay(std::string_view text);

/// The others throw std::invalid_argument where a day is none. Negative where `to` comes first.
int daysBetween(const std::string& from, const std::string& to);
std::string daysAfter(const std::string& day, int days);
/// The same day of a later month, or its last one: a month after 31 January is 28 or 29 February.
std::string monthsAfter(const std::string& day, int months);
/// The Sunday on which the week of a day ends.
std::string sundayOf(const std::string& day);

}  // namespace assessment
