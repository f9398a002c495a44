#include <boost/test/unit_test.hpp>

#include "tests/content/reading/reading_kit.h"

namespace {

/// What is wrong with a text that stands inside the first paragraph, line 10 from column 1.
std::string inParagraph(const std::string& text) {
    return problemsOf(scenarioText("<page id=\"a\"><title>T</title><p>\n" + text + "</p></page>"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(well_formedness)

BOOST_AUTO_TEST_CASE(a_file_without_anything_is_empty) {
    BOOST_TEST(problemsOf("") == "1:1:file-empty");
    BOOST_TEST(problemsOf(" \n\t") == "1:1:file-empty");
    BOOST_TEST(problemsOf("\xEF\xBB\xBF") == "1:1:file-empty");
}

BOOST_AUTO_TEST_CASE(tags_close_in_their_order) {
    BOOST_TEST(problemsOf("<a>\n<b></a></b>") == "2:4:xml-syntax");
    BOOST_TEST(problemsOf("<a></a></b>") == "1:8:xml-syntax");
    BOOST_TEST(problemsOf("</a>") == "1:1:xml-syntax");
    BOOST_TEST(problemsOf("<a></A>") == "1:4:xml-syntax");
    BOOST_TEST(problemsOf("<module></module x=\"\">") == "1:9:xml-syntax");
}

BOOST_AUTO_TEST_CASE(a_tag_is_whole) {
    for (const char* bad :
         {"<",          "<a",    "<a ",   "<a b",     "<a b=",  "<a b=\"", "<a b=\"c", "<a b='c\"",
          "<a/",        "<a /",  "< a/>", "<a b=c/>", "<a b/>", "<1/>",    "<-a/>",    "<a b=\"c\"d=\"e\"/>",
          "<a =\"\"/>", "<a/ >", "<!>",   "<>"})
        BOOST_TEST(problemsOf(bad).find("xml-syntax") != std::string::npos, bad);
}

BOOST_AUTO_TEST_CASE(an_attribute_holds_no_less_than_sign) {
    BOOST_TEST(inParagraph("<link href=\"https://a<b\">L</link>") == "10:22:xml-syntax");
}

BOOST_AUTO_TEST_CASE(an_attribute_comes_once) {
    BOOST_TEST(problemsOf("<a>\n<b c=\"1\" c=\"2\"/></a>") ==
               "1:2:unknown-root, 2:10:xml-duplicate-attribute");
}

BOOST_AUTO_TEST_CASE(known_references_stand_for_their_character) {
    BOOST_TEST(inParagraph("&lt;&gt;&amp;&apos;&quot;&#233;&#xE9;&#x1F600;&#9;") == "");
    BOOST_TEST(inParagraph("A &amp; B, AT&amp;T") == "");
}

BOOST_AUTO_TEST_CASE(other_references_are_said_where_they_stand) {
    BOOST_TEST(inParagraph("abc &eacute; &nbsp;") == "10:5:xml-entity, 10:14:xml-entity");
    BOOST_TEST(inParagraph("AT&T") == "10:3:xml-entity");
    BOOST_TEST(inParagraph("a & b &") == "10:3:xml-entity, 10:7:xml-entity");
    BOOST_TEST(inParagraph("<link href=\"https://a?b&c\">L</link>") == "10:24:xml-entity");
}

BOOST_AUTO_TEST_CASE(a_number_that_is_no_character_is_refused) {
    for (const char* bad : {"&#;", "&#x;", "&#xG;", "&#0;", "&#1;", "&#xB;", "&#xD800;", "&#xFFFE;",
                            "&#x110000;", "&#-5;", "&# 65;", "&#99999999999999999999;", "&#X41;"})
        BOOST_TEST(inParagraph(bad) != "", bad);
}

BOOST_AUTO_TEST_CASE(a_document_type_is_refused_and_the_rest_is_read) {
    BOOST_TEST(problemsOf("<!DOCTYPE scenario SYSTEM \"a.dtd\">\n" + scenarioText(plainPage)) ==
               "1:1:xml-doctype");
    BOOST_TEST(problemsOf("<!DOCTYPE a [\n<!ENTITY b \"c\">\n]>\n<skill-liste/>") ==
               "1:1:xml-doctype, 4:2:unknown-root");
    BOOST_TEST(problemsOf("<!DOCTYPE a").find("xml-syntax") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(comments_are_left_out_and_have_no_double_dash) {
    BOOST_TEST(inParagraph("a<!-- <b> & -->b") == "");
    BOOST_TEST(inParagraph("a<!-- x -- y -->b") == "10:9:xml-syntax");
    BOOST_TEST(inParagraph("a<!-- x --->b") == "10:9:xml-syntax");
    BOOST_TEST(problemsOf("<a>\n<!-- ->") == "2:1:xml-syntax");
    BOOST_TEST(problemsOf("<!-->") == "1:1:xml-syntax");
}

BOOST_AUTO_TEST_CASE(unparsed_text_is_text) {
    BOOST_TEST(inParagraph("<![CDATA[a < b && c]]>") == "");
    BOOST_TEST(inParagraph("a ]]> b") == "10:3:xml-syntax");
    BOOST_TEST(problemsOf("<a><![CDATA[ ]]") == "1:4:xml-syntax");
    BOOST_TEST(problemsOf("<![CDATA[a]]>" + scenarioText(plainPage)) == "1:1:xml-text-outside-root");
}

BOOST_AUTO_TEST_CASE(instructions_are_left_out) {
    BOOST_TEST(problemsOf("<?xml-model href=\"a.rnc\"?>\n" + scenarioText(plainPage) + "<?end?>") == "");
    BOOST_TEST(inParagraph("a<?b c > d?>e") == "");
    for (const char* bad : {"<? a?>", "<?a", "<?a b?", "<?a:b?>", "<?\?>", "<?a\"?>"})
        BOOST_TEST(inParagraph(bad).find("xml-syntax") != std::string::npos, bad);
}

BOOST_AUTO_TEST_CASE(the_declaration_comes_first_and_says_its_version) {
    const std::string text = scenarioText(plainPage);
    for (const char* good :
         {"<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n",
          "<?xml  version = \"1.0\"  encoding = \"UTF-8\"?>"})
        BOOST_TEST(problemsOf(good + text) == "", good);
    for (const char* bad : {"<?xml?>", "<?xml ?>", "<?xml encoding=\"utf-8\"?>", "<?xml version=\"2.0\"?>",
                            "<?xml version=1.0?>", "<?xml version=\"1.0\" standalone=\"maybe\"?>",
                            "<?xml version=\"1.0\" nonsense?>", "<?xml version=\"1.0\"encoding=\"utf-8\"?>",
                            "<?XML version=\"1.0\"?>"})
        BOOST_TEST(problemsOf(bad + text) == "1:1:xml-declaration", bad);
    BOOST_TEST(problemsOf("\n<?xml version=\"1.0\"?>" + text) == "2:1:xml-declaration");
    BOOST_TEST(inParagraph("a<?xml version=\"1.0\"?>") == "10:2:xml-declaration");
}

BOOST_AUTO_TEST_CASE(there_is_one_root_and_nothing_but_space_round_it) {
    const std::string text = scenarioText(plainPage);
    BOOST_TEST(problemsOf(text + "<b/>") == "12:1:xml-several-roots");
    BOOST_TEST(problemsOf(text + " a ") == "12:2:xml-text-outside-root");
    BOOST_TEST(problemsOf("a" + text) == "1:1:xml-text-outside-root");
    BOOST_TEST(problemsOf(text + "&amp;") == "12:1:xml-text-outside-root");
    BOOST_TEST(problemsOf("<!-- a -->").find("1:11:xml-syntax") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_prefix_is_declared) {
    BOOST_TEST(inParagraph("a<x:b>B</x:b>") == "10:3:xml-prefix, 10:3:unknown-element");
    BOOST_TEST(inParagraph("<b x:c=\"1\">B</b>") == "10:4:xml-prefix, 10:4:unknown-attribute");
    BOOST_TEST(inParagraph("<:b/>").find("xml-prefix") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(elements_nest_to_a_bound) {
    const auto nested = [](int depth) {
        std::string open;
        std::string close;
        for (int i = 0; i < depth; ++i) {
            open += "<b>";
            close += "</b>";
        }
        return inParagraph(open + "B" + close);
    };
    // Root, steps, page and paragraph stand round them.
    BOOST_TEST(nested(60) == "");
    BOOST_TEST(nested(61) == "10:181:xml-too-deep");
}

BOOST_AUTO_TEST_CASE(names_may_have_accents) {
    BOOST_TEST(inParagraph("a<été/>") == "10:3:unknown-element");
}

BOOST_AUTO_TEST_SUITE_END()
