#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_plans.h"
#include "trainer/presenters/action_sheet.h"
#include "trainer/presenters/board.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/presenters/plan_changes.h"
#include "trainer/presenters/plan_list.h"
#include "trainer/presenters/plan_look.h"
#include "trainer/presenters/plan_month.h"
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

BOOST_FIXTURE_TEST_CASE(a_column_is_sorted_both_ways_and_what_says_nothing_stays_last, Plans) {
    std::vector<Action> actions(4);
    const auto set = [&](std::size_t place, const char* title, const char* due, const char* owner,
                         Grade impact) {
        Action& one = actions[place];
        one.id = std::to_string(place);
        one.title = title;
        one.due = due;
        one.owner = owner;
        one.impact = impact;
    };
    set(0, "b", "2026-12-01", "Zo\u00E9", Grade::low);
    set(1, "\u00C0", "", "", Grade::high);
    set(2, "c", "2026-11-01", "\u00C9lie", Grade::high);
    set(3, "D", "2026-12-01", "Ana", Grade::medium);
    actions[1].engagement = "e2";
    actions[2].engagement = "e1";
    PlanList list(actions, day, {{{"0", "2026-11-20"}, {"2", "2026-11-21"}}, {"e2", "e1"}});
    const auto sorted = [&](PlanOrder order, bool isTurned) {
        list.show({}, order, isTurned);
        return titles(list);
    };
    BOOST_TEST(sorted(PlanOrder::due, false) == (Titles{"c", "b", "D", "\u00C0"}));
    BOOST_TEST(sorted(PlanOrder::due, true) == (Titles{"b", "D", "c", "\u00C0"}));
    BOOST_TEST(sorted(PlanOrder::title, false) == (Titles{"\u00C0", "b", "c", "D"}));
    BOOST_TEST(sorted(PlanOrder::title, true) == (Titles{"D", "c", "b", "\u00C0"}));
    BOOST_TEST(sorted(PlanOrder::owner, false) == (Titles{"D", "c", "b", "\u00C0"}));
    BOOST_TEST(sorted(PlanOrder::owner, true) == (Titles{"b", "c", "D", "\u00C0"}));
    BOOST_TEST(sorted(PlanOrder::impact, false) == (Titles{"\u00C0", "c", "D", "b"}));
    BOOST_TEST(sorted(PlanOrder::impact, true) == (Titles{"b", "D", "\u00C0", "c"}));
    BOOST_TEST(sorted(PlanOrder::engagement, false) == (Titles{"\u00C0", "c", "b", "D"}));
    BOOST_TEST(sorted(PlanOrder::moved, false) == (Titles{"c", "b", "\u00C0", "D"}));
    BOOST_TEST(sorted(PlanOrder::moved, true) == (Titles{"b", "c", "\u00C0", "D"}));
    BOOST_TEST((list.owners() == Titles{"Ana", "\u00C9lie", "Zo\u00E9"}));
    list.show({{}, {}, std::string(), false}, PlanOrder::title);
    BOOST_TEST(titles(list) == Titles{"\u00C0"});
    list.show({{}, {}, {}, false, "e1"}, PlanOrder::title);
    BOOST_TEST(titles(list) == Titles{"c"});
    BOOST_TEST(list.movedAt(0) == "2026-11-21");
}

BOOST_AUTO_TEST_CASE(a_month_shows_whole_weeks_and_tells_where_else_something_is_due) {
    BOOST_TEST(monthFrom("2026-11", 1) == "2026-12");
    BOOST_TEST(monthFrom("2026-12", 1) == "2027-01");
    BOOST_TEST(monthFrom("2026-01", -1) == "2025-12");
    std::vector<Action> actions(4);
    for (std::size_t i = 0; i < actions.size(); ++i) actions[i].id = std::to_string(i);
    actions[0].due = "2026-11-30";
    actions[1].due = "2027-03-01";
    actions[2].due = "2026-02-01";
    const PlanList list(actions, "2026-11-22");
    const PlanMonth november = planMonthOf(list, "2026-11");
    BOOST_TEST(november.days.front() == "2026-10-26");
    BOOST_TEST(november.days.back() == "2026-12-06");
    BOOST_TEST(november.days.size() == 42U);
    BOOST_TEST(november.due.at("2026-11-30").size() == 1U);
    BOOST_TEST(november.elsewhere == 2U);
    BOOST_TEST(november.noDay == 1U);
    BOOST_TEST(november.nearest.value() == "2027-03");
    BOOST_TEST(planMonthOf(list, "2028-01").nearest.value() == "2027-03");
    BOOST_TEST(planMonthOf(list, "2026-02").days.size() == 35U);
    BOOST_TEST(planMonthOf(list, "2021-02").days.size() == 28U);
    BOOST_TEST(!planMonthOf(PlanList({}, "2026-11-22"), "2026-11").nearest.has_value());
}

