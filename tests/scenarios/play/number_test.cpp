#include <boost/test/unit_test.hpp>
#include <cmath>

#include "scenarios/play/question_play.h"
#include "tests/scenarios/play/samples.h"

using namespace scenarios;

namespace {

bool isRight(double value, double tolerance, const std::string& given) {
    const Scenario scenario = scenarioOf({question("q", 4, Numeric{value, tolerance, "jours"})});
    const Play play(scenario, {answerTo("q", given)});
    BOOST_TEST((lastMark(play).earned == 400) == (lastMark(play).verdict == Verdict::right));
    return lastMark(play).earned == 400;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(numbers)

BOOST_AUTO_TEST_CASE(a_number_is_written_with_a_comma_or_a_point) {
    BOOST_TEST(parseNumber("12").value() == 12.0);
    BOOST_TEST(parseNumber("12,5").value() == 12.5);
    BOOST_TEST(parseNumber("12.5").value() == 12.5);
    BOOST_TEST(parseNumber("-0,5").value() == -0.5);
    BOOST_TEST(parseNumber(",5").value() == 0.5);
    BOOST_TEST(parseNumber("007").value() == 7.0);
}

BOOST_AUTO_TEST_CASE(blanks_around_and_between_thousands_are_ignored) {
    BOOST_TEST(parseNumber("  1 250 ").value() == 1250.0);
    BOOST_TEST(parseNumber("1\u00A0250,75").value() == 1250.75);
    BOOST_TEST(parseNumber("1\u202F250\u202F000").value() == 1250000.0);
    BOOST_TEST(parseNumber("\t7").value() == 7.0);
}

BOOST_AUTO_TEST_CASE(what_is_no_number_is_said_to_be_none) {
    for (const char* bad : {"", " ", "\u00A0", "douze", "12 jours", "1.2.3", "1,2,3", "--1", "1e3", "0x10",
                            "nan", "inf", "infinity", "1-2", "\u00A0a", "%", "\xC2", "\xE2\x80"})
        BOOST_TEST(!parseNumber(bad).has_value(), bad);
}

BOOST_AUTO_TEST_CASE(a_number_beyond_all_bounds_is_none) {
    BOOST_TEST(!parseNumber(std::string(400, '9')).has_value());
    BOOST_TEST(parseNumber(std::string(300, '9')).has_value());
    BOOST_TEST(!parseNumber("-" + std::string(400, '9')).has_value());
}

BOOST_AUTO_TEST_CASE(a_number_is_shown_with_the_decimal_sign_of_the_language) {
    BOOST_TEST(numberText(12.5, Language::french) == "12,5");
    BOOST_TEST(numberText(12.5, Language::english) == "12.5");
    BOOST_TEST(numberText(17, Language::french) == "17");
    BOOST_TEST(numberText(-0.1, Language::french) == "-0,1");
    BOOST_TEST(numberText(1e21, Language::french) == "1000000000000000000000");
}

BOOST_AUTO_TEST_CASE(a_number_shown_reads_as_itself) {
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> mantissa(-1, 1);
    for (int exponent = -300; exponent <= 300; exponent += 7) {
        const double value = std::ldexp(mantissa(random), exponent);
        for (const Language language : {Language::french, Language::english})
            BOOST_TEST(parseNumber(numberText(value, language)).value() == value);
    }
}

BOOST_AUTO_TEST_CASE(without_tolerance_only_the_value_is_right) {
    BOOST_TEST(isRight(17, 0, "17"));
    BOOST_TEST(isRight(17, 0, "17,0"));
    BOOST_TEST(isRight(17, 0, " 17 "));
    BOOST_TEST(!isRight(17, 0, "17,01"));
    BOOST_TEST(!isRight(17, 0, "-17"));
    BOOST_TEST(isRight(1250, 0, "1\u00A0250"));
    BOOST_TEST(isRight(0, 0, "-0"));
}

BOOST_AUTO_TEST_CASE(the_tolerance_counts_its_own_ends) {
    BOOST_TEST(isRight(12.5, 0.5, "12"));
    BOOST_TEST(isRight(12.5, 0.5, "13"));
    BOOST_TEST(!isRight(12.5, 0.5, "13,001"));
    BOOST_TEST(!isRight(12.5, 0.5, "11,999"));
    BOOST_TEST(isRight(0.1, 0.2, "0,3"));
    BOOST_TEST(isRight(1.1, 0.1, "1,2"));
    BOOST_TEST(isRight(2.3, 0.1, "2,2"));
}

BOOST_AUTO_TEST_CASE(the_tolerance_holds_for_sums_of_money_too) {
    BOOST_TEST(isRight(1234567.8, 0.1, "1234567,9"));
    BOOST_TEST(isRight(100000000.1, 0.1, "100000000,2"));
    BOOST_TEST(isRight(2000000000.3, 0.1, "2000000000,4"));
}

BOOST_AUTO_TEST_CASE(a_large_number_is_still_exact) {
    BOOST_TEST(!isRight(2000000000, 0, "2000000001"));
    BOOST_TEST(!isRight(1e12, 0, "1000000000001"));
    BOOST_TEST(!isRight(1e12, 1, "1000000000002"));
    BOOST_TEST(isRight(1e15, 1, "1000000000000001"));
}

BOOST_AUTO_TEST_CASE(another_text_is_refused_and_named) {
    const Scenario scenario = scenarioOf({question("q", 4, Numeric{17, 0, ""})});
    Play play(scenario);
    BOOST_TEST(give(play, {"dix-sept"}) == "notANumber dix-sept");
    BOOST_TEST(give(play, {""}) == "empty");
    BOOST_TEST(give(play, {"17 mars"}) == "notANumber 17 mars");
    BOOST_TEST(play.answers().empty());
    BOOST_TEST(!play.finished());
    BOOST_TEST(give(play, {"17"}) == "");
}

BOOST_AUTO_TEST_CASE(a_plus_sign_and_a_true_minus_sign_are_signs) {
    BOOST_TEST(parseNumber("+5").value_or(0) == 5.0);
    BOOST_TEST(parseNumber("\u2212"
                           "5")
                   .value_or(0) == -5.0);
}

BOOST_AUTO_TEST_SUITE_END()
