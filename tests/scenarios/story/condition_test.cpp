#include "scenarios/story/condition.h"

#include <boost/test/unit_test.hpp>

using namespace scenarios;

namespace {

bool holds(const char* text, const Facts& facts) {
    return parseCondition(text).value().holds(facts);
}

const Facts calm{{{VariableId("tension"), 2}}, {{StepId("accueil"), OutcomeId("apaise")}}};

}  // namespace

BOOST_AUTO_TEST_SUITE(conditions)

BOOST_AUTO_TEST_CASE(each_relation_compares_a_variable_with_a_number) {
    BOOST_TEST(holds("tension is 2", calm));
    BOOST_TEST(!holds("tension is not 2", calm));
    BOOST_TEST(holds("tension at least 2", calm));
    BOOST_TEST(!holds("tension above 2", calm));
    BOOST_TEST(holds("tension at most 2", calm));
    BOOST_TEST(!holds("tension below 2", calm));
    BOOST_TEST(holds("tension above -3", calm));
}

BOOST_AUTO_TEST_CASE(a_dialogue_is_compared_with_its_outcome) {
    BOOST_TEST(holds("accueil is apaise", calm));
    BOOST_TEST(!holds("accueil is rompu", calm));
    BOOST_TEST(holds("accueil is not rompu", calm));
}

BOOST_AUTO_TEST_CASE(a_dialogue_that_was_not_played_has_no_outcome) {
    BOOST_TEST(!holds("visio is apaise", calm));
    BOOST_TEST(holds("visio is not apaise", calm));
}

BOOST_AUTO_TEST_CASE(and_binds_closer_than_or) {
    BOOST_TEST(holds("tension is 2 or tension is 3 and accueil is rompu", calm));
    BOOST_TEST(!holds("tension is 9 or tension is 2 and accueil is rompu", calm));
}

BOOST_AUTO_TEST_CASE(another_form_is_refused) {
    for (const char* bad :
         {"", "tension", "tension is", "tension at 3", "tension least 3", "tension = 3", "tension is 3 and",
          "tension is 3 tension is 4", "accueil above apaise", "tension is 3.5", "tension is 99999999999"})
        BOOST_TEST(!parseCondition(bad), bad);
}

BOOST_AUTO_TEST_SUITE_END()
