#include "trainer/presenters/services_views.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_desk.h"
#include "trainer/planning/personal_plans.h"
#include "trainer/presenters/asked_training.h"
#include "trainer/presenters/board.h"
#include "trainer/presenters/campaign_draft.h"
#include "trainer/presenters/gap_ideas.h"

using namespace assessment;
using namespace trainer;
using enum ActionStatus;

namespace {

/// Several services, with their plans and their people.
struct Services : SmallDesk {
    std::map<std::string, std::string> skills() override { return {{"words", "Words"}}; }

    /// A service, whose people are so many.
    std::string service(const std::string& name, int people = 0) {
        const std::string id = addUnit(name);
        for (int i = 0; i < people; ++i) join(id);
        return id;
    }
    assessment::Person join(const std::string& where) {
        const assessment::Person one{newId(), "Somebody", where, {Role::agent}};
        workspace->team->add(one);
        return one;
    }
    std::string add(const std::string& where, ActionStatus status, const ActionOrigin& origin = {},
                    const std::string& due = {}) {
        Action action = freshAction(plans, where);
        action.title = "Action";
        action.status = status;
        action.origin = origin;
        action.due = due;
        plans.plans().add({{action, {JournalEntry::Kind::change, "Camille", day + "T09:00:00Z", {}, {}}}});
        return action.id;
    }
    /// A campaign in which six people gave that level to each criterion, counted on that day.
    std::string closed(const std::string& where, int wave, int level, const std::string& on) {
        day = on;
        CampaignDraft draft(*this);
        draft.campaign.unit = where;
        draft.campaign.wave = wave;
        draft.open();
        const Campaign campaign = kept(draft.campaign.id);
        std::vector<Ballot> ballots;
        for (int i = 0; i < 6; ++i) {
            Ballot ballot{newId(), Respondent::agent, {}};
            for (const char* one : {"name", "seat", "sign"})
                ballot.answers[one] = {BallotAnswer::Kind::level, level, {}, {}};
            ballots.push_back(ballot);
        }
        campaigns().give(campaign.id, campaign.round, ballots);
        Board(*this, campaign.id).close();
        return campaign.id;
    }
    /// A service whose second wave shows that level of something that was done about a level of 1.
    std::string moved(const std::string& name, int level) {
        const std::string id = service(name);
        const std::string first = closed(id, 1, 1, "2025-03-01");
        day = "2025-06-01";
        add(id, done, {ActionOrigin::Kind::gap, first, "name", 1, 2, {}});
        closed(id, 2, level, "2026-03-01");
        day = "2026-11-22";
        return id;
    }
    void told(const std::string& where, EventSource source, Decision decision, const std::string& on) {
        Event event;
        event.id = newId();
        event.unit = where;
        event.date = on;
        event.source = source;
        event.facts = "Nobody answered the phone";
        event.decision = decision;
        event.reason = "why";
        plans.events().add({event});
    }
    void train(const std::string& where, int people) {
        for (int i = 0; i < people; ++i) {
            scenarios::Attempt made;
            made.id = newId();
            made.person = join(where).id;
            made.scenario = scenarios::ScenarioId("00000000-0000-4000-9000-000000000001");
            made.version = {1, 0};
            made.editions = {"hash"};
            made.started = "2026-10-01T08:00:00Z";
            workspace->attempts->begin(made, "At the counter",
                                       {{scenarios::Edition::Kind::scenario,
                                         "00000000-0000-4000-9000-000000000001",
                                         {1, 0},
                                         "hash",
                                         "<scenario/>"}});
            workspace->attempts->finish(made.id, 0, "2026-10-01T09:00:00Z",
                                        {90, true, {{scenarios::SkillId("words"), 100, 100}}});
        }
    }

