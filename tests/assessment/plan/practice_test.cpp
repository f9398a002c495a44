#include "assessment/plan/practice.h"

#include <boost/test/unit_test.hpp>

using namespace assessment;
using Ids = std::vector<std::string>;

namespace {

Practice practice(const std::string& id, const std::string& date, const std::string& title) {
    Practice made;
    made.id = id;
    made.date = date;
    made.title = title;
    made.worked = "Les usagers trouvent l’entrée.";
    return made;
}

Ids idsOf(const std::vector<const Practice*>& practices) {
    Ids ids;
    for (const Practice* one : practices) ids.push_back(one->id);
    return ids;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(practices)

BOOST_AUTO_TEST_CASE(a_search_finds_the_beginnings_of_words_without_accents) {
    const std::vector<Practice> all{practice("sign", "2026-01-01", "Signalétique de l’accueil"),
                                    practice("phone", "2026-01-02", "Répondeur en langage clair")};
    const auto found = [&](const std::string& search) { return idsOf(practicesFor(all, search, "", "")); };
    BOOST_TEST(found("SIGNALETIQUE accueil") == Ids{"sign"}, boost::test_tools::per_element());
    BOOST_TEST(found("rép") == Ids{"phone"}, boost::test_tools::per_element());
    BOOST_TEST(found("entree") == (Ids{"phone", "sign"}), boost::test_tools::per_element());
    BOOST_TEST(found("pondeur").empty());
    BOOST_TEST(found("accueil répondeur").empty());
    BOOST_TEST(found(" … ") == (Ids{"phone", "sign"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_nearest_to_what_is_looked_for_come_first_then_the_latest) {
    std::vector<Practice> all{
        practice("old", "2025-01-01", "One"), practice("engagement", "2024-01-01", "Two"),
        practice("criterion", "2023-01-01", "Three"), practice("new", "2026-01-01", "Four")};
    all[1].engagement = "contact";
    all[2].engagement = "contact";
    all[2].criterion = "hours";
    BOOST_TEST(
        idsOf(practicesFor(all, "", "contact", "hours")) == (Ids{"criterion", "engagement", "new", "old"}),
        boost::test_tools::per_element());
    BOOST_TEST(idsOf(practicesFor(all, "", "", "")) == (Ids{"new", "old", "engagement", "criterion"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_practice_tells_something) {
    Practice one = practice("a", "2026-01-01", "One");
    BOOST_TEST(faultsOf(one).empty());
    one.worked.clear();
    one.cost = "Two days";
    BOOST_TEST((faultsOf(one) == std::vector{PracticeFault::nothingTold}));
    one.failed = "Nobody saw it.";
    one.title.clear();
    BOOST_TEST((faultsOf(one) == std::vector{PracticeFault::noTitle}));
}

BOOST_AUTO_TEST_SUITE_END()
