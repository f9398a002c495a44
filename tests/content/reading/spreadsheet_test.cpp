#include "content/reading/spreadsheet.h"

#include <boost/test/unit_test.hpp>

#include "tests/content/reading/packed.h"

using content::SheetFault;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// An OpenDocument spreadsheet with that between the tags of its first table.
std::string ods(const std::string& rows) {
    return packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                   {"content.xml",
                    R"(<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:c="c">)"
                    "<office:body><office:spreadsheet><table:table>" +
                        rows +
                        "</table:table><table:table><table:table-row><table:table-cell><text:p>other</text:p>"
                        "</table:table-cell></table:table-row></table:table></office:spreadsheet>"
                        "</office:body></office:document-content>"}});
}

std::string row(const std::string& cells, const std::string& attributes = {}) {
    return "<table:table-row" + attributes + ">" + cells + "</table:table-row>";
}

std::string cell(const std::string& words, const std::string& attributes = {}) {
    return "<table:table-cell" + attributes + ">" + (words.empty() ? "" : "<text:p>" + words + "</text:p>") +
           "</table:table-cell>";
}

std::string columns(int times) {
    return " table:number-columns-repeated=\"" + std::to_string(times) + "\"";
}

std::string rows(int times) {
    return " table:number-rows-repeated=\"" + std::to_string(times) + "\"";
}

content::Sheet read(const std::string& bytes) {
    const content::SheetReading reading = content::readSheet(bytes);
    BOOST_TEST_REQUIRE(!reading.fault);
    return reading.sheet;
}

bool isRefused(const std::string& bytes, SheetFault fault) {
    const content::SheetReading reading = content::readSheet(bytes);
    return reading.fault == fault && reading.sheet.rows.empty();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(spreadsheets)

BOOST_AUTO_TEST_CASE(the_first_table_is_read_with_the_number_of_each_row) {
    const content::Sheet sheet =
        read(ods("<table:table-header-rows>" + row(cell("a") + cell("b")) + "</table:table-header-rows>" +
                 row(cell("", columns(1024)), rows(3)) + "<table:table-row-group>" +
                 row(cell("", columns(2)) + cell("c") + cell("", columns(16'000))) +
                 "</table:table-row-group>" + row(cell("", columns(16'384)), rows(1'048'570))));
    BOOST_TEST((sheet.rows == Rows{{"a", "b", ""}, {"", "", "c"}}));
    BOOST_TEST((sheet.numbers == std::vector<int>{1, 5}));
}

BOOST_AUTO_TEST_CASE(what_is_repeated_is_read_as_often) {
    const content::Sheet sheet =
        read(ods(row(cell("a", columns(2)) + cell("", columns(2)) + cell("b"), rows(2))));
    BOOST_TEST((sheet.rows == Rows{{"a", "a", "", "", "b"}, {"a", "a", "", "", "b"}}));
    BOOST_TEST((sheet.numbers == std::vector<int>{1, 2}));
}

BOOST_AUTO_TEST_CASE(a_number_is_read_whatever_it_is_shown_as) {
    const auto number = [](const std::string& value, const std::string& shown) {
        return cell(shown, " office:value-type=\"float\" office:value=\"" + value + "\"");
    };
    const content::Sheet sheet =
        read(ods(row(number("2", "2,00") + number("2.5", "2,5") + number("1E1", "10") + number("x", "3") +
                     cell("3 %", " office:value-type=\"percentage\" office:value=\"0.03\""))));
    BOOST_TEST((sheet.rows == Rows{{"2", "2,5", "10", "3", "3 %"}}));
}

BOOST_AUTO_TEST_CASE(words_are_read_as_people_see_them_without_comments) {
    const content::Sheet sheet = read(ods(
        row("<table:table-cell><office:annotation><text:p>note</text:p></office:annotation><text:p>un "
            "<text:span>deux</text:span><text:s/>trois</text:p><text:p>quatre</text:p></table:table-cell>" +
            cell("  &amp; ") + "<table:covered-table-cell/>" + cell("fin"))));
    BOOST_TEST((sheet.rows == Rows{{"un deux trois\nquatre", "&", "", "fin"}}));
}

BOOST_AUTO_TEST_CASE(a_table_that_repeats_without_end_is_refused) {
    BOOST_TEST(isRefused(ods(row(cell("a", columns(1'000'000)), rows(1'000'000))), SheetFault::tooLarge));
    BOOST_TEST(isRefused(ods(row(cell("a"), rows(4'000'000))), SheetFault::tooLarge));
    std::string wide;
    for (int i = 0; i < 2000; ++i) wide += row(cell("", columns(16'000)) + cell("a"));
    BOOST_TEST(isRefused(ods(wide), SheetFault::tooLarge));
    BOOST_TEST(isRefused(ods(row(cell(std::string(1 << 20, 'a'), columns(16'000)))), SheetFault::tooLarge));
    BOOST_TEST(read(ods(row(cell("a", columns(-7))))).rows.size() == 1u);
}

BOOST_AUTO_TEST_CASE(what_is_no_spreadsheet_is_refused) {
    BOOST_TEST(isRefused(odt("<text:p>a</text:p>"), SheetFault::unknownDocument));
    BOOST_TEST(isRefused(packed({{"xl/workbook.xml", "<a/>"}}), SheetFault::unknownDocument));
    BOOST_TEST(isRefused(ods("<table:table-row>"), SheetFault::damaged));
    BOOST_TEST(isRefused(ods(row(cell("\xFF"))), SheetFault::damaged));
    BOOST_TEST(isRefused(ods(row(cell("a"))).substr(0, 100), SheetFault::damaged));
    BOOST_TEST(isRefused(packed({{"content.xml", "<a/>"}, {"META-INF/manifest.xml", "<encryption-data/>"}}),
                         SheetFault::encrypted));
    BOOST_TEST(isRefused(ods(row(cell(std::string(65 << 20, 'a')))), SheetFault::tooLarge));
    BOOST_TEST(read(ods("")).rows.empty());
}

BOOST_AUTO_TEST_SUITE_END()
