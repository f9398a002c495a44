#include <boost/test/unit_test.hpp>

#include "tests/scenarios/language/kit.h"

using namespace scenarios;
using Kind = LetterFact::Kind;

namespace {

/// The first day a text names, "2026-03-16", or "03-16" where it names no year; "-" for none.
std::string dayIn(const std::string& text) {
    const Letter letter(text);
    for (std::size_t i = 0; i < letter.words().size(); ++i)
        if (const auto found = dayAt(letter, i, letter.words().size())) {
            const std::string day = textOf(found->value);
            return found->value.year == 0 ? day.substr(5) : day;
        }
    return "-";
}

std::string datesIn(const std::string& text) {
    std::string all;
    for (const std::string& one : allOf(text, dayAt)) all += (all.empty() ? "" : "|") + one;
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(dates)

BOOST_AUTO_TEST_CASE(a_day_is_recognised_however_it_is_written) {
    for (const char* text : {"16 mars 2026",
                             "lundi 16 mars 2026",
                             "le 16 MARS 2026",
                             "16\u00A0mars\u202F2026",
                             "16  mars  2026",
                             "16 mars\n2026",
                             "16/03/2026",
                             "16/3/2026",
                             "16.03.2026",
                             "16-03-2026",
                             "16/03/26",
                             "16.03.26",
                             "2026-03-16",
                             "2026/03/16",
                             "2026.03.16",
                             "March 16, 2026",
                             "March 16 2026",
                             "16 March 2026",
                             "March 16th, 2026",
                             "16th of March 2026",
                             "16th March, 2026",
                             "16 mar. 2026",
                             "Le 16 mars 2026.",
                             "(16 mars 2026)",
                             "avant le lundi 16\u00A0mars 2026, à midi"})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(dayIn(text) == "2026-03-16");
        }
}

BOOST_AUTO_TEST_CASE(the_first_of_a_month_has_ways_of_its_own) {
    for (const char* text : {"1er mars 2026", "1 mars 2026", "01 mars 2026", "le premier mars 2026",
                             "1ᵉʳ mars 2026", "01/03/2026", "1/3/2026", "March 1st, 2026"})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(dayIn(text) == "2026-03-01");
        }
    BOOST_TEST(dayIn("le 22nd of November 2026") == "2026-11-22");
    BOOST_TEST(dayIn("November 3rd, 2026") == "2026-11-03");
}

BOOST_AUTO_TEST_CASE(every_month_is_known_by_its_name_and_its_abbreviation) {
    const char* names[][3] = {{"janvier", "janv.", "January"},
                              {"février", "févr.", "February"},
                              {"mars", "mars", "March"},
                              {"avril", "avr.", "April"},
                              {"mai", "mai", "May"},
                              {"juin", "juin", "June"},
                              {"juillet", "juil.", "July"},
                              {"août", "aout", "August"},
                              {"septembre", "sept.", "September"},
                              {"octobre", "oct.", "October"},
                              {"novembre", "nov.", "November"},
                              {"décembre", "déc.", "December"}};
    for (int month = 1; month <= 12; ++month)
        for (const char* name : names[month - 1]) {
            const std::string expected = textOf({2026, month, 9});
            BOOST_TEST_CONTEXT(name) {
                BOOST_TEST(dayIn("le 9 " + std::string(name) + " 2026") == expected);
            }
        }
}

BOOST_AUTO_TEST_CASE(a_day_may_name_no_year) {
    BOOST_TEST(dayIn("avant le 16 mars.") == "03-16");
    BOOST_TEST(dayIn("le 16/03") == "03-16");
    BOOST_TEST(dayIn("le 1er mars, à midi") == "03-01");
    BOOST_TEST(dayIn("by March 16.") == "03-16");
    BOOST_TEST(dayIn("le 29 février") == "02-29");
    BOOST_TEST(dayIn("le 16 mars 1250 dossiers attendaient") == "03-16");
    BOOST_TEST(dayIn("Le 16 mars. 2026 sera une bonne année.") == "03-16");
}

BOOST_AUTO_TEST_CASE(days_no_calendar_has_are_no_days) {
    for (const char* text :
         {"31 avril 2026", "32 mars 2026", "0 mars 2026", "30 février 2026", "29 février 2026", "29/02/2026",
          "2026-02-29", "2026-02-30", "16/13/2026", "00/03/2026", "31/04/2026", "0000-03-16", "16/03/0000",
          "2026-13-01", "31 novembre"})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(dayIn(text) == "-");
        }
    BOOST_TEST(dayIn("29 février 2028") == "2028-02-29");
    BOOST_TEST(dayIn("29/02/2028") == "2028-02-29");
}

BOOST_AUTO_TEST_CASE(other_figures_are_no_days) {
    for (const char* text : {"mars 2026",      "en mars",        "16 dossiers",    "ouvert 24h/24",
                             "12,5",           "16.03",          "16-03",          "3 1/24 page",
                             "06.12.10.20.30", "06-12-10-20-30", "02.61.91.00.12", "référence BRS-2026/04/12",
                             "BRS/16/03/2026", "article 1.5.2",  "L. 112-3",       "192.168.10.12",
                             "16/03/2026/4",   "2026 mars",      "2026/0412",      "123456789 mars"})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(dayIn(text) == "-");
        }
}

