#include "trainer/storage/plan_store.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "tests/trainer/storage/planning.h"
#include "tests/trainer/storage/raw_database.h"

using namespace assessment;
using namespace trainer;

namespace {

std::vector<std::string> idsOf(const std::vector<Action>& actions) {
    std::vector<std::string> ids;
    for (const Action& action : actions) ids.push_back(action.id);
    return ids;
}

using Texts = std::vector<std::string>;

/// Any text a field may hold.
std::string anyText(ActionField field, std::mt19937& random) {
    static const Texts levels{"0", "1", "2", "3"};
    static const Texts grades{"low", "medium", "high"};
    static const Texts days{"", "2026-11-22", "2027-02-28"};
    static const Texts free{"", "é\t'\"\\", "a\nb\n\\n", "NULL", "😀:x"};
    static const std::map<ActionField, Texts> others{
        {ActionField::originKind, {"free", "gap", "event"}},
        {ActionField::from, levels},
        {ActionField::target, levels},
        {ActionField::priority, grades},
        {ActionField::impact, grades},
        {ActionField::effort, grades},
        {ActionField::start, days},
        {ActionField::due, days},
        {ActionField::status, {"proposed", "decided", "in_progress", "done", "verified", "abandoned"}},
        {ActionField::days, {"", "0.5", "12"}},
        {ActionField::euros, {"", "1", "9000000000"}}};
    const auto other = others.find(field);
    const Texts& texts = other == others.end() ? free : other->second;
    return texts[random() % texts.size()];
}

Action emptyAction(int number, const std::string& unit) {
    Action made;
    made.id = uuid(number);
    made.unit = unit;
    return made;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_stores, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(an_action_is_found_again_as_it_was_kept, Planning) {
    plans.add({changeTo(actionOf(1), "voilà\t\\ \n"), changeTo(emptyAction(2, other))});
    Workspace again(database);
    BOOST_TEST((*again.plans->action(uuid(1)) == actionOf(1)));
    BOOST_TEST((*again.plans->action(uuid(2)) == emptyAction(2, other)));
    BOOST_TEST(!again.plans->action(uuid(3)));
    const auto journal = again.plans->journal(uuid(1));
    BOOST_TEST_REQUIRE(journal.size() == 1u);
    BOOST_TEST(journal.front().note == "voilà\t\\ \n");
    BOOST_TEST(journal.front().by == "Alice");
    BOOST_TEST(journal.front().at == "2026-11-22T09:30:00Z");
    BOOST_TEST((journal.front().kind == JournalEntry::Kind::decision));
    BOOST_TEST((proved(*again.plans, uuid(1)) == actionOf(1)));
}

BOOST_FIXTURE_TEST_CASE(actions_come_in_the_order_they_were_added_one_unit_after_another, Planning) {
    plans.add({changeTo(actionOf(5, other)), changeTo(actionOf(9)), changeTo(actionOf(3))});
    plans.add({changeTo(actionOf(1))});
    BOOST_TEST(idsOf(plans.actions(unit)) == (std::vector{uuid(9), uuid(3), uuid(1)}),
               boost::test_tools::per_element());
    BOOST_TEST(idsOf(plans.actions("")) == (std::vector{uuid(9), uuid(3), uuid(1), uuid(5)}),
               boost::test_tools::per_element());
    BOOST_TEST(plans.actions(uuid(404)).empty());
}

BOOST_FIXTURE_TEST_CASE(new_actions_are_kept_all_or_none, Planning) {
    plans.add({changeTo(actionOf(1))});
    BOOST_TEST(word(failureOf([&] {
                        plans.add({changeTo(actionOf(2)), changeTo(actionOf(1))});
                    }).kind) == "conflict");
    BOOST_TEST(word(failureOf([&] { plans.add({changeTo(actionOf(3, uuid(404)))}); }).kind) == "conflict");
    BOOST_TEST(idsOf(plans.actions("")) == std::vector{uuid(1)}, boost::test_tools::per_element());
    BOOST_TEST(plans.journal(uuid(2)).empty());
}

BOOST_FIXTURE_TEST_CASE(what_no_action_may_hold_is_not_kept, Planning) {
    Action noDay = actionOf(1);
    noDay.due = "2026-02-31";
    BOOST_CHECK_THROW(plans.add({changeTo(noDay)}), std::invalid_argument);
    Action twoLines = actionOf(1);
    twoLines.links = {"one\ntwo"};
    BOOST_CHECK_THROW(plans.add({changeTo(twoLines)}), std::invalid_argument);
    BOOST_TEST(plans.actions("").empty());
    plans.add({changeTo(actionOf(1))});
    BOOST_CHECK_THROW(plans.change({changeTo(twoLines)}), std::invalid_argument);
    BOOST_TEST((proved(plans, uuid(1)) == actionOf(1)));
}

BOOST_FIXTURE_TEST_CASE(a_change_is_kept_with_what_differs_whatever_the_entry_says, Planning) {
    plans.add({changeTo(actionOf(1))});
    Action changed = renamed(plans, 1, "Un autre\ttitre");
    changed.due = "2027-01-31";
    ActionChange lying = changeTo(changed, "le marché est en retard", "Zoé");
    lying.entry.changes = {{ActionField::owner, "nobody", "everybody"}};
    BOOST_TEST((plans.change({lying}) == Update::kept));
    changed.version = 2;
    BOOST_TEST((proved(plans, uuid(1)) == changed));
    const JournalEntry last = plans.journal(uuid(1)).back();
    BOOST_TEST(
        (last.changes == std::vector<FieldChange>{{ActionField::title, actionOf(1).title, "Un autre\ttitre"},
                                                  {ActionField::due, "2026-12-31", "2027-01-31"}}));
    BOOST_TEST(last.note == "le marché est en retard");
}

BOOST_FIXTURE_TEST_CASE(a_note_changes_nothing_but_makes_a_new_version, Planning) {
    plans.add({changeTo(actionOf(1))});
    ActionChange note = changeTo(actionOf(1), "Le fournisseur ne répond pas");
    note.entry.kind = JournalEntry::Kind::obstacle;
    note.entry.at = "2026-12-24T23:59:59Z";
    BOOST_TEST((plans.change({note}) == Update::kept));
    Action noted = actionOf(1);
    noted.version = 2;
    BOOST_TEST((proved(plans, uuid(1)) == noted));
    BOOST_TEST(plans.journal(uuid(1)).back().changes.empty());
    BOOST_TEST(obstacleIn(plans.journal(uuid(1))) == "Le fournisseur ne répond pas");
    BOOST_TEST(plans.lastMoves(unit).at(uuid(1)) == "2026-12-24");
    BOOST_TEST((plans.change({note}) == Update::movedOn), "it was read before the note");
}

BOOST_FIXTURE_TEST_CASE(changes_are_kept_all_or_none, Planning) {
    plans.add({changeTo(actionOf(1)), changeTo(actionOf(2)), changeTo(actionOf(3))});
    const Action stale = renamed(plans, 2, "too late");
    plans.change({changeTo(renamed(plans, 2, "first"))});
    BOOST_TEST((plans.change({changeTo(renamed(plans, 1, "a")), changeTo(stale),
                              changeTo(renamed(plans, 3, "c"))}) == Update::movedOn));
    BOOST_TEST(
        (plans.change({changeTo(renamed(plans, 1, "a")), changeTo(actionOf(404))}) == Update::movedOn));
    BOOST_TEST(proved(plans, uuid(1))->title == actionOf(1).title);
    BOOST_TEST(proved(plans, uuid(2))->title == "first");
    BOOST_TEST(proved(plans, uuid(3))->version == 1);
    BOOST_TEST(
        (plans.change({changeTo(renamed(plans, 1, "a")), changeTo(renamed(plans, 3, "c"))}) == Update::kept));
    BOOST_TEST(proved(plans, uuid(3))->title == "c");
}

BOOST_FIXTURE_TEST_CASE(a_change_that_met_another_leaves_the_rest_of_its_transaction, Planning) {
    plans.add({changeTo(actionOf(1)), changeTo(actionOf(2))});
    Action stale = renamed(plans, 1, "stale");
    stale.version = 7;
    workspace.database.change([&] {
        plans.change({changeTo(renamed(plans, 2, "kept"))});
        BOOST_TEST(
            (plans.change({changeTo(renamed(plans, 2, "undone")), changeTo(stale)}) == Update::movedOn));
    });
    BOOST_TEST(proved(plans, uuid(1))->version == 1);
    BOOST_TEST(proved(plans, uuid(2))->title == "kept");
}

BOOST_FIXTURE_TEST_CASE(of_two_connections_that_edit_one_action_the_second_is_told, Planning) {
    plans.add({changeTo(actionOf(1))});
    Workspace second(database);
    const Action seenByFirst = renamed(plans, 1, "of the first");
    Action seenBySecond = second.plans->action(uuid(1)).value();
    seenBySecond.owner = "of the second";
    BOOST_TEST((plans.change({changeTo(seenByFirst)}) == Update::kept));
    BOOST_TEST((second.plans->change({changeTo(seenBySecond)}) == Update::movedOn));
    Action now = second.plans->action(uuid(1)).value();
    BOOST_TEST(now.title == "of the first");
    BOOST_TEST(now.owner == "Alice");
    BOOST_TEST(second.plans->journal(uuid(1)).size() == 2u);
    now.owner = "of the second";
    BOOST_TEST((second.plans->change({changeTo(now)}) == Update::kept));
    BOOST_TEST(proved(plans, uuid(1))->title == "of the first");
    BOOST_TEST(proved(plans, uuid(1))->owner == "of the second");
}

BOOST_FIXTURE_TEST_CASE(any_row_of_changes_can_be_rebuilt, Planning) {
    std::mt19937 random{7};
    plans.add({changeTo(actionOf(1))});
    Action expected = actionOf(1);
    for (int step = 0; step < 60; ++step) {
        for (auto changes = random() % 5; changes > 0; --changes) {
            const ActionField field = actionFields[random() % actionFields.size()];
            BOOST_TEST(setField(expected, field, anyText(field, random)));
        }
        BOOST_TEST_REQUIRE((plans.change({changeTo(expected)}) == Update::kept));
        ++expected.version;
        BOOST_TEST_REQUIRE((proved(plans, uuid(1)) == expected), "step " << step);
    }
}

BOOST_FIXTURE_TEST_CASE(dashboards_count_actions_by_unit_engagement_and_status, Planning) {
    const auto add = [&](int number, const std::string& where, const std::string& engagement,
                         ActionStatus status, const std::string& due) {
        Action made = actionOf(number, where);
        made.engagement = engagement;
        made.status = status;
        made.due = due;
        plans.add({changeTo(made)});
    };
    const std::string today = "2026-11-22";
    add(1, unit, "a", ActionStatus::decided, "2026-11-21");
    add(2, unit, "a", ActionStatus::decided, today);
    add(3, unit, "a", ActionStatus::decided, "");
    add(4, unit, "a", ActionStatus::done, "2026-11-21");
    add(5, unit, "b", ActionStatus::decided, "2026-11-21");
    add(6, other, "a", ActionStatus::abandoned, "2026-11-21");
    add(7, other, "", ActionStatus::proposed, "2025-01-01");
    std::map<std::string, std::string> counted;
    std::map<std::string, std::string> ofUnit;
    const auto text = [](const ActionCount& count) {
        return count.unit.substr(33) + " " + count.engagement + " " + std::string(word(count.status));
    };
    const auto figures = [](const ActionCount& count) {
        return std::to_string(count.actions) + " " + std::to_string(count.late);
    };
    for (const ActionCount& count : plans.counts("", {}, today)) counted[text(count)] = figures(count);
    for (const ActionCount& count : plans.counts(unit, {}, today)) ofUnit[text(count)] = figures(count);
    std::map<std::string, std::string> expected{
        {"700 a decided", "3 1"}, {"700 a done", "1 0"}, {"700 b decided", "1 1"}};
    BOOST_TEST((ofUnit == expected));
    expected["701 a abandoned"] = "1 0";
    expected["701  proposed"] = "1 1";
    BOOST_TEST((counted == expected));
    for (const Action& action : plans.actions(""))
        BOOST_TEST(isLate(action, today) ==
                   (action.id == uuid(1) || action.id == uuid(5) || action.id == uuid(7)));
}

BOOST_FIXTURE_TEST_CASE(a_row_that_makes_no_action_is_a_corrupt_file, Planning) {
    plans.add({changeTo(actionOf(1))});
    RawDatabase(database).execute("UPDATE " + std::string(onPostgresql() ? "cap_usager." : "") +
                                  "action SET status = 'lost'");
    BOOST_TEST(word(failureOf([&] { plans.actions(unit); }).kind) == "corrupt");
    BOOST_TEST(word(failureOf([&] { plans.counts("", {}, "2026-11-22"); }).kind) == "corrupt");
}

BOOST_AUTO_TEST_SUITE_END()
