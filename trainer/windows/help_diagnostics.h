#pragma once
#include "trainer/windows/help_topics.h"

namespace trainer {

/// The help on a page of diagnostics.
HelpText helpOnDiagnostics(HelpTopic topic);

}  // namespace trainer
