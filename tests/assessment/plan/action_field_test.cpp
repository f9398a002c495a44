#include "assessment/plan/action_field.h"

#include <boost/test/unit_test.hpp>
#include <set>

#include "tests/assessment/plan/some_action.h"

using namespace assessment;

namespace {

/// An action in which every field says something.
Action fullAction() {
    Action action = someAction("a", ActionStatus::inProgress);
    action.details = "In large print.\nAt the door; \"outside\" too\\.";
    action.origin = {ActionOrigin::Kind::gap, "campaign", "criterion", 1, 3, "event"};
    action.engagement = "contact";
    action.owner = "Anne Léa";
    action.contributors = {"Bob", "Chloé; and others"};
    action.priority = Grade::high;
    action.impact = Grade::low;
    action.effort = Grade::high;
    action.start = "2026-11-22";
    action.due = "2027-02-28";
    action.days = 25;
    action.euros = 1200;
    action.indicators = {"i1", "i2"};
    action.links = {"https://example.org/?a=1,2", "\\\\server\\share\\new.odt"};
    action.proofs = {"The sheet on the door"};
    return action;
}

Action emptyAction() {
    Action action;
    action.id = "a";
    action.unit = "unit";
    return action;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(action_field)

BOOST_AUTO_TEST_CASE(each_field_has_a_word_of_its_own_that_leads_back_to_it) {
    std::set<std::string_view> words;
    for (const ActionField field : actionFields) {
        BOOST_TEST((actionFieldOf(word(field)) == field));
        words.insert(word(field));
    }
    BOOST_TEST(words.size() == actionFields.size());
    BOOST_TEST(!actionFieldOf("Title"));
}

BOOST_AUTO_TEST_CASE(an_action_is_made_again_from_the_texts_of_its_fields) {
    Action again = emptyAction();
    const Action full = fullAction();
    for (const ActionField field : actionFields) {
        BOOST_TEST(textOf(full, field) != textOf(again, field));
        BOOST_TEST(setField(again, field, textOf(full, field)));
    }
    BOOST_TEST((again == full));
    for (const ActionField field : actionFields)
        BOOST_TEST(setField(again, field, textOf(emptyAction(), field)));
    BOOST_TEST((again == emptyAction()));
}

BOOST_AUTO_TEST_CASE(a_field_changes_nothing_else) {
    for (const ActionField field : actionFields) {
        Action action = emptyAction();
        BOOST_TEST(setField(action, field, textOf(fullAction(), field)));
        for (const ActionField other : actionFields)
            if (other != field) BOOST_TEST(textOf(action, other) == textOf(emptyAction(), other));
    }
}

BOOST_AUTO_TEST_CASE(figures_are_written_in_digits_and_read_with_both_marks) {
    Action action = fullAction();
    BOOST_TEST(textOf(action, ActionField::days) == "2.5");
    BOOST_TEST(textOf(action, ActionField::euros) == "1200");
    BOOST_TEST(textOf(action, ActionField::status) == "in_progress");
    BOOST_TEST(setField(action, ActionField::days, "10,5"));
    BOOST_TEST(action.days == 105);
    BOOST_TEST(setField(action, ActionField::days, ""));
    BOOST_TEST(action.days == 0);
    BOOST_TEST(textOf(action, ActionField::days).empty(), "a cost that is not said");
}

BOOST_AUTO_TEST_CASE(a_list_has_a_line_for_each_whatever_ends_the_lines) {
    Action action = fullAction();
    BOOST_TEST(textOf(action, ActionField::contributors) == "Bob\nChloé; and others");
    BOOST_TEST(setField(action, ActionField::contributors, "\r\nAnne\r\n\r\nBob\n"));
    BOOST_TEST(action.contributors == (std::vector<std::string>{"Anne", "Bob"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_a_field_leaves_the_action_as_it_was) {
    const std::vector<std::pair<ActionField, const char*>> wrong{
        {ActionField::start, "2026-02-29"},  {ActionField::due, "22/11/2026"},
        {ActionField::status, "finished"},   {ActionField::status, ""},
        {ActionField::originKind, "gaps"},   {ActionField::priority, "very high"},
        {ActionField::impact, "3"},          {ActionField::effort, "Low"},
        {ActionField::from, "-1"},           {ActionField::from, ""},
        {ActionField::target, "2.5"},        {ActionField::target, "99999999999"},
        {ActionField::days, "2,55"},         {ActionField::days, "two"},
        {ActionField::days, "999999999999"}, {ActionField::euros, "12,50"},
        {ActionField::euros, "12 €"},        {ActionField::euros, "99999999999999999999"}};
    for (const auto& [field, text] : wrong) {
        Action action = fullAction();
        BOOST_TEST(!setField(action, field, text), word(field) << " " << text);
        BOOST_TEST((action == fullAction()));
    }
}

BOOST_AUTO_TEST_SUITE_END()
