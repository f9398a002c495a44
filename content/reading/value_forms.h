#pragma once
#include <string_view>

namespace content {

/// True for a day of the calendar, "2026-11-22".
bool isDate(std::string_view text);
/// True for a minute of the calendar, "2026-11-22T08:30".
bool isMoment(std::string_view text);
/// True for an address of the web or of mail, without blanks.
bool isAddress(std::string_view text);
/// The id of a rule, of a list or of a letter point, "long-sentence": small letters, figures and hyphens.
bool isRuleName(std::string_view text);

}  // namespace content
