#include "trainer/presenters/trained_meanwhile.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_desk.h"
#include "trainer/presenters/board.h"

using namespace assessment;
using namespace scenarios;
using namespace trainer;
using Kind = ToldShare::Kind;

namespace {

const std::string counter = "00000000-0000-4000-9000-000000000001";

/// A unit of ten, whose framework names two skills.
struct Meanwhile : SmallDesk {
    Meanwhile() {
        Framework named = *shipped.front();
        named.engagements.front().parts.front().criteria[0].skills = {"words"};
        named.engagements.front().parts.front().criteria[1].skills = {"words", "order"};
        shipped = {std::make_shared<const Framework>(named)};
        for (int i = 1; i < 10; ++i)
            workspace->team->add(
                people.emplace_back(assessment::Person{newId(), "Somebody", unit.id, {Role::agent}}));
    }
    Campaign closed(int wave, const std::string& on) {
        day = on;
        const Campaign campaign = opened(wave);
        give(campaign, 6);
        Board(*this, campaign.id).close();
        return kept(campaign.id);
    }
    /// So many people pass a scenario that trains the first skill.
    void pass(int count, const std::string& on) {
        for (int i = 0; i < count; ++i) {
            Attempt made;
            made.id = newId();
            made.person = people.at(static_cast<std::size_t>(i)).id;
            made.scenario = ScenarioId(counter);
            made.version = {1, 0};
            made.editions = {"hash"};
            made.started = on + "T08:00:00Z";
            workspace->attempts->begin(made, "At the counter",
                                       {{Edition::Kind::scenario, counter, {1, 0}, "hash", "<scenario/>"}});
            workspace->attempts->finish(made.id, 0, on + "T09:00:00Z",
                                        {90, true, {{SkillId("words"), 9, 10}}});
        }
    }
    TrainedMeanwhile of(const Campaign& campaign) {
        return trainedMeanwhile(*this, campaign, *shipped.front());
    }

    std::vector<assessment::Person> people;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(trained_meanwhile)

BOOST_FIXTURE_TEST_CASE(what_was_trained_counts_from_the_day_the_wave_before_was_closed, Meanwhile) {
    closed(1, "2025-03-01");
    closed(2, "2026-02-10");
    pass(9, "2026-02-09");
    pass(5, "2026-02-10");
    const Campaign third = closed(3, "2026-11-22");
    const TrainedMeanwhile meanwhile = of(third);
    BOOST_TEST(meanwhile.since == "2026-02-10");
    BOOST_TEST((meanwhile.skills.at("words") == ToldShare{Kind::counted, 5, 10}));
    BOOST_TEST((meanwhile.skills.at("order") == ToldShare{Kind::nobody}));
    BOOST_TEST((of(kept(closed(4, "2026-12-01").id)).since == "2026-11-22"), "a later wave looks back to it");
}

BOOST_FIXTURE_TEST_CASE(what_a_unit_did_long_after_a_wave_does_not_move_its_day, Meanwhile) {
    const Campaign first = closed(1, "2026-02-10");
    day = "2026-09-01";
    Board(*this, first.id).setDone("return", true);
    BOOST_TEST(of(closed(2, "2026-11-22")).since == "2026-02-10");
    way[1].gate = Gate::agreed;
    BOOST_TEST(of(kept(campaigns().campaignsOf(unit.id).back().id)).since == "2026-02-10");
}

BOOST_FIXTURE_TEST_CASE(a_first_wave_looks_back_over_twelve_months, Meanwhile) {
    const Campaign first = closed(1, "2026-11-22");
    BOOST_TEST(of(first).since == "2025-11-22");
    opened(2);
    BOOST_TEST(of(kept(first.id)).since == "2025-11-22");
}

BOOST_FIXTURE_TEST_CASE(nothing_is_told_that_singles_people_out, Meanwhile) {
    const Campaign first = closed(1, "2026-11-22");
    pass(4, "2026-11-01");
    BOOST_TEST((of(first).skills.at("words") == ToldShare()));
    pass(6, "2026-11-02");
    BOOST_TEST((of(first).skills.at("words") == ToldShare()), "the others are four");
}

BOOST_AUTO_TEST_SUITE_END()
