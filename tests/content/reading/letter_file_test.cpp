#include "content/reading/letter_file.h"

#include <boost/test/unit_test.hpp>
#include <chrono>

#include "tests/content/reading/packed.h"

namespace {

using content::LetterFault;
using content::readLetter;

std::string textOf(const std::string& bytes, const std::string& name = {}) {
    const content::LetterFile letter = readLetter(bytes, name);
    return letter.fault ? "fault " + std::to_string(static_cast<int>(*letter.fault)) : letter.text;
}

bool isRefused(const std::string& bytes, LetterFault fault, const std::string& name = {}) {
    const content::LetterFile letter = readLetter(bytes, name);
    return letter.fault == fault && letter.text.empty();
}

std::string repeated(const std::string& part, std::size_t times) {
    std::string all;
    all.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i) all += part;
    return all;
}

std::string page(const std::string& body) {
    return textOf("<html><body>" + body + "</body></html>", "page.html");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(letter_files)

BOOST_AUTO_TEST_CASE(a_plain_text_is_read_whatever_it_is_written_in) {
    BOOST_TEST(textOf("\xEF\xBB\xBF"
                      "été\r\nici\rlà\n") == "été\nici\nlà\n");
    BOOST_TEST(textOf("\xE9t\xE9 \x9C\x85 5 \x80") == "été œ… 5 €");
    BOOST_TEST(textOf(std::string("\xFF\xFE\xE9\0t\0\xE9\0", 8)) == "été");
    BOOST_TEST(textOf("") == "");
}

BOOST_AUTO_TEST_CASE(what_is_no_text_is_refused) {
    BOOST_TEST(isRefused(std::string("a\0b", 3), LetterFault::notText));
    BOOST_TEST(isRefused("\x89PNG\r\n\x1A\n\x81\x8D", LetterFault::notText));
    BOOST_TEST(isRefused(std::string(content::largestLetter + 1, 'a'), LetterFault::tooLarge));
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_read_says_why) {
    const TemporaryFolder folder;
    const auto missing = content::readLetterFile(folder.path("none.txt"));
    BOOST_TEST((missing.fault == LetterFault::unreadable));
    BOOST_TEST(!missing.detail.empty());
    BOOST_TEST((content::readLetterFile(folder.path()).fault == LetterFault::notAFile));
    BOOST_TEST(content::readLetterFile(folder.write("a.txt", "Bonjour")).text == "Bonjour");
}

BOOST_AUTO_TEST_CASE(paragraphs_headings_items_and_cells_of_a_document_are_read) {
    BOOST_TEST(textOf(odt("<text:h>Objet</text:h><text:p>Une  <text:span>longue</text:span> <text:span>ligne"
                          "</text:span><text:line-break/>suite<text:s text:c=\"3\"/>et<text:tab/>fin &amp; "
                          "bout</text:p><text:list><text:list-item><text:p>un</text:p></text:list-item>"
                          "<text:list-item><text:p>deux</text:p></text:list-item></text:list>"
                          "<table:table><table:table-row><table:table-cell><text:p>a</text:p>"
                          "</table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell>"
                          "</table:table-row></table:table>")) ==
               "Objet\n\nUne longue ligne\nsuite et fin & bout\n\n- un\n- deux\n\na\n\nb\n");
}

BOOST_AUTO_TEST_CASE(notes_comments_and_deleted_words_are_no_part_of_the_text) {
    BOOST_TEST(textOf(odt("<text:tracked-changes><text:changed-region><text:deletion><text:p>ancien</text:p>"
                          "</text:deletion></text:changed-region></text:tracked-changes><text:p>Mot"
                          "<text:note><text:note-body><text:p>bas</text:p></text:note-body></text:note>"
                          "<office:annotation><dc:creator>Moi</dc:creator><text:p>à voir</text:p>"
                          "</office:annotation> dit</text:p>")) == "Mot dit\n");
}

BOOST_AUTO_TEST_CASE(a_damaged_document_is_refused) {
    const std::string whole = odt("<text:p>" + repeated("Bonjour à vous. ", 200) + "</text:p>");
    constexpr std::size_t lastRecord = 22;  // with nothing behind it that is missed
    for (std::size_t size = 4; size < whole.size(); ++size) {
        const auto letter = readLetter(whole.substr(0, size), {});
        BOOST_TEST_REQUIRE((letter.fault.has_value() || size > whole.size() - lastRecord), size);
    }
    std::size_t refused = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        refused += readLetter(damaged, {}).fault ? 1U : 0U;
    }
    BOOST_TEST(refused > whole.size() / 2);
    BOOST_TEST(isRefused(odt("<text:p>sans fin"), LetterFault::damaged));
    BOOST_TEST(isRefused(odt("<text:p>\xFF</text:p>"), LetterFault::damaged));
}

BOOST_AUTO_TEST_CASE(what_is_packed_but_no_text_is_refused) {
    BOOST_TEST(isRefused(packed({{"word/document.xml", "<w/>"}}), LetterFault::unknownDocument));
    BOOST_TEST(isRefused(packed({{"content.xml", "<a/>"}}), LetterFault::unknownDocument));
    BOOST_TEST(
        isRefused(odt("<text:p>?</text:p>", {{"META-INF/manifest.xml", "<manifest:encryption-data/>"}}),
                  LetterFault::encrypted));
}

