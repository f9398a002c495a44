#include "trainer/reports/action_calendar.h"

#include <algorithm>

#include "assessment/plan/calendar.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

/// Text as a property has it (RFC 5545, 3.3.11), without control characters.
std::string propertyText(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '\n')
            escaped += "\\n";
        else if (c == '\\' || c == ';' || c == ',')
            escaped += std::string("\\") + c;
        else if (code >= ' ' && code != 0x7F)
            escaped += c;
        else if (c == '\t')
            escaped += ' ';
    }
    return escaped;
}

/// A line of 75 bytes at most, that goes on after a blank on the next (RFC 5545, 3.1), never inside a letter.
std::string folded(const std::string& line) {
    constexpr std::size_t most = 75;
    constexpr unsigned following = 0x80;
    constexpr unsigned leading = 0xC0;
    std::string text;
    std::size_t begin = 0;
    while (line.size() - begin > most - (begin > 0 ? 1 : 0)) {
        std::size_t end = begin + most - (begin > 0 ? 1 : 0);
        while (end > begin + 1 && (static_cast<unsigned char>(line[end]) & leading) == following) --end;
        text += (begin > 0 ? " " : "") + line.substr(begin, end - begin) + "\r\n";
        begin = end;
    }
    return text + (begin > 0 ? " " : "") + line.substr(begin) + "\r\n";
}

/// "20261122" of a day, "20261122T100000Z" of a moment.
std::string compact(const std::string& day) {
    std::string digits;
    for (const char c : day)
        if (c != '-' && c != ':') digits += c;
    return digits;
}

std::string descriptionOf(const Action& action) {
    std::string text = action.details;
    if (!action.owner.empty())
        text += (text.empty() ? "" : "\n\n") + fill(tr("Seen to by {owner}."), {{"owner", action.owner}});
    return text;
}

std::string eventOf(const Action& action, const std::string& stamp) {
    std::string text = folded("BEGIN:VEVENT") + folded("UID:" + action.id) + folded("DTSTAMP:" + stamp) +
                       folded("SEQUENCE:" + std::to_string(std::max(0LL, action.version - 1))) +
                       folded("DTSTART;VALUE=DATE:" + compact(action.due)) +
                       folded("DTEND;VALUE=DATE:" + compact(daysAfter(action.due, 1))) +
                       folded("SUMMARY:" + propertyText(action.title));
    const std::string description = descriptionOf(action);
    if (!description.empty()) text += folded("DESCRIPTION:" + propertyText(description));
    return text + folded("TRANSP:TRANSPARENT") + folded("END:VEVENT");
}

}  // namespace

std::string calendarOf(const std::vector<Action>& actions, const std::string& now) {
    constexpr std::size_t toSecond = 19;  // "2026-11-22T10:00:00"
    const std::string stamp = compact(now.substr(0, toSecond)) + "Z";
    std::string text = folded("BEGIN:VCALENDAR") + folded("VERSION:2.0") +
                       folded("PRODID:-//Cap Usager//Plan//FR") + folded("CALSCALE:GREGORIAN");
    for (const Action& action : actions)
        if (isDay(action.due) && !isOver(action.status)) text += eventOf(action, stamp);
    return text + folded("END:VCALENDAR");
}

}  // namespace trainer
