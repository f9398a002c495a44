#include "assessment/plan/thousandths.h"

#include <boost/test/unit_test.hpp>
#include <random>

using namespace assessment;

BOOST_AUTO_TEST_SUITE(thousandths)

BOOST_AUTO_TEST_CASE(both_decimal_marks_say_the_same) {
    BOOST_TEST(thousandthsOf("8.5").value() == 8500);
    BOOST_TEST(thousandthsOf("8,5").value() == 8500);
    BOOST_TEST(thousandthsOf("-0,125").value() == -125);
    BOOST_TEST(thousandthsOf("0").value() == 0);
    BOOST_TEST(thousandthsOf("007").value() == 7000);
    BOOST_TEST(thousandthsOf("999999999999,999").value() == 999999999999999);
}

BOOST_AUTO_TEST_CASE(spaces_of_any_kind_part_thousands) {
    for (const char* text : {"12 500,5", "12\u00A0500,5", "12\u202F500.5"})
        BOOST_TEST(thousandthsOf(text).value() == 12500500, text);
    BOOST_TEST(thousandthsOf("1 234 567").value() == 1234567000);
    for (const char* text : {"12 50", "1234 567", "12  500", " 12", "12 ", "1 2 3", "12 500 "})
        BOOST_TEST(!thousandthsOf(text), text);
}

BOOST_AUTO_TEST_CASE(what_is_no_such_number_is_none) {
    for (const char* text : {"", "-", ",5", "5,", "5.", "1,2,3", "1.000,5", "8.1234", "1e3", "0x10", "+5",
                             "--5", "5 %", "n/a", "NaN", "1234567890123", "-\u00A0", "8,-5"})
        BOOST_TEST(!thousandthsOf(text), text);
}

BOOST_AUTO_TEST_CASE(a_figure_has_no_more_decimals_than_it_needs) {
    BOOST_TEST(textOfThousandths(8500) == "8.5");
    BOOST_TEST(textOfThousandths(8000) == "8");
    BOOST_TEST(textOfThousandths(5) == "0.005");
    BOOST_TEST(textOfThousandths(-125) == "-0.125");
    BOOST_TEST(textOfThousandths(-1010) == "-1.01");
    BOOST_TEST(textOfThousandths(0) == "0");
}

BOOST_AUTO_TEST_CASE(a_figure_that_is_written_is_read_as_the_same) {
    std::mt19937_64 random(5);
    for (int run = 0; run < 5000; ++run) {
        const auto value =
            static_cast<Thousandths>(random() >> (15 + random() % 49)) * (random() % 2 == 0 ? 1 : -1);
        const std::string text = textOfThousandths(value);
        BOOST_REQUIRE_EQUAL(thousandthsOf(text).value_or(1), value);
    }
}

BOOST_AUTO_TEST_SUITE_END()