BOOST_AUTO_TEST_CASE(what_unpacks_to_very_much_is_refused_before_it_is_unpacked) {
    const std::string bomb = odt("<text:p>" + std::string(content::largestLetter, 'a') + "</text:p>");
    BOOST_TEST(bomb.size() < content::largestLetter / 500);
    BOOST_TEST(isRefused(bomb, LetterFault::tooLarge));
    // Its list may lie.
    std::string lie = bomb;
    const std::size_t list = lie.rfind("PK\x01\x02");
    BOOST_TEST_REQUIRE(list != std::string::npos);
    lie.replace(list + 24, 4, std::string("\x10\0\0\0", 4));
    BOOST_TEST(readLetter(lie, {}).fault.has_value());
}

BOOST_AUTO_TEST_CASE(a_document_that_names_a_file_of_the_machine_is_refused) {
    BOOST_TEST(
        isRefused(packed({{"content.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM \"/etc/passwd\">]><a>&e;</a>"}}),
                  LetterFault::damaged));
}

BOOST_AUTO_TEST_CASE(a_document_nested_without_end_is_refused) {
    BOOST_TEST(isRefused(odt(repeated("<text:section>", 100'000) + repeated("</text:section>", 100'000)),
                         LetterFault::tooDeep));
}

BOOST_AUTO_TEST_CASE(a_page_is_read_as_its_reader_sees_it) {
    BOOST_TEST(page("<h1>Titre</h1><p>Bonjour <b>à\n tous</b> &eacute;t&eacute; &amp; &#8364;<br>suite") ==
               "Titre\n\nBonjour à tous été & €\nsuite\n");
    BOOST_TEST(page("<ul><li>un<li>deux</ul><p>fin") == "- un\n- deux\n\nfin\n");
    BOOST_TEST(page("<table><tr><td>a<td>b<tr><td>c</table>") == "a\n\nb\n\nc\n");
    BOOST_TEST(page("a<b>b</b>c <i>d</i>") == "abc d\n");
}

BOOST_AUTO_TEST_CASE(scripts_styles_and_the_head_of_a_page_are_left_out) {
    BOOST_TEST(textOf("<!doctype html><html><head><title>Onglet</title><style>p{}</style></head><body>"
                      "<script>document.write('<p>x</p>')</script><p>Vu</p><noscript>rien</noscript>"
                      "<!-- caché --></body></html>") == "Vu\n");
}

BOOST_AUTO_TEST_CASE(a_page_is_known_by_its_name_or_its_first_words) {
    BOOST_TEST(textOf("<p>a</p>", "lettre.HTM") == "a\n");
    BOOST_TEST(textOf("  <!DOCTYPE HTML><p>a</p>") == "a\n");
    BOOST_TEST(textOf("<p>a</p>", "lettre.txt") == "<p>a</p>");
    BOOST_TEST(textOf("2 < 3, et <html> est une balise") == "2 < 3, et <html> est une balise");
}

BOOST_AUTO_TEST_CASE(a_page_says_what_it_is_written_in) {
    BOOST_TEST(page("\xC3\xA9t\xC3\xA9") == "été\n");
    BOOST_TEST(textOf("<meta charset=\"iso-8859-15\"><p>\xE9t\xE9 \xA4</p>", "a.html") == "été €\n");
    BOOST_TEST(textOf("<p>\xE9t\xE9 \x80</p>", "a.html") == "été €\n");
    // What it says is not believed against what it is.
    BOOST_TEST(textOf("<meta charset=\"iso-8859-1\"><p>\xC3\xA9t\xC3\xA9</p>", "a.html") == "été\n");
    BOOST_TEST(textOf("<meta charset=\"klingon\"><p>\xE9</p>", "a.html") == "é\n");
}

BOOST_AUTO_TEST_CASE(a_page_that_is_broken_is_read_all_the_same) {
    BOOST_TEST(page("<p>un<div>deux</p></b></i>trois<") != "");
    BOOST_TEST(page("<a href='x>deux</a>") == "");
    BOOST_TEST(textOf("", "a.html") == "");
    BOOST_TEST(textOf("<", "a.html").size() < 4);
    for (const char c : {'<', '&', '"', '/', '!', '\n'})
        BOOST_TEST(textOf(std::string(10'000, c), "a.html").size() < 20'000);
}

BOOST_AUTO_TEST_CASE(a_page_nested_without_end_is_refused_at_once) {
    const auto before = std::chrono::steady_clock::now();
    const std::size_t many = content::largestLetter / 8;
    BOOST_TEST(isRefused(repeated("<div>", many), LetterFault::tooDeep, "a.html"));
    BOOST_TEST(isRefused(repeated("<b>", many) + repeated("</i>", many), LetterFault::tooDeep, "a.html"));
    BOOST_TEST(!readLetter("<p><b>" + repeated("<p>x", 100'000), "a.html").fault.has_value());
    BOOST_TEST((std::chrono::steady_clock::now() - before < std::chrono::seconds(20)));
}

BOOST_AUTO_TEST_SUITE_END()
