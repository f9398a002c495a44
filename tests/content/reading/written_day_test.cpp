#include <boost/test/unit_test.hpp>

#include "content/reading/written_day.h"

using content::dayIn;

BOOST_AUTO_TEST_SUITE(written_days)

BOOST_AUTO_TEST_CASE(a_day_is_read_in_every_form_people_type) {
    for (const char* text : {"3/2/2026",
                             "03/02/2026",
                             "03/02/26",
                             "3.2.2026",
                             "3-2-2026",
                             "3 février 2026",
                             "03 fevrier 2026",
                             "3 févr. 2026",
                             "3 fév 2026",
                             "2026-02-03",
                             "2026/2/3",
                             "3\u00A0février 2026",
                             " 3 Février 2026 ",
                             "3\u202Ffévrier\u202F2026",
                             "mardi 3 février 2026",
                             "le mardi 3 février 2026",
                             "Mar. 3 févr. 2026",
                             "mardi 3/2/2026",
                             "03/02/2026 14:30",
                             "03/02/2026 à 14h30",
                             "3 février 2026 14h",
                             "2026-02-03T14:30:00Z",
                             "2026-02-03T14:30:00+02:00",
                             "2026-02-03 14:30:00",
                             "mardi, 3 février 2026"})
        BOOST_TEST(dayIn(text).value_or("none") == "2026-02-03", text);
    BOOST_TEST(dayIn("1er mars 2026").value_or("none") == "2026-03-01");
    BOOST_TEST(dayIn("15 août 2026").value_or("none") == "2026-08-15");
    BOOST_TEST(dayIn("15 aout 2026").value_or("none") == "2026-08-15");
    BOOST_TEST(dayIn("31 DECEMBRE 2026").value_or("none") == "2026-12-31");
    BOOST_TEST(dayIn("29/2/2028").value_or("none") == "2028-02-29");
}

BOOST_AUTO_TEST_CASE(what_is_no_day_of_the_calendar_is_none) {
    for (const char* text : {"",           "3",           "3/2",          "31/2/2026",
                             "29/2/2026",  "13/13/2026",  "0/1/2026",     "3/2/026",
                             "3 jui 2026", "3 ma 2026",   "demain",       "3/2/2026/1",
                             "-3/2/2026x", "3/2/20260",   "1er/er/2026",  "99999999999/1/2026",
                             "3/2/1026",   "mardi",       "le 3 février", "mardi février 2026",
                             "14:30",      "2026-02-03T", "2026-02-03TX", "hiver 3 février 2026"})
        BOOST_TEST(!dayIn(text), text);
}

BOOST_AUTO_TEST_SUITE_END()
