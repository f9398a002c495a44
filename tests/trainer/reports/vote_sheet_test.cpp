#include "trainer/reports/vote_sheet.h"

#include <boost/test/unit_test.hpp>

#include "content/reading/vote_sheet.h"

using namespace assessment;
using namespace trainer;
using What = content::RowProblem::What;

namespace {

/// A workshop on two actions, in which the team voted and two people ranked.
struct Voted {
    Voted() {
        badges.id = "a";
        badges.title = "=Badges; \u00AB rouges \u00BB";
        signs.id = "b";
        signs.title = "Horaires";
        workshop.actions = {"a", "b"};
        workshop.placings[VoterGroup::team]["a"] = {Counts{{1, 0, 5}, 0, 0}, Counts{{4, 2, 0}, 0, 0}, 3};
        workshop.placings[VoterGroup::team]["b"] = {{}, {}, 2};
        workshop.rankings[VoterGroup::team] = {{{"a", 1}, {"b", 2}}, {{"b", 1}}};
    }
    content::VoteSheetReading read(const std::string& bytes) {
        return content::readVotes(content::readSheet(bytes).sheet, workshop.actions);
    }
    std::string table(VoterGroup group = VoterGroup::team) {
        return csvOf(voteSheetOf(workshop, group, {&badges, &signs}));
    }

    Action badges, signs;
    assessment::Workshop workshop;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(vote_sheets)

BOOST_FIXTURE_TEST_CASE(what_is_written_to_a_table_is_read_again, Voted) {
    const auto reading = read(table());
    BOOST_TEST(reading.problems.empty());
    BOOST_TEST((reading.votes.placings == workshop.placings.at(VoterGroup::team)));
    BOOST_TEST((reading.votes.rankings == workshop.rankings.at(VoterGroup::team)));
    const auto empty = read(table(VoterGroup::committee));
    BOOST_TEST(empty.problems.empty());
    BOOST_TEST(empty.votes.placings.empty());
    BOOST_TEST(empty.votes.rankings.empty());
}

BOOST_FIXTURE_TEST_CASE(rankings_stand_in_an_order_that_does_not_tell_whose_they_are, Voted) {
    const auto one = read("id;rank Zoe;rank Adam\na;2;1\nb;1;2\n");
    const auto other = read("id;rank Adam;rank Zoe\na;1;2\nb;2;1\n");
    BOOST_TEST_REQUIRE(one.votes.rankings.size() == 2U);
    BOOST_TEST((one.votes.rankings == other.votes.rankings));
}

BOOST_FIXTURE_TEST_CASE(each_wrong_cell_is_told_by_its_place, Voted) {
    const auto reading = read("Votes\nid;dots;rank_1\na;many;1\nc;1;1\na;1;1\nb;-1;1,5\n");
    const std::vector<content::RowProblem> expected{{What::badNumber, "B3", "many"},
                                                    {What::unknownAction, "A4", "c"},
                                                    {What::repeatedAction, "A5", "a"},
                                                    {What::badNumber, "B6", "-1"},
                                                    {What::badNumber, "C6", "1,5"}};
    BOOST_TEST((reading.problems == expected));
    BOOST_TEST((read("dots\n3\n").problems.front().what == What::noHeader));
    BOOST_TEST((read("id;dots;dots\na;1;2\n").problems.front().what == What::repeatedColumn));
}

BOOST_AUTO_TEST_SUITE_END()
