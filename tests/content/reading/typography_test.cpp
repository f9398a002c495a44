#include <boost/test/unit_test.hpp>

#include "tests/content/reading/reading_kit.h"

namespace {

/// What is wrong with a sentence that stands at the start of line 10.
std::string inSentence(const std::string& text, const std::string& language = "fr") {
    const std::string file = scenarioText("<page id=\"a\"><title>T</title><p>\n" + text + "</p></page>");
    return problemsOf(replaced(file, "xml:lang=\"fr\"", "xml:lang=\"" + language + "\""));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(typography_rules)

BOOST_AUTO_TEST_CASE(a_no_break_space_stands_before_each_high_sign) {
    for (const std::string sign : {":", ";", "!", "?"}) {
        for (const std::string space : {"\u00A0", "\u202F"})
            BOOST_TEST(inSentence("Mot" + space + sign) == "", sign);
        BOOST_TEST(inSentence("Mot" + sign) == "10:4:typography", sign);
        BOOST_TEST(inSentence("Mot " + sign) == "10:5:typography", sign);
        BOOST_TEST(inSentence("Mot " + sign + " fin") == "10:5:typography", sign);
        BOOST_TEST(inSentence("Mot\n" + sign) == "11:1:typography", sign);
    }
}

BOOST_AUTO_TEST_CASE(a_no_break_space_stands_inside_quotation_marks) {
    for (const std::string space : {"\u00A0", "\u202F"})
        BOOST_TEST(inSentence("Un «" + space + "mot" + space + "» dit") == "");
    BOOST_TEST(inSentence("Un «mot\u00A0» dit") == "10:4:typography");
    BOOST_TEST(inSentence("Un « mot\u00A0» dit") == "10:4:typography");
    BOOST_TEST(inSentence("Un «\u00A0mot» dit") == "10:9:typography");
    BOOST_TEST(inSentence("Un «\u00A0mot » dit") == "10:10:typography");
}

BOOST_AUTO_TEST_CASE(the_rule_broken_is_shown_as_it_should_be) {
    const std::string file = scenarioText("<page id=\"a\"><title>T</title><p>Mot: «a» fin</p></page>");
    const auto problems = readingOf(file).problems;
    BOOST_REQUIRE(problems.size() == 3u);
    BOOST_TEST(problems[0].expected == "\u00A0:");
    BOOST_TEST(problems[1].expected == "«\u00A0");
    BOOST_TEST(problems[2].expected == "\u00A0»");
}

BOOST_AUTO_TEST_CASE(a_colon_inside_a_time_or_an_address_is_no_punctuation) {
    BOOST_TEST(inSentence("À 10:30, sur https://www.plus.fr/a?b=1;c=2 ou mailto:a@b.fr") == "");
    BOOST_TEST(inSentence("Le rapport 3:2") == "");
}

BOOST_AUTO_TEST_CASE(a_sign_after_a_sign_or_a_bracket_needs_no_space) {
    BOOST_TEST(inSentence("Vrai\u00A0?! Oui\u00A0!! (?) (!) [?] (: a") == "");
    BOOST_TEST(inSentence("Attendez…! Non…?") == "");
}

BOOST_AUTO_TEST_CASE(a_letter_whose_last_byte_is_that_of_an_ellipsis_is_a_letter) {
    // The last bytes of … and æ are the same, so are the second one of … and the last one of À.
    BOOST_TEST(inSentence("Curriculum vitæ!") == "10:16:typography");
    BOOST_TEST(inSentence("VOILÀ!") == "10:6:typography");
}

BOOST_AUTO_TEST_CASE(signs_beside_an_element_are_left_alone_or_seen) {
    BOOST_TEST(inSentence("<b>Mot</b>\u00A0: fin") == "");
    BOOST_TEST(inSentence("<b>Mot</b> : fin") == "10:12:typography");
    BOOST_TEST(inSentence("<b>Mot:</b> fin") == "10:7:typography");
    BOOST_TEST(inSentence("«\u00A0<i>mot</i>\u00A0»") == "");
}

BOOST_AUTO_TEST_CASE(the_place_is_right_behind_references_and_in_unparsed_text) {
    BOOST_TEST(inSentence("&amp;&lt;&#233;&#x20AC; mot!") == "10:28:typography");
    BOOST_TEST(inSentence("&#160;a &#8239;b &#x1F600;c!") == "10:28:typography");
    BOOST_TEST(inSentence("a<![CDATA[ & < mot!]]>") == "10:19:typography");
    BOOST_TEST(inSentence("é€😁!") == "10:4:typography");
}

BOOST_AUTO_TEST_CASE(a_no_break_space_written_as_a_reference_counts) {
    BOOST_TEST(inSentence("Mot&#160;: fin&#xA0;; fin&#8239;!") == "");
}

BOOST_AUTO_TEST_CASE(every_text_an_author_writes_is_looked_at) {
    BOOST_TEST(problemsOf(replaced(scenarioText(plainPage), "<title>T", "<title>T!")) == "2:9:typography");
    BOOST_TEST(problemsOf(replaced(scenarioText(plainPage), "<summary>S", "<summary>S!")) ==
               "3:11:typography");
    BOOST_TEST(
        problemsOf(scenarioText("<page id=\"a\"><title>T</title><list>\n<item>A!</item></list></page>")) ==
        "10:8:typography");
}

BOOST_AUTO_TEST_CASE(english_has_other_rules) {
    BOOST_TEST(inSentence("Why? Because: «so»!", "en") == "");
}

BOOST_AUTO_TEST_SUITE_END()
