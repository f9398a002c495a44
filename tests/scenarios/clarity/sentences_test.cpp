#include <boost/test/unit_test.hpp>

#include <fstream>

#include "tests/scenarios/clarity/kit.h"

using namespace scenarios;

BOOST_AUTO_TEST_SUITE(sentences)

/// One case a line; a bar stands where a sentence ends and another begins, "\n" for a line end.
BOOST_AUTO_TEST_CASE(nineteen_of_twenty_hard_french_cases_are_cut_right) {
    std::ifstream file(CAP_SOURCE "/tests/scenarios/clarity/sentences.txt");
    std::size_t cases = 0;
    std::size_t right = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.starts_with('#')) continue;
        for (std::size_t at = 0; (at = line.find("\\n", at)) != std::string::npos;) line.replace(at, 2, "\n");
        std::string text;
        std::vector<std::string> wanted{""};
        for (const char c : line) {
            if (c == '|')
                wanted.emplace_back();
            else {
                text += c;
                wanted.back() += c;
            }
        }
        for (std::string& one : wanted) {
            one.erase(one.find_last_not_of(" \n") + 1);
            one.erase(0, one.find_first_not_of(" \n"));
        }
        const auto found = sentencesOf(text);
        ++cases;
        right += found == wanted;
        if (found != wanted)
            BOOST_TEST_MESSAGE("not as wanted: " << joined(wanted) << "\n            but: " << joined(found));
    }
    BOOST_TEST_MESSAGE("sentences: " << right << " of " << cases << " right");
    BOOST_TEST(cases >= 120U);
    BOOST_TEST(right * 100 >= cases * 95);
}

BOOST_AUTO_TEST_SUITE_END()
