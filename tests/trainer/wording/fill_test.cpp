#include "trainer/wording/fill.h"

#include <boost/test/unit_test.hpp>

using trainer::fill;

BOOST_AUTO_TEST_SUITE(filling)

BOOST_AUTO_TEST_CASE(each_name_gets_its_value_as_often_as_it_comes) {
    BOOST_TEST(fill("{a} et {b}, {a}", {{"a", "un"}, {"b", "deux"}}) == "un et deux, un");
}

BOOST_AUTO_TEST_CASE(a_sentence_without_names_stays_as_it_is) {
    BOOST_TEST(fill("Bonjour.", {{"a", "un"}}) == "Bonjour.");
    BOOST_TEST(fill("", {}) == "");
}

BOOST_AUTO_TEST_CASE(a_name_without_a_value_stays_as_it_is) {
    BOOST_TEST(fill("{a} {b}", {{"b", "deux"}}) == "{a} deux");
}

BOOST_AUTO_TEST_CASE(a_value_that_looks_like_a_name_is_not_filled_again) {
    BOOST_TEST(fill("{a}{b}", {{"a", "{b}"}, {"b", "deux"}}) == "{b}deux");
}

BOOST_AUTO_TEST_CASE(a_brace_that_is_left_open_ends_the_filling) {
    BOOST_TEST(fill("{a} {b", {{"a", "un"}, {"b", "deux"}}) == "un {b");
    BOOST_TEST(fill("a} {a}", {{"a", "un"}}) == "a} un");
}

BOOST_AUTO_TEST_CASE(an_empty_value_leaves_nothing) {
    BOOST_TEST(fill("«{a}»", {{"a", ""}}) == "«»");
}

BOOST_AUTO_TEST_SUITE_END()
