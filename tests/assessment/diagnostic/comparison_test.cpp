#include "assessment/diagnostic/comparison.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "tests/assessment/diagnostic/small.h"

using namespace assessment;
using Kind = Point::Kind;

namespace {

const FrameworkName before{"list", 1};
const FrameworkName now{"list", 2};

/// The small framework as it is now, and what an earlier one of other criteria stands to it.
struct Compared : Small {
    Compared() {
        framework.name = now;
        mapping.from = before;
        mapping.to = now;
        mapping.engagements = {{"reception", "reception", Relation::subset, {}}};
        mapping.criteria = {{"name", "name", Relation::equal, {}},
                            {"chair", "seat", Relation::superset, {}},
                            {"bench", "seat", Relation::superset, {}},
                            {"", "sign", Relation::none, {}}};
    }
    void wave(const FrameworkName& name, std::map<std::string, Tenths> levels) {
        const int number = static_cast<int>(waves.size()) + 1;
        waves.push_back(
            {"c" + std::to_string(number), number, name, Basis::agreed, std::move(levels), {}, {}});
    }
    Comparison compare() const { return comparisonOf(framework, waves, {mapping}); }

    FrameworkMapping mapping;
    std::vector<Standing> waves;
};

Point level(Tenths tenths, Relation relation = Relation::equal) {
    return {Kind::level, tenths, relation};
}

const Line& lineOf(const Comparison& comparison, const std::string& criterion) {
    return *std::ranges::find_if(comparison.criteria,
                                 [&](const Line& line) { return line.criterion->id == criterion; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(comparisons)

BOOST_FIXTURE_TEST_CASE(waves_of_one_framework_are_compared_in_full, Compared) {
    wave(now, {{"name", 10}, {"seat", 20}, {"sign", 0}});
    wave(now, {{"name", 20}, {"seat", 20}, {"sign", 10}});
    const Comparison all = compare();
    const std::vector<Point> expected{level(10), level(18)};
    BOOST_TEST((all.engagements.front().points == expected), "(2×1 + 2 + 0) / 4 and (2×2 + 2 + 1) / 4");
    const Coverage whole{1, 1, 3, 3};
    BOOST_TEST((all.waves.front().coverage == whole));
}

BOOST_FIXTURE_TEST_CASE(a_score_in_a_comparison_is_the_one_of_the_results, Compared) {
    std::mt19937 random(11);
    for (int run = 0; run < 300; ++run) {
        Campaign campaign;
        campaign.framework = now;
        campaign.phase = run % 2 == 0 ? Phase::agreed : Phase::closed;
        Tally tally;
        std::vector<Consensus> consensus;
        for (const Criterion* criterion : framework.criteria()) {
            if (random() % 4 != 0)
                consensus.push_back({criterion->id, static_cast<int>(random() % 4), "why", {}, false});
            const Counts counts{{static_cast<int>(random() % 4), static_cast<int>(random() % 4),
                                 static_cast<int>(random() % 4), static_cast<int>(random() % 4)},
                                0,
                                static_cast<int>(random() % 9)};
            if (const auto told = toldOf(counts, campaign.thresholds)) tally.all[criterion->id] = *told;
        }
        waves = {standingOf(campaign, framework, tally, consensus)};
        const auto score =
            campaign.phase == Phase::agreed
                ? agreedOf(framework, consensus, tally.all).front().score()
                : resultOf(framework, tally.all, campaign.thresholds).engagements.front().score();
        const Point expected = score ? level(*score) : Point{Kind::tooFew, 0, Relation::equal};
        BOOST_REQUIRE((compare().engagements.front().points.front() == expected));
    }
}

BOOST_FIXTURE_TEST_CASE(an_earlier_list_counts_through_the_mapping, Compared) {
    wave(before, {{"name", 20}, {"chair", 10}, {"bench", 15}, {"gone", 30}});
    wave(now, {{"name", 20}, {"seat", 20}, {"sign", 30}});
    const Comparison all = compare();
    BOOST_TEST((lineOf(all, "name").points.front() == level(20)));
    BOOST_TEST((lineOf(all, "seat").points.front() == level(13, Relation::superset)), "(1.0 + 1.5) / 2");
    BOOST_TEST((lineOf(all, "sign").points.front().kind == Kind::gap));
    BOOST_TEST((all.engagements.front().points.front() == level(18, Relation::subset)), "(2×2 + 1.3) / 3");
    const Coverage part{1, 1, 2, 3};
    BOOST_TEST((all.waves.front().coverage == part));
}

BOOST_FIXTURE_TEST_CASE(what_asks_the_same_stands_alone_beside_what_asks_something_like_it, Compared) {
    mapping.criteria.insert(mapping.criteria.begin(), {"stool", "name", Relation::intersect, {}});
    wave(before, {{"name", 20}, {"stool", 0}});
    BOOST_TEST((lineOf(compare(), "name").points.front() == level(20)));
}

BOOST_FIXTURE_TEST_CASE(a_list_that_nothing_maps_is_a_break_everywhere, Compared) {
    wave({"other", 1}, {{"name", 20}, {"seat", 20}, {"sign", 30}});
    wave(now, {{"name", 20}, {"seat", 20}, {"sign", 30}});
    const Comparison all = compare();
    BOOST_TEST((all.engagements.front().points.front().kind == Kind::gap));
    BOOST_TEST((lineOf(all, "name").points.front().kind == Kind::gap));
    BOOST_TEST(all.waves.front().coverage.criteria == 0);
    BOOST_TEST(changesIn(all.criteria).better.empty());
}

BOOST_FIXTURE_TEST_CASE(nothing_is_put_where_a_wave_tells_nothing, Compared) {
    wave(now, {{"name", 10}, {"seat", 10}, {"sign", 10}});
    wave(now, {{"sign", 10}});
    wave(now, {{"name", 20}, {"seat", 20}, {"sign", 10}});
    const Comparison all = compare();
    BOOST_TEST((all.engagements.front().points[1].kind == Kind::tooFew));
    BOOST_TEST((lineOf(all, "name").points[1].kind == Kind::tooFew));
}

BOOST_FIXTURE_TEST_CASE(a_change_is_half_a_level_or_more_since_the_nearest_wave_that_tells_one, Compared) {
    wave(now, {{"name", 0}, {"seat", 20}, {"sign", 14}});
    wave(now, {{"name", 15}});
    wave(now, {{"name", 20}, {"seat", 15}, {"sign", 18}});
    const Comparison all = compare();
    const Changes changes = changesIn(all.criteria);
    BOOST_REQUIRE(changes.better.size() == 1u);
    BOOST_TEST(changes.better.front().line->criterion->id == "name");
    BOOST_TEST(changes.better.front().difference == leastChange);
    BOOST_TEST(changes.better.front().since == 1u);
    BOOST_REQUIRE(changes.worse.size() == 1u);
    BOOST_TEST(changes.worse.front().line->criterion->id == "seat");
    BOOST_TEST(changes.worse.front().since == 0u);
}

BOOST_FIXTURE_TEST_CASE(a_change_says_how_far_both_can_be_compared, Compared) {
    wave(before, {{"name", 20}, {"chair", 0}, {"bench", 0}});
    wave(now, {{"name", 20}, {"seat", 30}});
    const Comparison all = compare();
    const Changes changes = changesIn(all.criteria);
    BOOST_REQUIRE(changes.better.size() == 1u);
    BOOST_TEST((changes.better.front().relation() == Relation::superset));
}

BOOST_FIXTURE_TEST_CASE(the_last_wave_must_tell_a_level_to_have_changed, Compared) {
    wave(now, {{"name", 0}});
    wave(now, {{"name", 30}});
    wave(now, {});
    const Comparison all = compare();
    BOOST_TEST(changesIn(all.criteria).better.empty());
    BOOST_TEST(changesIn(compare().engagements).worse.empty());
}

BOOST_AUTO_TEST_SUITE_END()
