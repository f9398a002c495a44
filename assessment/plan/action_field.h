#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "assessment/plan/action.h"

namespace assessment {

/// What can change in an action. Files, tables of columns and journals name them by their words.
enum class ActionField {
    title,
    details,
    originKind,
    campaign,
    criterion,
    from,
    target,
    event,
    engagement,
    owner,
    contributors,
    priority,
    impact,
    effort,
    start,
    due,
    status,
    days,
    euros,
    indicators,
    links,
    proofs
};
constexpr std::array<ActionField, 22> actionFields{
    ActionField::title,      ActionField::details, ActionField::originKind,   ActionField::campaign,
    ActionField::criterion,  ActionField::from,    ActionField::target,       ActionField::event,
    ActionField::engagement, ActionField::owner,   ActionField::contributors, ActionField::priority,
    ActionField::impact,     ActionField::effort,  ActionField::start,        ActionField::due,
    ActionField::status,     ActionField::days,    ActionField::euros,        ActionField::indicators,
    ActionField::links,      ActionField::proofs};
std::string_view word(ActionField field);
std::optional<ActionField> actionFieldOf(std::string_view word);

/// A field as text: numbers in digits ("2.5" days; a cost that is not said is empty), choices by their words,
/// lists a line each.
std::string textOf(const Action& action, ActionField field);
/// Sets it from such a text; of numbers, "2,5" too, and empty lines of a list are left out. False where the
/// text cannot be that field; the action is then unchanged.
bool setField(Action& action, ActionField field, std::string_view text);

}  // namespace assessment
