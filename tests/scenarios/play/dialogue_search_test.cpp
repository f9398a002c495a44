#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>
#include <set>

#include "scenarios/play/dialogue_paths.h"
#include "tests/scenarios/play/samples.h"

using namespace scenarios;

namespace {

using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
}

/// A small conversation with loops, conditions, effects and points, at random.
Scenario anyStory(Random& random) {
    const std::size_t count = 2 + below(random, 4);
    std::vector<Node> nodes;
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<DialogueChoice> choices;
        const std::size_t offered = 1 + below(random, 3);
        for (std::size_t j = 0; j < offered; ++j) {
            const std::size_t to = below(random, count + 2);
            const std::string when = below(random, 3) > 0    ? ""
                                     : below(random, 2) == 0 ? "v above 1"
                                                             : "v at most 2";
            choices.push_back(line("c" + std::to_string(i) + "." + std::to_string(j),
                                   "n" + std::to_string(to), static_cast<int>(below(random, 4)), when,
                                   {add("v", static_cast<int>(below(random, 4)) - 1)}));
        }
        nodes.push_back(node("n" + std::to_string(i), choices));
    }
    nodes.push_back(ending("n" + std::to_string(count), "good"));
    nodes.push_back(ending("n" + std::to_string(count + 1), "bad"));
    return scenarioOf({stepOf("talk", 100, dialogue(std::move(nodes)))}, {variable("v", 1, 0, 3)});
}

struct Moment {
    NodeId node;
    int v = 0;
    std::set<ChoiceId> taken;
    auto operator<=>(const Moment&) const = default;
};

/// Every moment of a conversation, found by trying everything, and the most points that still end well or
/// ill.
class Everything {
  public:
    Everything(const Scenario& scenario, std::size_t most) : scenario_(scenario), most_(most) {
        const auto& talk = std::get<Dialogue>(scenario.steps[0].body);
        visit({talk.start, scenario.variables[0].value, {}});
        if (small()) settle();
    }

    bool small() const { return after_.size() <= most_; }
    std::optional<int> best() const { return hope(first_); }
    std::set<NodeId> reached() const {
        std::set<NodeId> nodes;
        for (const auto& [moment, next] : after_) nodes.insert(moment.node);
        return nodes;
    }
    /// Nodes where somebody can stand and no way leads to an end.
    std::set<NodeId> traps() const {
        std::set<NodeId> nodes;
        for (const auto& [moment, next] : after_)
            if (!hope(moment)) nodes.insert(moment.node);
        return nodes;
    }

  private:
    const Node& nodeOf(const NodeId& id) const {
        return *std::ranges::find(std::get<Dialogue>(scenario_.steps[0].body).nodes, id, &Node::id);
    }
    std::optional<int> hope(const Moment& moment) const { return best_.at(moment); }

    void visit(const Moment& start) {
        first_ = start;
        std::vector<Moment> open{start};
        after_[start];
        while (!open.empty() && small()) {
            const Moment here = open.back();
            open.pop_back();
            for (const DialogueChoice& choice : nodeOf(here.node).choices) {
                Facts facts{{{VariableId("v"), here.v}}, {}};
                if (!choice.when.holds(facts)) continue;
                for (const Effect& effect : choice.effects) apply(effect, scenario_.variables, facts);
                Moment there{choice.to, facts.variables.at(VariableId("v")), here.taken};
                const int gain = there.taken.insert(choice.id).second ? choice.points : 0;
                if (after_.try_emplace(there).second) open.push_back(there);
                after_[here].emplace_back(there, gain);
            }
        }
    }

    void settle() {
        for (const auto& [moment, next] : after_)
            best_[moment] = nodeOf(moment.node).ends() ? std::optional<int>(0) : std::nullopt;
        for (bool changed = true; changed;) {
            changed = false;
            for (const auto& [moment, next] : after_)
                for (const auto& [there, gain] : next) {
                    const auto& later = best_[there];
                    auto& mine = best_[moment];
                    if (!later || (mine && *mine >= *later + gain)) continue;
                    mine = *later + gain;
                    changed = true;
                }
        }
    }

    const Scenario& scenario_;
    std::size_t most_;
    Moment first_;
    std::map<Moment, std::vector<std::pair<Moment, int>>> after_;
    std::map<Moment, std::optional<int>> best_;
};

Facts start(const Scenario& scenario) {
    return {{{scenario.variables[0].id, scenario.variables[0].value}}, {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(dialogue_search)

BOOST_AUTO_TEST_CASE(the_paths_of_random_dialogues_are_those_found_by_trying_everything) {
    Random random(20260302);
    int compared = 0;
    for (int round = 0; round < 400; ++round) {
        const Scenario story = anyStory(random);
        const auto& talk = std::get<Dialogue>(story.steps[0].body);
        const Everything all(story, 3000);
        if (!all.small()) continue;
        const DialoguePaths paths(talk, story.variables, start(story));
        BOOST_REQUIRE(paths.complete());
        ++compared;
        BOOST_TEST_INFO_SCOPE("round " << round);
        BOOST_TEST(paths.best().value_or(-1) == all.best().value_or(-1));
        const auto reached = all.reached();
        for (const Node& node : talk.nodes) BOOST_TEST(paths.reaches(node.id) == reached.contains(node.id));
        std::set<NodeId> traps;
        for (const auto& trap : paths.traps()) traps.insert(trap.node);
        BOOST_TEST((traps == all.traps()));
    }
    BOOST_TEST(compared >= 300);
}

BOOST_AUTO_TEST_CASE(the_model_earns_the_best_there_is_in_random_dialogues) {
    Random random(77);
    int played = 0;
    for (int round = 0; round < 300; ++round) {
        Scenario story = anyStory(random);
        const DialoguePaths paths(std::get<Dialogue>(story.steps[0].body), story.variables, start(story));
        if (!paths.best() || !paths.traps().empty()) continue;
        ++played;
        story.steps[0].points = *paths.best();
        Play play(story);
        for (int turn = 0; turn < 200 && !play.finished(); ++turn)
            BOOST_REQUIRE(said(play.answer(play.model().value())) == "");
        BOOST_REQUIRE(play.finished());
        BOOST_TEST(lastMark(play).earned == lastMark(play).possible);
        for (const ReviewLine& line : std::get<DialoguePlay>(play.played()[0].play).review())
            BOOST_TEST(line.right);
    }
    BOOST_TEST(played >= 50);
}

BOOST_AUTO_TEST_SUITE_END()
