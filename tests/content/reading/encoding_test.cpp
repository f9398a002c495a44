#include <array>
#include <boost/test/unit_test.hpp>

#include "tests/content/reading/reading_kit.h"

using content::Problem;

namespace {

/// The bytes of UTF-16 with its byte order mark.
std::string utf16(std::u16string_view text, bool big) {
    std::string bytes = big ? "\xFE\xFF" : "\xFF\xFE";
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += big ? high : low;
        bytes += big ? low : high;
    }
    return bytes;
}

std::u16string wide(const std::string& ascii) {
    return {ascii.begin(), ascii.end()};
}

std::string declared(const std::string& encoding, const std::string& title) {
    return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" +
           replaced(scenarioText(plainPage), "<title>T</title>", inside("title", title));
}

std::string titleOf(const content::Reading& reading) {
    return scenarios::plain(std::get<scenarios::Scenario>(reading.content).title);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(encodings)

BOOST_AUTO_TEST_CASE(a_text_without_declaration_is_utf_8) {
    const auto reading =
        readingOf(replaced(scenarioText(plainPage), "<title>T</title>", "<title>Été, œuf</title>"));
    BOOST_TEST(shown(reading.problems) == "");
    BOOST_TEST(titleOf(reading) == "Été, œuf");
}

BOOST_AUTO_TEST_CASE(latin_1_is_read_as_declared) {
    for (const char* name : {"ISO-8859-1", "iso-8859-1", "latin1"}) {
        const auto reading = readingOf(declared(name, "\xC9t\xE9\xA0: \xE0"));
        BOOST_TEST(shown(reading.problems) == "", name);
        BOOST_TEST(titleOf(reading) == "Été\u00A0: à", name);
    }
}

BOOST_AUTO_TEST_CASE(windows_1252_is_read_as_declared) {
    const auto reading = readingOf(declared("windows-1252", "L\x92\x9Cuf \x80"));
    BOOST_TEST(shown(reading.problems) == "");
    BOOST_TEST(titleOf(reading) == "L’œuf €");
}

BOOST_AUTO_TEST_CASE(a_byte_the_declared_encoding_does_not_have_is_said_where_it_stands) {
    const auto problems = readingOf(declared("windows-1252", "\x9Cuf \x81")).problems;
    BOOST_TEST(shown(problems) == "3:12:xml-encoding");
    BOOST_REQUIRE(!problems.empty());
    BOOST_TEST(problems.back().found == "0x81");
    BOOST_TEST(problems.back().expected == "windows-1252");
}

BOOST_AUTO_TEST_CASE(utf_16_is_read_from_either_end) {
    for (const bool big : {false, true}) {
        for (const std::string head : {"", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n"}) {
            std::u16string text = wide(head + scenarioText(plainPage));
            text.replace(text.find(u"<title>T<"), 9, u"<title>\u00C9t\u00E9 \U0001F600<");
            const auto reading = readingOf(utf16(text, big));
            BOOST_TEST(shown(reading.problems) == "");
            BOOST_TEST(titleOf(reading) == "Été 😀");
        }
    }
}

BOOST_AUTO_TEST_CASE(the_columns_of_a_utf_16_file_count_characters) {
    std::u16string text = wide(scenarioText(plainPage));
    text.replace(text.find(u"<title>T<"), 9, u"<title>\U0001F600\u00E9 <x/><");
    BOOST_TEST(problemsOf(utf16(text, false)) == "2:12:unknown-element");
}

BOOST_AUTO_TEST_CASE(half_a_character_of_utf_16_is_said_where_it_stands) {
    for (const bool big : {false, true}) {
        std::u16string text = wide(scenarioText(plainPage));
        text.replace(text.find(u"<title>T<"), 9, std::u16string(u"<title>a") + char16_t(0xD83D) + u"b<");
        BOOST_TEST(problemsOf(utf16(text, big)) == "2:9:xml-encoding");
    }
    const std::string odd = utf16(wide(scenarioText(plainPage)), false) + "x";
    BOOST_TEST(problemsOf(odd).find("xml-encoding") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_of_utf_8_is_no_character) {
    BOOST_TEST(problemsOf("\xEF\xBB\xBF" + scenarioText(plainPage)) == "");
    BOOST_TEST(problemsOf("\xEF\xBB\xBF" + declared("utf-8", "T")) == "");
    BOOST_TEST(problemsOf("\xEF\xBB\xBF<a/>") == "1:2:unknown-root");
}

BOOST_AUTO_TEST_CASE(a_mark_and_a_declaration_that_disagree_are_said) {
    BOOST_TEST(problemsOf("\xEF\xBB\xBF" + declared("ISO-8859-1", "T")) == "1:1:xml-encoding");
    BOOST_TEST(problemsOf(utf16(wide(declared("ISO-8859-1", "T")), true)) == "1:1:xml-encoding");
    BOOST_TEST(problemsOf(declared("UTF-16", "T")) == "1:1:xml-encoding");
    BOOST_TEST(problemsOf(declared("UTF-32", "T")) == "1:1:xml-encoding");
}

BOOST_AUTO_TEST_CASE(an_encoding_nobody_knows_is_said_by_name) {
    const auto problems = readingOf(declared("KLINGON-8", "T")).problems;
    BOOST_REQUIRE(shown(problems) == "1:1:xml-encoding");
    BOOST_TEST(problems[0].found == "KLINGON-8");
    BOOST_TEST(problemsOf(declared("UTF-8//TRANSLIT", "T")).find("1:1:xml-encoding") != std::string::npos);
    BOOST_TEST(problemsOf(declared("", "T")) != "");
    BOOST_TEST(problemsOf(declared(std::string(1'000'000, 'A'), "T")) != "");
}

BOOST_AUTO_TEST_CASE(a_declaration_that_its_own_encoding_would_not_show_is_false) {
    for (const char* name : {"UTF16", "UCS-2", "WCHAR_T", "EBCDIC-US", "IBM037", "INTERNAL"})
        BOOST_TEST(problemsOf(declared(name, "T")).find("xml-encoding") != std::string::npos, name);
}

BOOST_AUTO_TEST_CASE(a_byte_that_is_no_utf_8_is_said_where_it_stands_and_the_rest_is_read) {
    const auto reading =
        readingOf(replaced(scenarioText(plainPage), "<p>P</p>", "<p>\nL\u2019\xE9t\xE9</p><x/>"));
    BOOST_TEST(shown(reading.problems) == "10:3:xml-encoding, 10:11:unknown-element");
    BOOST_TEST(reading.problems[0].found == "0xE9");
    BOOST_TEST(reading.problems[0].expected == "UTF-8");
    BOOST_TEST(titleOf(reading) == "T");
}

BOOST_AUTO_TEST_CASE(every_kind_of_false_utf_8_is_found) {
    for (const char* bad :
         {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC3", "\xC3(", "\xE0\x80\x80", "\xE2\x82", "\xED\xA0\x80",
          "\xF0\x80\x80\x80", "\xF0\x9F\x98", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xFE"})
        BOOST_TEST(problemsOf(replaced(scenarioText(plainPage), "<title>T", "<title>" + std::string(bad))) ==
                   "2:8:xml-encoding");
    for (const char* good : {"\u00E9", "\u20AC", "\uFFFD", "\U00010000", "\U0010FFFF", "\x7F"})
        BOOST_TEST(problemsOf(replaced(scenarioText(plainPage), "<title>T", "<title>" + std::string(good))) ==
                   "");
}

BOOST_AUTO_TEST_CASE(characters_xml_forbids_are_said_by_their_code) {
    const std::vector<std::pair<std::string, std::string>> forbidden{
        {std::string(1, '\0'), "U+0000"}, {"\x01", "U+0001"},        {"\x0B", "U+000B"}, {"\x1B", "U+001B"},
        {"\xEF\xBF\xBE", "U+FFFE"},       {"\xEF\xBF\xBF", "U+FFFF"}};
    for (const auto& [character, code] : forbidden) {
        // A no-break space before: the sign put in its place is no punctuation.
        const auto problems =
            readingOf(replaced(scenarioText(plainPage), "<title>T", "<title>abcdefghi\u00A0" + character))
                .problems;
        BOOST_TEST(shown(problems) == "2:18:xml-forbidden-character");
        BOOST_TEST(problems.at(0).found == code);
    }
}

BOOST_AUTO_TEST_CASE(all_line_ends_count_the_same) {
    const std::string text = scenarioText("<page id=\"a\"><title>T</title>\n<p>A</p>\n<x/></page>");
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        std::string other;
        for (const char c : text) other += c == '\n' ? end : std::string(1, c);
        BOOST_TEST(problemsOf(other) == "11:2:unknown-element");
        BOOST_TEST(readingOf(other).hash == readingOf(text).hash);
    }
}

BOOST_AUTO_TEST_CASE(one_content_has_one_hash_whatever_its_encoding_mark) {
    const std::string text = scenarioText(plainPage);
    BOOST_TEST(readingOf(text).hash == readingOf("\xEF\xBB\xBF" + text).hash);
    BOOST_TEST(readingOf(text).hash == readingOf(utf16(wide(text), false)).hash);
    BOOST_TEST(readingOf(text).hash != readingOf(text + " ").hash);
    BOOST_TEST(readingOf(text).hash.size() == 32u);
}

BOOST_AUTO_TEST_SUITE_END()
