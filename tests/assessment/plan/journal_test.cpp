#include "assessment/plan/journal.h"

#include <boost/test/unit_test.hpp>
#include <map>
#include <random>
#include <stdexcept>

#include "tests/assessment/plan/kept_action.h"

using namespace assessment;
using enum ActionStatus;
using Kind = JournalEntry::Kind;

namespace {

/// Changes whatever comes to mind, legal or not.
class Chance {
  public:
    explicit Chance(unsigned seed) : random_(seed) {}

    unsigned below(unsigned count) { return static_cast<unsigned>(random_()) % count; }
    template <class Value>
    Value one(const std::vector<Value>& values) {
        return values[below(static_cast<unsigned>(values.size()))];
    }
    void change(Action& action) {
        const ActionField field = actionFields[below(actionFields.size())];
        setField(action, field, text(field));
    }

  private:
    std::string text(ActionField field) {
        using Texts = std::vector<std::string>;
        const Texts grades{"low", "medium", "high"};
        const Texts days{"", "2026-02-30", "2026-11-22", "2027-01-31"};
        const Texts levels{"0", "1", "2", "3"};
        const std::map<ActionField, Texts> texts{{ActionField::status, {"proposed", "done", "abandoned"}},
                                                 {ActionField::originKind, {"free", "gap", "event"}},
                                                 {ActionField::priority, grades},
                                                 {ActionField::impact, grades},
                                                 {ActionField::effort, grades},
                                                 {ActionField::start, days},
                                                 {ActionField::due, days},
                                                 {ActionField::from, levels},
                                                 {ActionField::target, levels},
                                                 {ActionField::days, {"", "2.5", "-1", "10"}},
                                                 {ActionField::euros, {"", "1200", "-5"}}};
        const auto found = texts.find(field);
        return one(found == texts.end() ? Texts{"", "one", "one\ntwo", "é\\n\t\"", " "} : found->second);
    }

    std::mt19937 random_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(journal)

BOOST_AUTO_TEST_CASE(an_entry_has_a_kind_with_a_word_that_leads_back_to_it) {
    for (const Kind kind : {Kind::change, Kind::fact, Kind::obstacle, Kind::decision})
        BOOST_TEST((entryKindOf(word(kind)) == kind));
    BOOST_TEST(!entryKindOf("remark"));
}

BOOST_AUTO_TEST_CASE(only_what_differs_is_a_change_in_the_order_of_the_fields) {
    const Action before = someAction("a", proposed);
    Action after = before;
    after.due = "2026-12-01";
    after.owner = "Anne";
    const std::vector<FieldChange> expected{{ActionField::owner, "", "Anne"},
                                            {ActionField::due, "", "2026-12-01"}};
    BOOST_TEST((changesBetween(before, after) == expected));
    BOOST_TEST(changesBetween(after, after).empty());
}

BOOST_AUTO_TEST_CASE(any_history_of_legal_changes_rebuilds_the_action_and_illegal_ones_change_nothing) {
    Chance chance(7);
    int kept = 0;
    int refused = 0;
    std::map<ActionStatus, int> reached;
    for (int run = 0; run < 400; ++run) {
        Kept one;
        BOOST_TEST_REQUIRE(one.change(someAction("a", chance.one<ActionStatus>({proposed, decided})), {}));
        for (int step = 0; step < 40; ++step) {
            Action after = one.action;
            if (chance.below(2) == 0)
                after.status = chance.one(actionStatuses);
            else
                for (unsigned i = 0; i <= chance.below(3); ++i) chance.change(after);
            const JournalEntry entry{chance.one<Kind>({Kind::change, Kind::obstacle}),
                                     "Anne",
                                     "2026-11-22T09:30:00Z",
                                     chance.one<std::string>({"", "Because"}),
                                     {}};
            const Action before = one.action;
            const std::size_t entries = one.journal.size();
            const bool isKept = one.change(after, entry, chance.below(2) == 0);
            ++(isKept ? kept : refused);
            ++reached[one.action.status];
            BOOST_REQUIRE((isKept || (one.action == before && one.journal.size() == entries)));
            BOOST_REQUIRE((rebuilt("a", "unit", one.journal) == one.action));
        }
    }
    BOOST_TEST(kept > 2000);
    BOOST_TEST(refused > 2000);
    for (const ActionStatus status : actionStatuses) BOOST_TEST(reached[status] > 100);
}

BOOST_FIXTURE_TEST_CASE(a_journal_that_was_tampered_with_is_refused, Begun) {
    BOOST_TEST_REQUIRE(turn(decided));
    BOOST_TEST_REQUIRE(turn(inProgress));
    auto missing = journal;
    missing.erase(missing.begin() + 1);
    BOOST_CHECK_THROW(rebuilt("a", "unit", missing), std::invalid_argument);
    auto unreadable = journal;
    unreadable[1].changes.front().after = "soon";
    BOOST_CHECK_THROW(rebuilt("a", "unit", unreadable), std::invalid_argument);
    auto unusual = journal;
    unusual[0].changes.push_back({ActionField::days, "", "2,50"});
    BOOST_CHECK_THROW(rebuilt("a", "unit", unusual), std::invalid_argument);
}

BOOST_FIXTURE_TEST_CASE(the_obstacle_is_the_last_since_the_status_changed, Begun) {
    BOOST_TEST(obstacleIn(journal).empty());
    BOOST_TEST(note(Kind::obstacle, "No wall"));
    BOOST_TEST(note(Kind::obstacle, "No paint"));
    BOOST_TEST(note(Kind::fact, "Rain"));
    BOOST_TEST(obstacleIn(journal) == "No paint");
    BOOST_TEST(turn(decided));
    BOOST_TEST(obstacleIn(journal).empty());
    Action after = action;
    after.status = proposed;
    BOOST_TEST(change(after, {Kind::obstacle, "Anne", "2026-11-22T09:30:00Z", "No money", {}}));
    BOOST_TEST(obstacleIn(journal) == "No money", "it came with the status");
}

BOOST_AUTO_TEST_CASE(it_is_done_since_the_day_it_became_so_and_not_any_more_once_it_is_taken_up_again) {
    Reached one(inProgress);
    BOOST_TEST(doneOn(one.journal).empty());
    BOOST_TEST(one.turn(done, "", "2026-11-25"));
    BOOST_TEST(doneOn(one.journal) == "2026-11-25");
    BOOST_TEST(one.turn(verified, "", "2026-12-05"));
    BOOST_TEST(one.turn(done, "The proof was another's", "2026-12-06"));
    BOOST_TEST(doneOn(one.journal) == "2026-11-25");
    BOOST_TEST(one.turn(inProgress, "It came off", "2026-12-07"));
    BOOST_TEST(doneOn(one.journal).empty());
    BOOST_TEST(one.turn(done, "", "2026-12-08"));
    BOOST_TEST(doneOn(one.journal) == "2026-12-08");
}

BOOST_AUTO_TEST_SUITE_END()
