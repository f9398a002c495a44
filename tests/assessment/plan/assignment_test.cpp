#include "assessment/plan/assignment.h"

#include <boost/test/unit_test.hpp>
#include <set>
#include <stdexcept>

using namespace assessment;
using enum ToldCompletion;

BOOST_AUTO_TEST_SUITE(assignments)

BOOST_AUTO_TEST_CASE(a_number_is_told_where_both_sides_are_k_people) {
    BOOST_TEST((toldOf({12, 5}, 5) == counted));
    BOOST_TEST((toldOf({12, 7}, 5) == counted));
    BOOST_TEST((toldOf({12, 4}, 5) == few));
    BOOST_TEST((toldOf({12, 8}, 5) == few), "four have not");
}

BOOST_AUTO_TEST_CASE(unanimity_is_told_in_a_word_of_k_people_or_more) {
    BOOST_TEST((toldOf({5, 0}, 5) == nobody));
    BOOST_TEST((toldOf({5, 5}, 5) == everybody));
    BOOST_TEST((toldOf({4, 0}, 5) == few));
    BOOST_TEST((toldOf({4, 4}, 5) == few));
    BOOST_TEST((toldOf({0, 0}, 5) == few));
    BOOST_TEST((toldOf({0, 0}, 0) == few));
}

BOOST_AUTO_TEST_CASE(nothing_that_is_told_leaves_one_to_k_minus_one_people_apart) {
    for (int k = 3; k <= 8; ++k)
        for (int people = 0; people <= 3 * k; ++people) {
            std::set<int> hidden;
            for (int completed = 0; completed <= people; ++completed) {
                const ToldCompletion told = toldOf({people, completed}, k);
                if (told == few) hidden.insert(completed);
                if (told != few) BOOST_TEST(people >= k);
                if (told == counted) BOOST_TEST((completed >= k && people - completed >= k));
                if (told == nobody) BOOST_TEST(completed == 0);
                if (told == everybody) BOOST_TEST(completed == people);
            }
            if (people >= 1) BOOST_TEST(hidden.size() >= 2U, "what is not told is not told by that either");
        }
}

BOOST_AUTO_TEST_CASE(counts_that_cannot_be_are_a_mistake) {
    BOOST_CHECK_THROW(toldOf({5, 6}, 5), std::invalid_argument);
    BOOST_CHECK_THROW(toldOf({5, -1}, 5), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(a_skill_tells_its_number_only_where_it_is_counted) {
    const auto told = trainedOf({{"calm", 6}, {"clear", 12}, {"order", 1}, {"reply", 0}}, 12, 5);
    BOOST_TEST_REQUIRE(told.size() == 4U);
    BOOST_TEST((told[0].skill == "calm" && told[0].told == counted && told[0].people == 6));
    BOOST_TEST((told[1].told == everybody && told[1].people == 0));
    BOOST_TEST((told[2].told == few && told[2].people == 0));
    BOOST_TEST((told[3].told == nobody && told[3].people == 0));
}

BOOST_AUTO_TEST_SUITE_END()
