#include "scenarios/story/id.h"

#include <boost/test/unit_test.hpp>
#include <stdexcept>
#include <string>

#include "scenarios/story/version.h"

using namespace scenarios;

BOOST_AUTO_TEST_SUITE(identifiers)

BOOST_AUTO_TEST_CASE(an_identifier_starts_with_a_letter_and_ends_with_a_letter_or_a_digit) {
    for (const char* good : {"a", "P0", "sp.accueil_2", "Z9"}) BOOST_TEST(isIdentifier(good), good);
    for (const char* bad : {"", "1a", "_a", "a_", "a.", "a-b", "é", "a b"})
        BOOST_TEST(!isIdentifier(bad), bad);
}

BOOST_AUTO_TEST_CASE(an_identifier_has_at_most_64_characters) {
    BOOST_TEST(isIdentifier(std::string(64, 'a')));
    BOOST_TEST(!isIdentifier(std::string(65, 'a')));
}

BOOST_AUTO_TEST_CASE(an_id_refuses_a_text_that_is_no_identifier) {
    BOOST_CHECK_THROW(StepId("pas bon"), std::invalid_argument);
    BOOST_CHECK_THROW(ScenarioId("1234"), std::invalid_argument);
    BOOST_TEST(ScenarioId("0b9f5f3e-7a0c-4b7e-9f0e-2d8d1f1f7a01").text().size() == 36u);
}

BOOST_AUTO_TEST_CASE(a_version_is_two_numbers) {
    BOOST_TEST(parseVersion("12.3")->text() == "12.3");
    BOOST_TEST(parseVersion("0.4")->isDraft());
    BOOST_TEST(!parseVersion("1.0")->isDraft());
    for (const char* bad : {"", "1", "1.", ".1", "1.2.3", "01.2", "1.-2", "1.00", "99999.1"})
        BOOST_TEST(!parseVersion(bad), bad);
}

BOOST_AUTO_TEST_SUITE_END()
