#include "assessment/plan/suggestion.h"

#include <boost/test/unit_test.hpp>

#include "tests/assessment/plan/some_action.h"

using namespace assessment;
using Words = std::vector<std::string>;

namespace {

Practice practice(const std::string& title, const std::string& criterion) {
    Practice made;
    made.engagement = "contact";
    made.title = title;
    made.criterion = criterion;
    return made;
}

Action planned(const std::string& title, const std::string& criterion) {
    Action action = someAction(title, ActionStatus::proposed);
    action.title = title;
    action.origin = {ActionOrigin::Kind::gap, "campaign", criterion, 0, 1, ""};
    return action;
}

/// Two gaps of one engagement, with what the framework suggests for each.
struct Gaps {
    Gaps() {
        engagement.id = "contact";
        hours.id = "hours";
        hours.actions = {{"hours.a1", Grade::high, Grade::low, "Afficher les horaires à l’entrée."}};
        phone.id = "phone";
        phone.actions = {{"phone.a1", Grade::low, Grade::low, "Dire les horaires au répondeur."},
                         {"phone.a2", Grade::low, Grade::low, "Rappeler."}};
        gaps = {{&engagement, &hours, 10}, {&engagement, &phone, 5}};
    }
    Words suggested() const {
        Words words;
        for (const Suggestion& one : suggestionsFor(gaps, practices, plan)) {
            BOOST_TEST_REQUIRE((one.action == nullptr) != (one.practice == nullptr));
            words.push_back(one.criterion->id + ": " + (one.action ? one.action->text : one.practice->title));
        }
        return words;
    }

    Engagement engagement;
    Criterion hours;
    Criterion phone;
    std::vector<Standout> gaps;
    std::vector<Practice> practices;
    std::vector<Action> plan;
};

Words doublesOf(const Action& action, const std::vector<Action>& plan) {
    Words titles;
    for (const Action* one : likelyDoubles(action, plan)) titles.push_back(one->title);
    return titles;
}

Action titled(const std::string& id, const std::string& title) {
    Action action = someAction(id, ActionStatus::decided);
    action.title = title;
    return action;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(suggestions)

BOOST_FIXTURE_TEST_CASE(the_widest_gap_comes_first_the_framework_before_practices, Gaps) {
    practices = {practice("Une affiche lumineuse", "hours"), practice("Ailleurs", "other")};
    BOOST_TEST(
        suggested() == (Words{"phone: Dire les horaires au répondeur.", "phone: Rappeler.",
                              "hours: Afficher les horaires à l’entrée.", "hours: Une affiche lumineuse"}),
        boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(what_the_plan_has_for_that_criterion_is_not_suggested_again, Gaps) {
    plan = {planned("afficher les horaires a l'entree", "hours"), planned("Rappeler", "hours")};
    BOOST_TEST(suggested() == (Words{"phone: Dire les horaires au répondeur.", "phone: Rappeler."}),
               boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_practice_without_a_criterion_stands_once_and_one_they_regret_never, Gaps) {
    practices = {practice("Un numéro unique", ""), practice("Un standard de nuit", "phone")};
    practices[1].again = false;
    BOOST_TEST(suggested() == (Words{"phone: Dire les horaires au répondeur.", "phone: Rappeler.",
                                     "phone: Un numéro unique", "hours: Afficher les horaires à l’entrée."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(titles_with_most_words_in_common_are_likely_doubles_the_likest_first) {
    const std::vector<Action> plan{titled("1", "Refaire l’affichage des horaires"),
                                   titled("2", "Refaire l’AFFICHAGE des horaires d’ete"),
                                   titled("3", "Refaire les formulaires"),
                                   titled("4", "Rappeler les usagers")};
    BOOST_TEST(doublesOf(titled("new", "Refaire affichage horaires d’été"), plan) ==
                   (Words{"Refaire l’affichage des horaires", "Refaire l’AFFICHAGE des horaires d’ete"}),
               boost::test_tools::per_element());
    BOOST_TEST(doublesOf(titled("new", "Former les agents"), plan).empty());
    BOOST_TEST(doublesOf(titled("new", ""), plan).empty());
}

BOOST_AUTO_TEST_CASE(an_action_for_the_same_criterion_may_be_a_double_whatever_its_words) {
    const std::vector<Action> plan{planned("Rappeler", "phone"), planned("Afficher", "hours")};
    Action action = planned("Un serveur vocal", "phone");
    BOOST_TEST(doublesOf(action, plan) == Words{"Rappeler"}, boost::test_tools::per_element());
    action.origin.criterion.clear();
    BOOST_TEST(doublesOf(action, plan).empty());
}

BOOST_AUTO_TEST_CASE(neither_itself_nor_what_is_over_is_a_double) {
    Action over = titled("1", "Refaire affichage");
    over.status = ActionStatus::abandoned;
    const Action itself = titled("2", "Refaire affichage");
    BOOST_TEST(doublesOf(itself, {over, itself}).empty());
    over.status = ActionStatus::done;
    BOOST_TEST(doublesOf(itself, {over, itself}).size() == 1U, "done, and not verified yet");
}

BOOST_AUTO_TEST_SUITE_END()
