#pragma once
#include <optional>
#include <string>

#include "assessment/team/person.h"
#include "trainer/commands/session.h"

namespace trainer {

/// A service as somebody names it: its whole name, or its id or as much of its beginning as no other has.
/// Says why where there is none, or more than one, and returns nothing.
std::optional<assessment::Unit> unitNamed(const std::string& name, Session& session);

}  // namespace trainer
