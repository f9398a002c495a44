#include <boost/test/unit_test.hpp>

#include "tests/scenarios/clarity/hard_sentences.h"

using namespace scenarios;

BOOST_AUTO_TEST_SUITE(sentences)

BOOST_AUTO_TEST_CASE(nineteen_of_twenty_hard_french_cases_are_cut_right) {
    const HardSentences counted = hardSentences();
    for (const std::string& miss : counted.misses) BOOST_TEST_MESSAGE(miss);
    BOOST_TEST_MESSAGE("sentences: " << counted.right << " of " << counted.cases << " right");
    BOOST_TEST(counted.cases >= 120U);
    BOOST_TEST(counted.right * 100 >= counted.cases * 95);
}

BOOST_AUTO_TEST_SUITE_END()
