#include "trainer/presenters/dashboard_views.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_desk.h"
#include "trainer/planning/personal_plans.h"
#include "trainer/presenters/board.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/presenters/period_choice.h"

using namespace assessment;
using namespace trainer;
using enum ActionStatus;

namespace {

/// A plan of the unit of a small desk.
struct Dashboards : SmallDesk {
    std::string add(const std::string& title, ActionStatus status, const std::string& due = {},
                    const ActionOrigin& origin = {}) {
        Action action = freshAction(plans, unit.id);
        action.title = title;
        action.status = status;
        action.due = due;
        action.origin = origin;
        plans.plans().add({{action, {JournalEntry::Kind::change, "Camille", day + "T09:00:00Z", {}, {}}}});
        return action.id;
    }
    void note(const std::string& id, JournalEntry::Kind kind, const std::string& words) {
        plans.plans().change({{*plans.plans().action(id), {kind, "Camille", day + "T10:00:00Z", words, {}}}});
    }
    /// A campaign in which six people gave that level to each criterion, counted on that day.
    Campaign closed(int wave, int level, const std::string& on) {
        day = on;
        const Campaign campaign = opened(wave);
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
    Event told(const std::string& on, Decision decision = Decision::open) {
        Event event;
        event.id = newId();
        event.unit = unit.id;
        event.date = on;
        event.facts = "Nobody answered the phone";
        event.decision = decision;
        event.reason = decision == Decision::none ? "It is done already" : "";
        plans.events().add({event});
        return event;
    }
    Asking all() { return {unit.id, {}}; }

    World world{[this] { return day + "T09:30:00Z"; }, [this] { return newId(); }};
    PersonalPlans plans{*this, *workspace, world};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(dashboard_views)

BOOST_FIXTURE_TEST_CASE(a_period_leaves_out_what_was_over_before_it, Dashboards) {
    day = "2025-06-01";
    add("Old", verified);
    add("Old, and not over", inProgress);
    day = "2026-11-22";
    add("New", decided);
    BOOST_TEST(standView(plans, all()).actions.size() == 3U);
    const StandView year = standView(plans, {unit.id, yearOf(day)});
    BOOST_TEST(year.actions.size() == 2U);
    BOOST_TEST(year.figures.byStatus.at(verified).empty());
    BOOST_TEST(year.engagements.at("").whole.size() == 2U);
    BOOST_TEST(year.titles.contains("reception"));
}

BOOST_FIXTURE_TEST_CASE(what_is_late_says_for_how_long_and_what_is_in_the_way, Dashboards) {
    const std::string late = add("Late", decided, "2026-11-12");
    note(late, JournalEntry::Kind::obstacle, "No paint");
    add("Later", decided, "2026-10-01");
    add("In time", decided, "2026-12-01");
    add("By no day", decided);
    const LateView view = lateView(plans, all());
    BOOST_TEST_REQUIRE(view.late.size() == 2U);
    BOOST_TEST(view.late[0].action->title == "Later");
    BOOST_TEST(view.late[1].obstacle == "No paint");
    BOOST_TEST(view.figures.longer.size() == 1U);
    BOOST_TEST(view.dueless == 1U);
    const LateView november = lateView(plans, {unit.id, {"2026-11-01", "2026-11-30"}});
    BOOST_TEST_REQUIRE(november.late.size() == 1U);
    BOOST_TEST(november.late.front().action->id == late);
}

BOOST_FIXTURE_TEST_CASE(the_next_wave_says_of_what_was_done_whether_the_level_moved, Dashboards) {
    BOOST_TEST(changeView(plans, all()).waves == 0);
    const Campaign first = closed(1, 1, "2025-03-01");
    day = "2025-06-01";
    const ActionOrigin gap{ActionOrigin::Kind::gap, first.id, "name", 1, 2, {}};
    const std::string done_ = add("Done", done, {}, gap);
    add("Not done", inProgress, {}, gap);
    BOOST_TEST(changeView(plans, all()).movements.empty());
    BOOST_TEST(changeView(plans, all()).next == Rows{done_});
    BOOST_TEST(!movementOf(plans, *plans.plans().action(done_)).has_value());
    closed(2, 2, "2026-03-01");
    const ChangeView view = changeView(plans, all());
    BOOST_TEST(view.lastWave == "2026-03-01");
    BOOST_TEST(view.moves.at(Moved::up) == Rows{done_});
    BOOST_TEST(view.movements.front().reached);
    BOOST_TEST(view.next.empty());
    BOOST_TEST(changeView(plans, {unit.id, {"2026-01-01", ""}}).movements.empty());
    BOOST_TEST((movementOf(plans, *plans.plans().action(done_))->moved == Moved::up));
    closed(3, 1, "2026-10-01");
    BOOST_TEST(changeView(plans, all()).moves.at(Moved::unchanged) == Rows{done_});
    BOOST_TEST(lastWaveDay(*this, unit.id) == "2026-10-01");
}

BOOST_FIXTURE_TEST_CASE(what_users_said_in_the_period_is_told_with_what_became_of_it, Dashboards) {
    const Event old = told("2025-01-01");
    const Event heard = told("2026-05-01", Decision::acts);
    add("Phone answered", done, {}, {ActionOrigin::Kind::event, {}, {}, 0, 0, heard.id});
    told("2026-06-01", Decision::none);
    const HeardView view = heardView(plans, {unit.id, yearOf(day)});
    BOOST_TEST(view.voices.size() == 2U);
    BOOST_TEST(view.byHeard.at(Heard::done) == Rows{heard.id});
    BOOST_TEST(view.byHeard.at(Heard::declined).size() == 1U);
    BOOST_TEST(heardView(plans, all()).byHeard.at(Heard::open) == Rows{old.id});
}

BOOST_FIXTURE_TEST_CASE(of_few_people_nothing_is_told, Dashboards) {
    const TrainedView view = trainedView(plans, all());
    BOOST_TEST(view.leastTold == Thresholds().k);
    BOOST_TEST(!view.isEnough);
    for (int i = 0; i < 4; ++i)
        workspace->team->add(assessment::Person{newId(), "Somebody", unit.id, {Role::agent}});
    BOOST_TEST(trainedView(plans, all()).isEnough);
}

BOOST_FIXTURE_TEST_CASE(indicators_are_told_with_their_value_at_the_last_wave, Dashboards) {
    Indicator calls;
    calls.id = newId();
    calls.unit = unit.id;
    calls.title = "Calls answered";
    plans.indicators().add(calls);
    plans.indicators().keep({newId(), calls.id, "2026-02-01", 80'000, {}});
    BOOST_TEST(changeView(plans, all()).figures.empty());
    closed(1, 1, "2026-03-01");
    day = "2026-11-22";
    plans.indicators().keep({newId(), calls.id, "2026-11-01", 90'000, {}});
    const ChangeView view = changeView(plans, all());
    BOOST_TEST_REQUIRE(view.figures.size() == 1U);
    BOOST_TEST((view.figures.front().going == Going::better));
    BOOST_TEST(view.figures.front().before->value == 80'000);
    BOOST_TEST(view.figures.front().indicator->title == "Calls answered");
}

BOOST_AUTO_TEST_CASE(a_period_is_chosen_by_its_name_or_by_its_days) {
    using Kind = PeriodChoice::Kind;
    const std::string today = "2026-11-22";
    BOOST_TEST((periodOf({Kind::all}, today, "") == Period()));
    BOOST_TEST((periodOf({Kind::year}, today, "") == yearOf(today)));
    BOOST_TEST((periodOf({Kind::twelveMonths}, today, "") == twelveMonthsTo(today)));
    BOOST_TEST((periodOf({Kind::sinceWave}, today, "2026-03-01") == Period{"2026-03-01", ""}));
    BOOST_TEST((periodOf({Kind::sinceWave}, today, "") == Period()));
    BOOST_TEST((periodOf({Kind::own, {"2026-01-01", "2026-02-01"}}, today, "") ==
                Period{"2026-01-01", "2026-02-01"}));
}

BOOST_AUTO_TEST_SUITE_END()
