#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdio>
#include <sstream>

#include "tests/content/reading/reading_kit.h"
#include "trainer/reports/action_calendar.h"
#include "trainer/wording/language.h"

using namespace assessment;
using namespace trainer;

namespace {

Action due(const std::string& title, const std::string& day) {
    Action action;
    action.id = "00000000-0000-4000-8000-000000000001";
    action.title = title;
    action.due = day;
    return action;
}

std::string calendar(const std::vector<Action>& actions) {
    return calendarOf(actions, "2026-11-22T10:11:12Z");
}

/// Lines as a calendar reads them: what follows a line break and a blank belongs to the line before.
std::vector<std::string> linesOf(std::string text) {
    for (std::size_t at = 0; (at = text.find("\r\n ", at)) != std::string::npos;) text.erase(at, 3);
    std::vector<std::string> lines;
    std::istringstream all(text);
    for (std::string line; std::getline(all, line);) {
        BOOST_TEST(line.ends_with('\r'));
        lines.push_back(line.substr(0, line.size() - 1));
    }
    return lines;
}

bool hasLine(const std::string& text, const std::string& line) {
    const auto lines = linesOf(text);
    return std::ranges::find(lines, line) != lines.end();
}

struct InFrench {
    InFrench() { speak(UiLanguage::french, CAP_LOCALES); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(calendars, InFrench)

BOOST_AUTO_TEST_CASE(an_action_is_an_event_of_its_due_day) {
    Action action = due("Répondre en cinq jours", "2026-12-31");
    action.details = "Tous les courriels.";
    action.owner = "Camille";
    action.version = 3;
    const std::string text = calendar({action});
    BOOST_TEST(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    BOOST_TEST(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    for (const char* line :
         {"UID:00000000-0000-4000-8000-000000000001", "DTSTAMP:20261122T101112Z", "SEQUENCE:2",
          "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:Répondre en cinq jours",
          "DESCRIPTION:Tous les courriels.\\n\\nResponsable : Camille."})
        BOOST_TEST(hasLine(text, line), line);
}

BOOST_AUTO_TEST_CASE(another_program_reads_the_same_out_of_it) {
    const std::string title =
        "Répondre, en cinq jours; \\ à tous\nles courriels " + std::string(90, 'o') + " œ";
    const TemporaryFolder folder;
    const std::string file =
        folder.write("plan.ics", calendar({due(title, "2026-12-31"), due("b", "2027-01-02")}));
    const std::string command =
        "/usr/bin/python3 -c 'import icalendar, sys\n"
        "for e in icalendar.Calendar.from_ical(open(sys.argv[1], \"rb\").read()).walk(\"vevent\"):\n"
        " print(e[\"uid\"], e.decoded(\"dtstart\"), e.decoded(\"dtend\"), e[\"summary\"], sep=\"|\")' '" +
        file + "' 2>&1";
    FILE* const said = ::popen(command.c_str(), "r");
    BOOST_TEST_REQUIRE(said);
    std::string all;
    std::array<char, 1000> part{};
    while (const std::size_t size = std::fread(part.data(), 1, part.size(), said))
        all.append(part.data(), size);
    ::pclose(said);
    const std::string id = "00000000-0000-4000-8000-000000000001";
    BOOST_TEST(all == id + "|2026-12-31|2027-01-01|" + title + "\n" + id + "|2027-01-02|2027-01-03|b\n");
}

BOOST_AUTO_TEST_CASE(what_is_over_or_has_no_day_is_left_out) {
    Action over = due("Fait", "2026-12-31");
    over.status = ActionStatus::abandoned;
    BOOST_TEST(calendar({over, due("Sans jour", "")}).find("VEVENT") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(no_line_is_longer_than_75_bytes_nor_ends_inside_a_letter) {
    for (std::size_t before = 0; before < 80; ++before) {
        const std::string title =
            std::string(before, 'a') + "éàü\U0001F600œ’«\u00A0»" + std::string(before, 'b') + "é";
        const std::string text = calendar({due(title, "2026-12-31")});
        std::istringstream all(text);
        for (std::string line; std::getline(all, line);) {
            BOOST_REQUIRE(line.ends_with('\r'));
            BOOST_REQUIRE_LE(line.size() - 1, 75U);
            BOOST_REQUIRE_NE(static_cast<unsigned char>(line[line.starts_with(' ') ? 1 : 0]) & 0xC0U, 0x80U);
        }
        BOOST_REQUIRE(hasLine(text, "SUMMARY:" + title));
    }
}

BOOST_AUTO_TEST_CASE(no_title_ends_its_line_or_begins_another) {
    const std::string text = calendar({due("a\r\nEND:VCALENDAR\nx;y,z\\n\tb\x01\x7F", "2026-12-31")});
    BOOST_TEST(hasLine(text, "SUMMARY:a\\nEND:VCALENDAR\\nx\\;y\\,z\\\\n b"));
    const auto lines = linesOf(text);
    BOOST_TEST(std::ranges::count(lines, "END:VCALENDAR") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
