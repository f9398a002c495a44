#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_plans.h"
#include "trainer/presenters/action_sheet.h"
#include "trainer/presenters/board.h"
#include "trainer/presenters/plan_list.h"
#include "trainer/presenters/week_view.h"

using namespace assessment;
using namespace trainer;
using Kind = JournalEntry::Kind;

namespace {

/// A plan, and a diagnostic that is closed.
struct Plans : SmallPlans {
    /// A campaign in which six people gave that level to each criterion.
    Campaign closed(int level) {
        const Campaign campaign = opened();
        std::vector<Ballot> ballots;
        for (int i = 0; i < 6; ++i) {
            Ballot ballot{newId(), Respondent::agent, {}};
            for (const char* one : {"name", "seat", "sign"})
                ballot.answers[one] = {BallotAnswer::Kind::level, level, {}, {}};
            ballots.push_back(ballot);
        }
        campaigns().give(campaign.id, campaign.round, ballots);
        Board(*this, campaign.id).close();
        return kept(campaign.id);
    }
    std::vector<std::string> titles(const PlanList& list) {
        std::vector<std::string> all;
        for (std::size_t i = 0; i < list.size(); ++i) all.push_back(list.at(i).title);
        return all;
    }
};

using Titles = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(plan)

BOOST_FIXTURE_TEST_CASE(a_gap_becomes_an_action_that_aims_one_level_higher, Plans) {
    BOOST_TEST(!ideasFor(plans, unit.id).has_value());
    const Campaign campaign = closed(1);
    const auto ideas = ideasFor(plans, unit.id);
    BOOST_TEST_REQUIRE(ideas.has_value());
    BOOST_TEST_REQUIRE(ideas->gaps.size() == 3U);
    Action action = ideas->gaps.front().own;
    action.title = "A badge with a name";
    addToPlan(plans, {action});
    const auto kept = plans.plans().actions(unit.id);
    BOOST_TEST_REQUIRE(kept.size() == 1U);
    BOOST_TEST(kept.front().origin.campaign == campaign.id);
    BOOST_TEST(kept.front().origin.criterion == "name");
    BOOST_TEST(kept.front().origin.from == 1);
    BOOST_TEST(kept.front().origin.target == 2);
    BOOST_TEST(plans.plans().journal(action.id).front().by == "Camille");
}

BOOST_FIXTURE_TEST_CASE(what_another_service_did_is_offered_with_what_it_may_repeat, Plans) {
    closed(0);
    Practice practice;
    practice.id = newId();
    practice.unit = unit.id;
    practice.title = "Badges for everybody";
    practice.criterion = "name";
    practice.worked = "People ask for Camille";
    const Action before = add("Badges ordered");
    practice.action = before.id;
    practice.date = day;
    workspace->practices->add(practice);
    const auto ideas = ideasFor(plans, unit.id);
    BOOST_TEST_REQUIRE(ideas->gaps.front().ideas.size() == 1U);
    const Idea& idea = ideas->gaps.front().ideas.front();
    BOOST_TEST(idea.isPractice);
    BOOST_TEST(idea.action.details == "People ask for Camille");
    addToPlan(plans, {idea.action});
    BOOST_TEST(ideasFor(plans, unit.id)->gaps.front().ideas.empty());
    ActionSheet again(plans, ideas->gaps.front().own);
    again.draft.title = "A badge";
    BOOST_TEST_REQUIRE(again.doubles().size() == 1U);
    BOOST_TEST(again.doubles().front().title == "Badges for everybody");
}

BOOST_FIXTURE_TEST_CASE(a_plan_is_searched_without_accents_filtered_and_put_in_order, Plans) {
    add("Écrire les horaires", "2026-12-01");
    Action late = add("Afficher", "2026-11-01");
    late.owner = "Zoé";
    plans.plans().change({{late, {Kind::change, "Camille", moment, "", {}}}});
    add("Bâtir un accueil", {}, ActionStatus::proposed);
    PlanList list(plans.plans().actions(unit.id), day);
    list.show({}, PlanOrder::due);
    BOOST_TEST(titles(list) == (Titles{"Afficher", "Écrire les horaires", "Bâtir un accueil"}));
    BOOST_TEST(list.isLateAt(0));
    BOOST_TEST(!list.isLateAt(1));
    list.show({}, PlanOrder::title);
    BOOST_TEST(titles(list) == (Titles{"Afficher", "Bâtir un accueil", "Écrire les horaires"}));
    list.show({"ECRIRE hor", {}, {}, false}, PlanOrder::due);
    BOOST_TEST(titles(list) == Titles{"Écrire les horaires"});
    list.show({"zoe", {}, {}, false}, PlanOrder::due);
    BOOST_TEST(titles(list) == Titles{"Afficher"});
    list.show({{}, ActionStatus::proposed, {}, false}, PlanOrder::due);
    BOOST_TEST(titles(list) == Titles{"Bâtir un accueil"});
    list.show({{}, {}, "Zoé", false}, PlanOrder::owner);
    BOOST_TEST(list.size() == 1U);
    list.show({{}, {}, {}, true}, PlanOrder::status);
    BOOST_TEST(titles(list) == Titles{"Afficher"});
    BOOST_TEST(list.placeOf(late.id).value() == 0U);
    BOOST_TEST(list.all().size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(an_action_is_done_then_verified_only_with_something_that_shows_it, Plans) {
    ActionSheet sheet(plans, add("Badges", {}, ActionStatus::inProgress).id);
    Action after = sheet.draft;
    after.status = ActionStatus::done;
    BOOST_TEST(sheet.keep(after, Kind::change, ""));
    after = sheet.draft;
    after.status = ActionStatus::verified;
    BOOST_TEST(!sheet.keep(after, Kind::change, ""));
    BOOST_TEST((sheet.faults(Kind::change, "") == std::vector{ActionFault::noEvidence}));
    after.proofs = {"Photo of the counter"};
    BOOST_TEST(sheet.keep(after, Kind::change, ""));
    BOOST_TEST((plans.plans().action(after.id)->status == ActionStatus::verified));
    BOOST_TEST(rebuilt(after.id, unit.id, sheet.journal()).proofs.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(what_is_put_off_needs_a_reason_and_a_note_needs_words, Plans) {
    ActionSheet sheet(plans, add("Badges", "2026-12-01").id);
    Action after = sheet.draft;
    after.due = "2027-01-15";
    BOOST_TEST(!sheet.keep(after, Kind::change, ""));
    BOOST_TEST((sheet.faults(Kind::change, "") == std::vector{ActionFault::noReason}));
    BOOST_TEST(sheet.keep(after, Kind::change, "The printer is away"));
    BOOST_TEST(postponementsIn(sheet.journal()) == 1);
    BOOST_TEST(!sheet.keep(sheet.draft, Kind::obstacle, " "));
    BOOST_TEST(sheet.keep(sheet.draft, Kind::obstacle, "No ink"));
    BOOST_TEST(obstacleIn(sheet.journal()) == "No ink");
}

BOOST_FIXTURE_TEST_CASE(the_last_change_is_taken_back_by_an_entry_of_its_own, Plans) {
    ActionSheet sheet(plans, add("Badges").id);
    BOOST_TEST(!sheet.mayTakeBack());
    Action after = sheet.draft;
    after.title = "Signs";
    BOOST_TEST(sheet.keep(after, Kind::change, ""));
    BOOST_TEST(sheet.mayTakeBack());
    BOOST_TEST(sheet.takeBack("Taken back"));
    BOOST_TEST(plans.plans().action(after.id)->title == "Badges");
    BOOST_TEST(sheet.journal().size() == 3U);
    BOOST_TEST(sheet.journal().back().note == "Taken back");
}

BOOST_FIXTURE_TEST_CASE(who_comes_second_sees_both_and_chooses, Plans) {
    const std::string id = add("Badges").id;
    ActionSheet first(plans, id);
    ActionSheet second(plans, id);
    Action after = first.draft;
    after.owner = "Zoe";
    BOOST_TEST(first.keep(after, Kind::change, ""));
    after = second.draft;
    after.title = "Badges and signs";
    BOOST_TEST(!second.keep(after, Kind::change, ""));
    BOOST_TEST_REQUIRE(second.theirs().has_value());
    BOOST_TEST(second.theirChanges().front().after == "Zoe");
    BOOST_TEST(second.myChanges().front().after == "Badges and signs");
    BOOST_TEST(second.putMineOnTheirs());
    BOOST_TEST(!second.theirs().has_value());
    BOOST_TEST(plans.plans().action(id)->owner == "Zoe");
    BOOST_TEST(plans.plans().action(id)->title == "Badges and signs");

    after = first.draft;
    after.title = "Only badges";
    BOOST_TEST(!first.keep(after, Kind::change, ""));
    first.takeTheirs();
    BOOST_TEST(first.draft.title == "Badges and signs");
    BOOST_TEST(!first.isChanged());
}

BOOST_FIXTURE_TEST_CASE(a_new_action_is_kept_once_it_has_a_title, Plans) {
    ActionSheet sheet(plans, freshAction(plans, unit.id));
    BOOST_TEST(sheet.isNew());
    BOOST_TEST(!sheet.keep(sheet.draft, Kind::change, ""));
    BOOST_TEST(plans.plans().actions(unit.id).empty());
    Action after = sheet.draft;
    after.title = "Badges";
    BOOST_TEST(!sheet.isChanged());
    BOOST_TEST(sheet.keep(after, Kind::change, ""));
    BOOST_TEST(!sheet.isNew());
    BOOST_TEST(!sheet.mayTakeBack());
}

BOOST_FIXTURE_TEST_CASE(the_week_begins_with_what_is_late, Plans) {
    BOOST_TEST(weekLines(plans, unit.id, {}).empty());
    add("In the week", "2026-11-22");
    add("Late", "2026-11-01");
    const auto lines = weekLines(plans, unit.id, plans.plans().actions(unit.id));
    BOOST_TEST_REQUIRE(lines.size() == 2U);
    BOOST_TEST((lines.front().why == WeekLine::Why::late));
    BOOST_TEST(lines.front().title == "Late");
    BOOST_TEST((lines.back().why == WeekLine::Why::due));
}

BOOST_AUTO_TEST_SUITE_END()
