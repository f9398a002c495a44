#include "scenarios/clarity/letter_classes.h"

#include <boost/test/unit_test.hpp>

namespace scenarios {
namespace {

constexpr const char* capitals = R"(A-Z\x{C0}-\x{D6}\x{D8}-\x{DE}\x{152}\x{160}\x{178}\x{17D})";

BOOST_AUTO_TEST_SUITE(letter_classes)

BOOST_AUTO_TEST_CASE(a_class_of_letters_gets_brackets_of_its_own_outside_of_a_class) {
    BOOST_TEST(withWesternLetters(R"(\p{Lu}+x)") == "[" + std::string(capitals) + "]+x");
}

BOOST_AUTO_TEST_CASE(within_a_class_it_gets_none) {
    BOOST_TEST(withWesternLetters(R"([\d\p{Lu}(])") == R"([\d)" + std::string(capitals) + "(]");
    BOOST_TEST(withWesternLetters(R"([]\p{Lu}])") == "[]" + std::string(capitals) + "]");
    BOOST_TEST(withWesternLetters(R"([^][:digit:]\p{Lu}])") == "[^][:digit:]" + std::string(capitals) + "]");
}

BOOST_AUTO_TEST_CASE(what_only_looks_like_one_stays) {
    for (const char* same : {R"(\\p{Lu})", R"(\Q\p{Lu}\E)", R"(\p{Greek})", R"(a{3,}\)", "["})
        BOOST_TEST(withWesternLetters(same) == same);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace scenarios
