#include "trainer/wording/review_words.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/wording/languages.h"

using namespace trainer;
using scenarios::Origin;
using scenarios::ReviewLine;
using scenarios::Worked;

namespace {

ReviewLine lineOf(ReviewLine::Kind kind, std::vector<std::string> given = {},
                  std::vector<std::string> expected = {}) {
    ReviewLine line;
    line.about = "The date";
    line.given = std::move(given);
    line.expected = std::move(expected);
    line.kind = kind;
    return line;
}

std::string inEnglish(const ReviewLine& line) {
    return InBoth([&] { return sentenceFor(line); }).english;
}

std::string worked(std::vector<scenarios::Points> terms, scenarios::Points whole, int points) {
    return InBoth([&] { return workedLine(Worked{terms, whole}, points); }).english;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(review_words)

BOOST_AUTO_TEST_CASE(every_kind_of_line_has_its_sentence_in_both_languages) {
    for (int kind = 0; kind <= static_cast<int>(ReviewLine::Kind::told); ++kind) {
        const InBoth said([&] {
            return sentenceFor(lineOf(static_cast<ReviewLine::Kind>(kind), {"12", "14"}, {"5", "20"}));
        });
        for (const std::string& sentence : {said.french, said.english}) {
            BOOST_TEST(!sentence.empty(), kind);
            BOOST_TEST(sentence.find_first_of("{}") == std::string::npos, sentence);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_was_seen_is_quoted_and_what_is_missing_is_said) {
    using Kind = ReviewLine::Kind;
    BOOST_TEST(inEnglish(lineOf(Kind::element, {"9 mars"})) == "The date: “9 mars”");
    BOOST_TEST(inEnglish(lineOf(Kind::element)) == "The date: missing");
    BOOST_TEST(inEnglish(lineOf(Kind::forbidden, {"en souffrance"})) == "The date: “en souffrance”");
    BOOST_TEST(inEnglish(lineOf(Kind::gone)) == "The date: gone");
    BOOST_TEST(inEnglish(lineOf(Kind::fact)) == "The date: lost");
    BOOST_TEST(inEnglish(lineOf(Kind::fact, {"16/03"})) == "The date: “16/03”");
    BOOST_TEST(inEnglish(lineOf(Kind::service, {"Grants"})) == "Service: Grants");
    BOOST_TEST(inEnglish(lineOf(Kind::answer, {"one", "two"})) == "one \u00B7 two");
}

BOOST_AUTO_TEST_CASE(what_was_measured_is_told_with_what_was_asked) {
    using Kind = ReviewLine::Kind;
    BOOST_TEST(inEnglish(lineOf(Kind::settled, {"7", "9"}, {"1"})) ==
               "7 of 9 remarks on the source settled (at most 1 may be left)");
    BOOST_TEST(inEnglish(lineOf(Kind::newRemarks, {"1"})) == "1 remark that the source did not call for");
    BOOST_TEST(inEnglish(lineOf(Kind::remarks, {"2"}, {"0"})) == "2 remarks on your text (at most 0)");
    BOOST_TEST(inEnglish(lineOf(Kind::level, {"C1"}, {"B1"})) == "Level C1 (aim: B1)");
    BOOST_TEST(inEnglish(lineOf(Kind::told, {"vague"})) == "The date: told vaguely");
    BOOST_TEST(inEnglish(lineOf(Kind::told)) == "The date: missing");
    BOOST_TEST(!showsExpected(lineOf(Kind::settled, {"7", "9"}, {"1"})));
}

BOOST_AUTO_TEST_CASE(the_law_and_the_promise_are_named_good_practice_goes_without_saying) {
    ReviewLine line = lineOf(ReviewLine::Kind::element, {"9 mars"});
    line.origin = Origin::law;
    BOOST_TEST(inEnglish(line) == "The date (law): “9 mars”");
    line.origin = Origin::promise;
    BOOST_TEST(inEnglish(line) == "The date (promise of Services Publics+): “9 mars”");
    line.origin = Origin::practice;
    BOOST_TEST(inEnglish(line) == "The date: “9 mars”");
    for (const Origin origin : {Origin::law, Origin::promise, Origin::practice})
        BOOST_TEST(!InBoth([&] { return wordFor(origin); }).french.empty());
}

BOOST_AUTO_TEST_CASE(a_length_is_told_with_the_bounds_that_were_set) {
    using Kind = ReviewLine::Kind;
    BOOST_TEST(inEnglish(lineOf(Kind::words, {"12"}, {"5", "20"})) == "12 words (5 to 20)");
    BOOST_TEST(inEnglish(lineOf(Kind::words, {"1"}, {"5", "0"})) == "1 word (at least 5)");
    BOOST_TEST(inEnglish(lineOf(Kind::words, {"0"}, {"0", "20"})) == "0 words (at most 20)");
    BOOST_TEST(inEnglish(lineOf(Kind::sentenceWords, {"9"}, {"15"})) ==
               "9 words a sentence on average (at most 15)");
}

BOOST_AUTO_TEST_CASE(the_worked_line_shows_how_the_points_come_about) {
    BOOST_TEST(worked({200, 150, -100}, 600, 8) == "(2 + 1.5 \u2212 1) / 6 \u00D7 8 = 3.33");
    BOOST_TEST(worked({100, 0}, 200, 3) == "(1 + 0) / 2 \u00D7 3 = 1.5");
    BOOST_TEST(worked({-100, 200}, 200, 3) == "(\u22121 + 2) / 2 \u00D7 3 = 1.5");
    BOOST_TEST(worked({200}, 200, 3) == "");
    BOOST_TEST(worked({}, 0, 3) == "");
}

BOOST_AUTO_TEST_SUITE_END()
