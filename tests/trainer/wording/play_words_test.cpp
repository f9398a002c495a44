#include "trainer/wording/play_words.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/wording/languages.h"

using namespace trainer;
using scenarios::Channel;
using scenarios::Refusal;
using scenarios::Verdict;

BOOST_AUTO_TEST_SUITE(play_words)

BOOST_AUTO_TEST_CASE(every_refusal_has_its_sentence) {
    for (int number = 0; number <= static_cast<int>(Refusal::Reason::finished); ++number)
        for (const char* token : {"", "m3"}) {
            const InBoth said([&] {
                return sentenceFor(Refusal{static_cast<Refusal::Reason>(number), token});
            });
            BOOST_TEST(said.isWhole(), number << ": " << said.french << " / " << said.english);
        }
}

BOOST_AUTO_TEST_CASE(a_refusal_names_what_it_is_about) {
    for (const auto reason :
         {Refusal::Reason::unknown, Refusal::Reason::repeated, Refusal::Reason::incomplete,
          Refusal::Reason::tooMany, Refusal::Reason::notANumber, Refusal::Reason::notClassed,
          Refusal::Reason::wrongStep}) {
        const InBoth said([&] { return sentenceFor(Refusal{reason, "m3"}); });
        BOOST_TEST(said.french.find("«\u00A0m3\u00A0»") != std::string::npos, said.french);
        BOOST_TEST(said.english.find("“m3”") != std::string::npos, said.english);
    }
}

BOOST_AUTO_TEST_CASE(every_verdict_and_every_channel_has_its_word) {
    for (int number = 0; number <= static_cast<int>(Verdict::wrong); ++number)
        BOOST_TEST(InBoth([&] { return wordFor(static_cast<Verdict>(number)); }).isWhole(), number);
    for (int number = 0; number <= static_cast<int>(Channel::visio); ++number)
        BOOST_TEST(InBoth([&] { return wordFor(static_cast<Channel>(number)); }).isWhole(), number);
}

BOOST_AUTO_TEST_CASE(points_have_no_more_decimals_than_they_need) {
    for (const auto& [points, french, english] :
         {std::tuple(0LL, "0", "0"), std::tuple(300LL, "3", "3"), std::tuple(250LL, "2,5", "2.5"),
          std::tuple(205LL, "2,05", "2.05"), std::tuple(7LL, "0,07", "0.07"),
          std::tuple(123456LL, "1234,56", "1234.56")}) {
        const InBoth said([&] { return pointsText(points); });
        BOOST_TEST(said.french == french);
        BOOST_TEST(said.english == english);
    }
}

BOOST_AUTO_TEST_SUITE_END()