BOOST_AUTO_TEST_CASE(a_date_is_read_once_and_its_tail_is_no_other_date) {
    BOOST_TEST(datesIn("16/03/10") == "16/03/10");
    BOOST_TEST(shown(Kind::date, "2026-10-03", "le 16/03/10") == "-");
    BOOST_TEST(shown(Kind::date, "2026-04-12", "le 2026/12/04 au soir") == "-");
    BOOST_TEST(datesIn("du 12/03/2026 au 16/03/2026") == "12/03/2026|16/03/2026");
    BOOST_TEST(datesIn("du 12/03-16/03") == "12/03|16/03");
    BOOST_TEST(datesIn("12 mars et 16 mars 2026, puis 2026-04-01.") == "12 mars|16 mars 2026|2026-04-01");
}

BOOST_AUTO_TEST_CASE(a_date_does_not_reach_beyond_its_stretch) {
    const Letter letter("le 16 mars 2026");
    BOOST_TEST(textOf(dayAt(letter, 1, 4)->value) == "2026-03-16");
    BOOST_TEST(dayAt(letter, 1, 3)->words == 2u);
    BOOST_TEST(!dayAt(letter, 1, 2));
    BOOST_TEST(!dayAt(letter, 3, 4));
    BOOST_TEST(!dayAt(letter, 4, 4));
}

BOOST_AUTO_TEST_CASE(a_fact_of_a_day_is_found_with_its_year_or_without) {
    BOOST_TEST(shown(Kind::date, "2026-03-16", "Répondez avant le 16 mars.") == "16 mars");
    BOOST_TEST(shown(Kind::date, "2026-03-16", "Répondez avant le 16/03/2026.") == "16/03/2026");
    BOOST_TEST(shown(Kind::date, "2026-03-16", "Répondez avant le 16 mars 2025.") == "-");
    BOOST_TEST(shown(Kind::date, "2026-03-16", "Répondez avant le 17 mars 2026.") == "-");
    BOOST_TEST(shown(Kind::date, "2026-09-16", "Répondez avant le 16 sept. 2025.") == "-");
    BOOST_TEST(shown(Kind::date, "no day", "Répondez avant le 16 mars.") == "-");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(calendar)

BOOST_AUTO_TEST_CASE(a_day_is_read_only_as_the_calendar_has_it) {
    BOOST_TEST(textOf(*parseDay("2026-11-22")) == "2026-11-22");
    BOOST_TEST(textOf(*parseDay("2028-02-29")) == "2028-02-29");
    for (const char* text : {"2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-1-1", "26-01-01",
                             "", "2026/01/01", "2026-01-01T08:00", "-026-01-01", "2026-0a-01", "0000-01-01"})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(!parseDay(text));
        }
}

BOOST_AUTO_TEST_CASE(a_promise_of_days_follows_the_calendar) {
    const auto after = [](const char* day, int days) { return textOf(daysAfter(*parseDay(day), days)); };
    BOOST_TEST(after("2026-03-02", 7) == "2026-03-09");
    BOOST_TEST(after("2026-03-25", 14) == "2026-04-08");
    BOOST_TEST(after("2026-12-28", 7) == "2027-01-04");
    BOOST_TEST(after("2028-02-25", 7) == "2028-03-03");
    BOOST_TEST(after("2026-02-25", 7) == "2026-03-04");
    BOOST_TEST(after("2026-03-09", -7) == "2026-03-02");
    BOOST_TEST(after("2026-03-09", 0) == "2026-03-09");
}

BOOST_AUTO_TEST_CASE(two_months_of_silence_end_on_the_same_day_or_on_the_last_of_the_month) {
    const auto after = [](const char* day, int months) {
        return textOf(monthsAfter(*parseDay(day), months));
    };
    BOOST_TEST(after("2026-03-02", 2) == "2026-05-02");
    BOOST_TEST(after("2026-12-31", 2) == "2027-02-28");
    BOOST_TEST(after("2027-12-31", 2) == "2028-02-29");
    BOOST_TEST(after("2027-12-29", 2) == "2028-02-29");
    BOOST_TEST(after("2026-07-31", 2) == "2026-09-30");
    BOOST_TEST(after("2026-11-15", 2) == "2027-01-15");
    BOOST_TEST(after("2026-01-31", 1) == "2026-02-28");
}

BOOST_AUTO_TEST_CASE(a_day_without_year_is_the_nearest_one) {
    const auto nearest = [](const char* near, int month, int day) {
        return textOf(nearestTo(*parseDay(near), {0, month, day}));
    };
    BOOST_TEST(nearest("2026-03-04", 3, 16) == "2026-03-16");
    BOOST_TEST(nearest("2026-12-20", 1, 5) == "2027-01-05");
    BOOST_TEST(nearest("2027-01-05", 12, 28) == "2026-12-28");
    BOOST_TEST(nearest("2026-12-20", 11, 30) == "2026-11-30");
    BOOST_TEST(nearest("2026-07-01", 1, 1) == "2026-01-01");
    BOOST_TEST(textOf(nearestTo(*parseDay("2026-03-04"), {2024, 3, 16})) == "2024-03-16");
}

BOOST_AUTO_TEST_CASE(the_29_february_is_looked_for_in_a_year_that_has_one) {
    const auto nearest = [](const char* near) { return textOf(nearestTo(*parseDay(near), {0, 2, 29})); };
    BOOST_TEST(nearest("2028-01-15") == "2028-02-29");
    BOOST_TEST(nearest("2026-01-15") == "2024-02-29");
    BOOST_TEST(nearest("2027-01-15") == "2028-02-29");
    BOOST_TEST(nearest("2099-06-01") == "2096-02-29");
    BOOST_TEST(nearest("2101-06-01") == "2104-02-29");
}

BOOST_AUTO_TEST_SUITE_END()
