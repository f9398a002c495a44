#include <boost/test/unit_test.hpp>

#include "tests/office/office.h"
#include "tests/trainer/reports/made_campaigns.h"
#include "trainer/reports/campaign_tables.h"
#include "trainer/reports/minutes.h"

using namespace trainer;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(campaigns, Office)

BOOST_AUTO_TEST_CASE(minutes_open_in_the_office_program_with_headings_tables_and_language) {
    const MadeCampaigns made;
    folder.write("minutes.odt", odtOf(minutesOf(made.second()), "fr"));
    const std::string inside = bytesOf(save("minutes.odt", "fodt"));
    BOOST_TEST(has(inside, "fo:language=\"fr\" fo:country=\"FR\""));
    BOOST_TEST(has(inside, "text:outline-level=\"1\">Minutes of the consensus meeting</text:h>"));
    BOOST_TEST(has(inside, "<table:table-header-rows>"));
    BOOST_TEST(has(inside, "<dc:title>Minutes of the consensus meeting</dc:title>"));
    const std::string text = bytesOf(save("minutes.odt", "txt:Text (encoded):UTF8"));
    BOOST_TEST(has(text, "=SUM(A1:A9);<b>\"&\"</b>\tÀ Noël, l’équipe…"));
    BOOST_TEST(has(text, "0123456789abcdef0123456789abcdef"));
}

BOOST_AUTO_TEST_CASE(figures_open_in_the_office_program_as_figures_and_words_as_words) {
    const MadeCampaigns made;
    folder.write("figures.ods", odsOf(campaignTablesOf(made.second()), "fr"));
    const std::string inside = bytesOf(save("figures.ods", "fods"));
    BOOST_TEST(has(inside, "office:value-type=\"float\" office:value=\"1.5\""));
    BOOST_TEST(!has(inside, "table:formula"), "nothing in it is worked out");
    BOOST_TEST(has(inside, "table:name=\"Engagements\""));
    BOOST_TEST(has(inside, "=SUM(A1:A9);&lt;b&gt;"));
}

BOOST_AUTO_TEST_CASE(a_table_in_text_form_opens_in_the_office_program_without_a_formula) {
    const MadeCampaigns made;
    folder.write("figures.csv", csvOf(campaignTablesOf(made.second()).pages.front()));
    const std::string inside = bytesOf(save("figures.csv", "fods"));
    BOOST_TEST(!has(inside, "table:formula"));
}

BOOST_AUTO_TEST_SUITE_END()
