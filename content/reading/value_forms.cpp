#include "content/reading/value_forms.h"

#include <charconv>
#include <chrono>
#include <optional>

namespace content {
namespace {

std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty() || text[0] == '-') return {};
    return value;
}

}  // namespace

bool isDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day || *year == 0) return false;
    return std::chrono::year_month_day(std::chrono::year(*year),
                                       std::chrono::month(static_cast<unsigned>(*month)),
                                       std::chrono::day(static_cast<unsigned>(*day)))
        .ok();
}

bool isMoment(std::string_view text) {
    if (text.size() != 16 || text[10] != 'T' || text[13] != ':' || !isDate(text.substr(0, 10))) return false;
    const auto hour = digits(text.substr(11, 2));
    const auto minute = digits(text.substr(14, 2));
    return hour && minute && *hour < 24 && *minute < 60;
}

bool isAddress(std::string_view text) {
    const auto scheme = text.find(':');
    const bool web = text.starts_with("https://") || text.starts_with("http://");
    if (!web && !text.starts_with("mailto:")) return false;
    return text.find_first_of(" \t\r\n") == std::string_view::npos && text.size() > scheme + (web ? 3 : 1);
}

bool isRuleName(std::string_view text) {
    return !text.empty() && text.size() <= 64 && text.front() >= 'a' && text.front() <= 'z' &&
           !text.ends_with('-') &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

}  // namespace content
