#pragma once
#include <memory>
#include <string>

#include "content/reading/framework_library.h"
#include "trainer/commands/session.h"

namespace trainer {

/// The frameworks of the library.
content::FrameworkLibrary frameworksOf(Session& session);

/// A framework as somebody names it: a file, or the id of one in the library, with its number after a colon
/// or the newest. Says why where there is none, and returns null.
std::shared_ptr<const assessment::Framework> frameworkNamed(const std::string& name, Session& session);

}  // namespace trainer
