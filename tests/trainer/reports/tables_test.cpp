#include <boost/test/unit_test.hpp>

#include "content/reading/packed_file.h"
#include "tests/trainer/reports/made_campaigns.h"
#include "trainer/reports/campaign_tables.h"
#include "trainer/reports/minutes.h"
#include "trainer/wording/language.h"

using namespace trainer;

namespace {

std::string csv(const std::string& text) {
    const std::string all = csvOf({"Page", {"Head"}, {{text}}});
    const std::string before = "\xEF\xBB\xBFHead\r\n";
    BOOST_TEST_REQUIRE(all.starts_with(before));
    BOOST_TEST_REQUIRE(all.ends_with("\r\n"));
    return all.substr(before.size(), all.size() - before.size() - 2);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(spreadsheets)

BOOST_AUTO_TEST_CASE(words_are_never_a_formula) {
    for (const char* formula : {"=1+1", "+33 1", "-2", "@SUM(A1)"})
        BOOST_TEST(csv(formula) == std::string("'") + formula);
    BOOST_TEST(csv("\t=1") == "\"'\t=1\"");
    BOOST_TEST(csv("\r=1") == "\"'\r=1\"");
    BOOST_TEST(csv("=1;2") == "\"'=1;2\"");
    BOOST_TEST(csv("a-b") == "a-b");
    BOOST_TEST(csv("") == "");
}

BOOST_AUTO_TEST_CASE(cells_are_parted_by_semicolons_and_quoted_where_they_hold_one) {
    BOOST_TEST(csv("l’été; \"oui\"") == "\"l’été; \"\"oui\"\"\"");
    BOOST_TEST(csv("one\ntwo") == "\"one\ntwo\"");
    const Spreadsheet::Page page{"Page", {"a;b", "c"}, {{std::string("x"), 1.5}, {{}, 12.0}}};
    speak(UiLanguage::french, CAP_LOCALES);
    BOOST_TEST(csvOf(page) == "\xEF\xBB\xBF\"a;b\";c\r\nx;1,5\r\n;12\r\n");
    speak(UiLanguage::english, CAP_LOCALES);
    BOOST_TEST(csvOf(page) == "\xEF\xBB\xBF\"a;b\";c\r\nx;1.5\r\n;12\r\n");
}

BOOST_AUTO_TEST_CASE(a_figure_below_nothing_is_a_figure) {
    BOOST_TEST(csvOf({"Page", {"Head"}, {{-0.7}, {-12.0}, {0.04}, {-0.04}}}) ==
               "\xEF\xBB\xBFHead\r\n-0.7\r\n-12\r\n0\r\n0\r\n");
}

BOOST_AUTO_TEST_CASE(every_row_has_a_cell_for_every_column) {
    const MadeCampaigns made;
    const Spreadsheet tables = campaignTablesOf(made.second());
    BOOST_TEST(tables.pages.size() == 2u);
    BOOST_TEST(tables.pages.front().rows.size() == 48u);
    for (const Spreadsheet::Page& page : tables.pages)
        for (const auto& row : page.rows) BOOST_REQUIRE_EQUAL(row.size(), page.head.size());
}

BOOST_AUTO_TEST_CASE(the_same_document_is_the_same_bytes_and_begins_with_its_kind) {
    const MadeCampaigns made;
    const std::string ods = odsOf(campaignTablesOf(made.second()), "fr");
    BOOST_TEST(ods == odsOf(campaignTablesOf(made.second()), "fr"));
    BOOST_TEST(ods.substr(30, 8) == "mimetype");
    BOOST_TEST(ods.substr(38, 46) == "application/vnd.oasis.opendocument.spreadsheet");
    const std::string odt = odtOf(minutesOf(made.second()), "fr");
    BOOST_TEST(odt.substr(38, 39) == "application/vnd.oasis.opendocument.text");
    const content::PackedFile packed(odt);
    const auto text = packed.read("content.xml", 1 << 20);
    BOOST_TEST_REQUIRE(text.has_value());
    BOOST_TEST(text->find("=SUM(A1:A9);&lt;b&gt;\"&amp;\"&lt;/b&gt;<text:tab/>") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
