#include "content/reading/nearest.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "content/reading/problem.h"

using content::nearest;

namespace {

using Known = std::vector<std::string_view>;

}  // namespace

BOOST_AUTO_TEST_SUITE(nearest_names)

BOOST_AUTO_TEST_CASE(a_typing_error_away_is_near) {
    const std::vector<std::string_view> names{"page", "question", "dialogue", "inbox"};
    BOOST_TEST(nearest("qestion", names) == "question");
    BOOST_TEST(nearest("questions", names) == "question");
    BOOST_TEST(nearest("dialog", names) == "dialogue");
    BOOST_TEST(nearest("pgae", names) == "");  // two edits in four letters
    BOOST_TEST(nearest("pag", names) == "page");
    BOOST_TEST(nearest("INBOX", names) == "inbox");
}

BOOST_AUTO_TEST_CASE(a_stranger_is_near_to_nothing) {
    const std::vector<std::string_view> names{"page", "question", "dialogue", "inbox"};
    BOOST_TEST(nearest("paragraph", names) == "");
    BOOST_TEST(nearest("x", names) == "");
    BOOST_TEST(nearest("", names) == "");
    BOOST_TEST(nearest("page", {}) == "");
}

BOOST_AUTO_TEST_CASE(among_several_the_nearest_is_taken_and_the_first_of_equals) {
    BOOST_TEST(nearest("accueil2", Known{"accueil1", "accueil"}) == "accueil1");
    BOOST_TEST(nearest("accueil_du_soir", Known{"accueil_du_matin", "accueil_du_soi"}) == "accueil_du_soi");
}

BOOST_AUTO_TEST_CASE(words_beyond_the_length_of_a_name_are_not_compared) {
    const std::string longWord(65, 'a');
    BOOST_TEST(nearest(longWord, Known{std::string_view(longWord)}) == "");
    BOOST_TEST(nearest("a", Known{std::string_view(longWord)}) == "");
}

BOOST_AUTO_TEST_CASE(every_problem_has_a_name_of_its_own) {
    std::vector<std::string_view> names;
    for (int id = 0; id <= static_cast<int>(content::ProblemId::tooManyProblems); ++id) {
        const auto name = nameOf(static_cast<content::ProblemId>(id));
        BOOST_TEST(!name.empty());
        BOOST_TEST(std::count(names.begin(), names.end(), name) == 0, name);
        BOOST_TEST(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos, name);
        names.push_back(name);
    }
}

BOOST_AUTO_TEST_SUITE_END()
