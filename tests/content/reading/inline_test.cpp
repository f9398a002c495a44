#include <boost/test/unit_test.hpp>

#include "tests/content/reading/reading_kit.h"

using scenarios::Run;
using scenarios::Text;

namespace {

/// A paragraph as it was read, spans in brackets with their style: "[a][b:bold]".
std::string paragraph(const std::string& text) {
    const auto reading = readingOf(scenarioText("<page id=\"a\"><title>T</title><p>" + text + "</p></page>"));
    BOOST_TEST(shown(reading.problems) == "");
    const auto& page =
        std::get<scenarios::Page>(std::get<scenarios::Scenario>(reading.content).steps.at(0).body);
    std::string shown;
    for (const Run& run : std::get<scenarios::Paragraph>(page.blocks.at(0)).text) {
        shown += "[" + (run.lineBreak ? std::string("/") : run.text);
        if (run.bold) shown += ":bold";
        if (run.italic) shown += ":italic";
        if (run.term) shown += ":term";
        if (!run.href.empty()) shown += ":" + run.href;
        shown += "]";
    }
    return shown;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(inline_texts)

BOOST_AUTO_TEST_CASE(white_space_is_folded_and_cut_at_both_ends) {
    BOOST_TEST(paragraph("  un\n\t deux   trois \n") == "[un deux trois]");
    BOOST_TEST(paragraph("un\u00A0\u00A0deux") == "[un\u00A0\u00A0deux]");
    // A blank at every place around the eight bytes that are looked at together.
    for (std::size_t length = 1; length < 20; ++length) {
        const std::string word(length, 'x');
        for (const char* blank : {" \n", "\n ", "  ", " \t ", " \n   "})
            BOOST_TEST(paragraph(word + blank + "y z") == "[" + word + " y z]");
    }
}

BOOST_AUTO_TEST_CASE(styles_nest_and_keep_the_space_between_them) {
    BOOST_TEST(paragraph("un <b>deux</b> trois") == "[un ][deux:bold][ trois]");
    BOOST_TEST(paragraph("un<b> deux </b> trois") == "[un][ deux :bold][trois]");
    BOOST_TEST(paragraph("<b>a <i>b</i></b> <i>c</i>") == "[a :bold][b:bold:italic][ ][c:italic]");
    BOOST_TEST(paragraph("<term>mot</term>") == "[mot:term]");
    BOOST_TEST(paragraph("<link href=\"https://a.fr\"><b>a</b></link>") == "[a:bold:https://a.fr]");
}

BOOST_AUTO_TEST_CASE(texts_of_one_style_are_one_span) {
    BOOST_TEST(paragraph("<b>a</b><b>b</b>") == "[ab:bold]");
    BOOST_TEST(paragraph("a<!-- c --> b") == "[a b]");
    BOOST_TEST(paragraph("a<![CDATA[ <b> ]]>c") == "[a <b> c]");
}

BOOST_AUTO_TEST_CASE(a_line_break_has_no_space_after_it) {
    BOOST_TEST(paragraph("un<br/> deux") == "[un][/][deux]");
    BOOST_TEST(paragraph("<b>un<br/>deux</b>") == "[un:bold][/][deux:bold]");
}

BOOST_AUTO_TEST_CASE(a_line_break_has_no_space_before_it) {
    BOOST_TEST(paragraph("un <br/>deux") == "[un][/][deux]");
}

BOOST_AUTO_TEST_CASE(the_words_alone_are_the_text_without_style) {
    const auto reading = readingOf(replaced(scenarioText(plainPage), "<title>T</title>",
                                            "<title>Un <b>mot</b><br/>et <i>deux</i></title>"));
    BOOST_TEST(scenarios::plain(std::get<scenarios::Scenario>(reading.content).title) == "Un mot et deux");
}

BOOST_AUTO_TEST_CASE(every_block_is_read_into_its_kind) {
    const auto reading =
        readingOf(scenarioText("<page id=\"a\"><title>T</title><h>H</h><p>P</p><list "
                               "ordered=\"yes\"><item>1</item><item>2</item></list><quote>Q</quote>"
                               "<definition><term>M</term><meaning>S</meaning></definition><image "
                               "file=\"a.png\" alt=\"A\"/><numbers ref=\"n17 n112\"/></page>"));
    BOOST_REQUIRE(shown(reading.problems) == "");
    const auto& blocks =
        std::get<scenarios::Page>(std::get<scenarios::Scenario>(reading.content).steps.at(0).body).blocks;
    BOOST_REQUIRE(blocks.size() == 7u);
    for (std::size_t i = 0; i < blocks.size(); ++i) BOOST_TEST(blocks[i].index() == i);
    BOOST_TEST(std::get<scenarios::List>(blocks[2]).ordered);
    BOOST_TEST(std::get<scenarios::List>(blocks[2]).items.size() == 2u);
    BOOST_TEST(std::get<scenarios::NumbersBlock>(blocks[6]).numbers.size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