    World world{[this] { return day + "T09:30:00Z"; }, [this] { return newId(); }};
    PersonalPlans plans{*this, *workspace, world};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(services_views)

BOOST_FIXTURE_TEST_CASE(services_stand_beside_each_other_those_of_a_wave_or_those_chosen, Services) {
    add(unit.id, decided, {}, "2026-11-01");
    add(unit.id, done);
    closed(unit.id, 1, 1, "2026-11-02");
    day = "2026-11-22";
    const std::string other = service("Archives");
    const ServicesView view = servicesView(plans, {});
    BOOST_TEST_REQUIRE(view.units.size() == 2U);
    BOOST_TEST(view.units[0].figures.late == 1);
    BOOST_TEST(view.units[1].unit == other);
    BOOST_TEST(view.units[1].figures.actions() == 0);
    BOOST_TEST(view.all.done() == 1);
    BOOST_TEST_REQUIRE(view.engagements.contains(""));
    BOOST_TEST(view.engagements.at("").units.size() == 1U);
    BOOST_TEST((wavesBegun(*this) == std::vector<int>{1}));
    const ServicesView wave = servicesView(plans, {{1}});
    BOOST_TEST_REQUIRE(wave.units.size() == 1U);
    BOOST_TEST(wave.units.front().unit == unit.id);
    BOOST_TEST(servicesView(plans, {{2}}).units.empty());
    const ServicesView chosen = servicesView(plans, {{0, {other}}});
    BOOST_TEST_REQUIRE(chosen.units.size() == 1U);
    BOOST_TEST(chosen.all.actions() == 0);
}

BOOST_FIXTURE_TEST_CASE(what_is_late_is_told_of_each_service_in_a_period, Services) {
    const std::string other = service("Archives");
    add(unit.id, decided, {}, "2026-11-20");
    add(other, decided, {}, "2026-01-01");
    const ServicesLateView view = servicesLateView(plans, {});
    BOOST_TEST(view.all.all() == 2);
    BOOST_TEST(view.all.upToWeek == 1);
    BOOST_TEST(view.units.back().count.longer == 1);
    BOOST_TEST(servicesLateView(plans, {{}, {"2026-11-01", ""}}).all.all() == 1);
    BOOST_TEST(servicesLateView(plans, {{0, {other}}}).all.all() == 1);
}

BOOST_FIXTURE_TEST_CASE(how_levels_moved_is_told_of_five_services_together_only, Services) {
    for (int i = 0; i < 4; ++i) moved("Service " + std::to_string(i), i < 2 ? 2 : 1);
    const ServicesChangeView few = servicesChangeView(plans, {});
    BOOST_TEST(few.compared == 4);
    BOOST_TEST((few.moves.refusal == ToldMoves::Refusal::fewUnits));
    const std::string fifth = moved("Service 4", 0);
    const ServicesChangeView view = servicesChangeView(plans, {});
    BOOST_TEST(!view.moves.refusal.has_value());
    BOOST_TEST(view.moves.counts.at(Moved::up) == 2);
    BOOST_TEST(view.moves.counts.at(Moved::unchanged) == 2);
    BOOST_TEST(view.moves.counts.at(Moved::down) == 1);
    BOOST_TEST(view.units.back().unit == fifth);
    BOOST_TEST(view.units.back().earlier == 1);
    BOOST_TEST(view.units.front().waves == 0);
    // Without one of them nobody learns how it moved.
    std::vector<std::string> without;
    for (const auto& one : view.units)
        if (one.unit != fifth) without.push_back(one.unit);
    BOOST_TEST(servicesChangeView(plans, {{0, without}}).moves.refusal.has_value());
    BOOST_TEST(servicesChangeView(plans, {{}, {"2026-01-01", ""}}).moves.refusal.has_value(),
               "nothing was done in that period");
}

BOOST_FIXTURE_TEST_CASE(what_was_done_about_the_last_wave_waits_for_the_next, Services) {
    const std::string first = closed(unit.id, 1, 1, "2026-03-01");
    day = "2026-06-01";
    add(unit.id, done, {ActionOrigin::Kind::gap, first, "name", 1, 2, {}});
    const ServicesChangeView view = servicesChangeView(plans, {});
    BOOST_TEST(view.compared == 0);
    BOOST_TEST(view.units.front().next == 1);
    BOOST_TEST(view.units.front().earlier == 0);
}

BOOST_FIXTURE_TEST_CASE(what_users_said_is_told_by_source_and_by_what_became_of_it, Services) {
    const std::string other = service("Archives");
    told(unit.id, EventSource::users, Decision::open, "2026-05-01");
    told(unit.id, EventSource::committee, Decision::none, "2026-05-01");
    told(other, EventSource::users, Decision::acts, "2026-06-01");
    told(other, EventSource::audit, Decision::acts, "2026-06-01");
    const ServicesHeardView view = servicesHeardView(plans, {});
    BOOST_TEST(eventsIn(view.all) == 3);
    BOOST_TEST(view.all.at(Heard::open) == 1);
    BOOST_TEST(view.all.at(Heard::declined) == 1);
    BOOST_TEST(view.bySource.size() == 2U);
    BOOST_TEST(view.bySource.at(EventSource::users).size() == 2U);
    BOOST_TEST(view.byEngagement.at("").size() == 2U);
    const ServicesHeardView june = servicesHeardView(plans, {{0, {other}}, {"2026-06-01", "2026-06-30"}});
    BOOST_TEST(eventsIn(june.all) == 1);
    BOOST_TEST(june.units.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(who_trained_is_told_so_that_nobody_learns_of_a_few, Services) {
    const std::string large = service("Large", 5);
    train(large, 6);
    const std::string small = service("Small", 3);
    train(small, 2);
    ServicesTrainedView view = servicesTrainedView(plans, {});
    BOOST_TEST_REQUIRE(view.skills.size() == 1U);
    BOOST_TEST(view.skills.front().title == "Words");
    BOOST_TEST((view.skills.front().sum.share == ToldShare{ToldShare::Kind::counted, 6, 11}));
    // The small one, and the one of Camille alone.
    BOOST_TEST(view.skills.front().sum.leftOut == 2);
    for (int i = 0; i < 3; ++i) train(service("More " + std::to_string(i), 3), 2);
    view = servicesTrainedView(plans, {});
    BOOST_TEST(view.skills.front().sum.leftOut == 0);
    BOOST_TEST((view.skills.front().sum.share == ToldShare{ToldShare::Kind::counted, 14, 32}));
    const ServicesTrainedView chosen = servicesTrainedView(plans, {{0, {large, small}}});
    BOOST_TEST((chosen.skills.front().sum.share == ToldShare{ToldShare::Kind::counted, 6, 11}));
    BOOST_TEST(chosen.skills.front().sum.leftOut == 1);
    BOOST_TEST(chosen.units.back().people == 5);
}

BOOST_FIXTURE_TEST_CASE(a_module_stands_once_with_the_services_that_ask_it, Services) {
    const std::string other = service("Archives", 5);
    askToTrain(plans, unit.id, "welcome", {}, "2026-12-31");
    askToTrain(plans, other, "welcome", {}, {});
    const ServicesTrainedView view = servicesTrainedView(plans, {});
    BOOST_TEST_REQUIRE(view.asked.size() == 1U);
    BOOST_TEST(view.asked.front().title == "welcome");
    BOOST_TEST(view.asked.front().units.size() == 2U);
    BOOST_TEST(!view.asked.front().completed.has_value(), "the library does not have it");
    BOOST_TEST(servicesTrainedView(plans, {{0, {other}}}).asked.front().units.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