BOOST_AUTO_TEST_CASE(how_somebody_looks_at_plans_comes_back_from_its_text) {
    PlanLook look{PlanView::board, PlanOrder::moved, true, {PlanOrder::title, PlanOrder::effort}, {}, {}};
    look.keep({"Zo\u00E9 late", {"badge\tred", ActionStatus::decided, "Zo\u00E9", true, ""}});
    look.keep({"All", {}});
    look.widths = {{PlanOrder::title, 205}, {PlanOrder::effort, 60}};
    const PlanLook back = planLookOf(textOf(look));
    look.filters.back().filter.text = "badge red";
    BOOST_TEST((back == look));
    BOOST_TEST(back.filters.front().name == "All");
    BOOST_TEST((planLookOf("") == PlanLook()));
    BOOST_TEST((planLookOf("view\tglobe\norder\tcolour\nfilter\tno\nwhat") == PlanLook()));
    BOOST_TEST(!look.rename("All", "Zo\u00E9 late"));
    BOOST_TEST(!look.rename("All", " "));
    BOOST_TEST(look.rename("All", "Everything"));
    BOOST_TEST(look.filters.front().name == "Everything");
    look.remove("Everything");
    BOOST_TEST(look.filters.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(several_actions_change_at_once_where_each_may_and_are_taken_back_at_once, Plans) {
    const Action proposed = add("Proposed", {}, ActionStatus::proposed);
    const Action decided = add("Decided", {}, ActionStatus::decided);
    const Action done = add("Done", {}, ActionStatus::done);
    PlanChanges changes(plans);
    const auto wished = changes.changesFor({proposed, decided, done}, {ActionField::status, "decided"});
    BOOST_TEST_REQUIRE(wished.changed.size() == 1U);
    BOOST_TEST(wished.changed.front().id == proposed.id);
    BOOST_TEST(wished.same == 1U);
    BOOST_TEST_REQUIRE(wished.refused.size() == 1U);
    BOOST_TEST(wished.refused.front().action.id == done.id);
    BOOST_TEST((wished.refused.front().fault == ActionFault::step));
    BOOST_TEST(!wished.needsReason);

    const auto out = changes.changesFor({proposed, decided}, {ActionField::status, "abandoned"});
    BOOST_TEST(out.needsReason);
    BOOST_TEST((changes.keep({}, out.changed, "No money") == Update::kept));
    BOOST_TEST((plans.plans().action(decided.id)->status == ActionStatus::abandoned));
    BOOST_TEST(plans.plans().journal(decided.id).back().note == "No money");
    BOOST_TEST(changes.toTakeBack() == 2U);
    BOOST_TEST((changes.takeBack("Taken back") == Update::kept));
    BOOST_TEST(changes.toTakeBack() == 0U);
    for (const Action& one : {proposed, decided}) {
        Action now = *plans.plans().action(one.id);
        BOOST_TEST(now.version == 3);
        now.version = one.version;
        BOOST_TEST((now == one));
        BOOST_TEST((rebuilt(one.id, unit.id, plans.plans().journal(one.id)).status == one.status));
    }
}

BOOST_FIXTURE_TEST_CASE(where_somebody_changed_one_of_them_none_is_kept, Plans) {
    const Action first = add("First");
    Action second = add("Second");
    PlanChanges changes(plans);
    const auto wished = changes.changesFor({first, second}, {ActionField::owner, "Camille"});
    second.owner = "Dominique";
    plans.plans().change({{second, {Kind::change, "Dominique", moment, "", {}}}});
    Action fresh = freshAction(plans, unit.id);
    fresh.title = "Brought";
    BOOST_TEST((changes.keep({fresh}, wished.changed, "") == Update::movedOn));
    BOOST_TEST(plans.plans().action(first.id)->owner.empty());
    BOOST_TEST(plans.plans().actions(unit.id).size() == 2U);
    BOOST_TEST(changes.toTakeBack() == 0U);
    BOOST_TEST((plans.keep({{fresh, {Kind::change, "Camille", moment, "", {}}}},
                           {{wished.changed.back(), {Kind::change, "Camille", moment, "", {}}}}) ==
                Update::movedOn));
    BOOST_TEST(plans.plans().actions(unit.id).size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(what_was_brought_in_is_abandoned_when_it_is_taken_back, Plans) {
    Action changed = add("Kept");
    Action fresh = freshAction(plans, unit.id);
    fresh.title = "Brought";
    PlanChanges changes(plans);
    changed.owner = "Camille";
    BOOST_TEST((changes.keep({fresh}, {changed}, "From the table") == Update::kept));
    BOOST_TEST(changes.addedLast() == 1U);
    BOOST_TEST((changes.takeBack("Taken back") == Update::kept));
    BOOST_TEST(plans.plans().action(changed.id)->owner.empty());
    BOOST_TEST((plans.plans().action(fresh.id)->status == ActionStatus::abandoned));
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

BOOST_FIXTURE_TEST_CASE(the_week_tells_a_measure_that_is_overdue_from_one_that_is_due, Plans) {
    const auto indicator = [&](const std::string& measured) {
        Indicator one;
        one.id = newId();
        one.unit = unit.id;
        one.title = "Calls";
        plans.indicators().add(one);
        if (!measured.empty()) plans.indicators().keep({newId(), one.id, measured, 1, {}});
        return one.id;
    };
    const std::string overdue = indicator("2026-01-01");
    const std::string never = indicator("");
    const auto lines = weekLines(plans, unit.id, {});
    BOOST_TEST_REQUIRE(lines.size() == 2U);
    BOOST_TEST(lines.front().id == overdue);
    BOOST_TEST(lines.front().isOverdue);
    BOOST_TEST(lines.back().id == never);
    BOOST_TEST(!lines.back().isOverdue);
}

BOOST_AUTO_TEST_SUITE_END()
