#pragma once
#include <string>

#include "trainer/presenters/step_view.h"

namespace trainer {

/// The answer a person means who types, in the canonical form of the step:
///   a page        anything                     single, talk   2
///   several       1 3, or -                    order, rank    3 1 2
///   match, sort   1b 2a, or b a in the order of the options
///   triage        class and move: 2 5          number         as it is
///   route         service, saying, delay: 4 2 1
///   reply         blocks: 2 5 1, or a text     rewrite        a text; "\\n" stands for a line end
///   check         1 3, or -                    again          a to try again, nothing to go on
/// What is not understood is passed on as it stands: an answer in canonical form is one.
std::string typedAnswer(const StepView& view, const std::string& line);

/// An answer on one line, as typedAnswer reads a text.
std::string oneLine(const std::string& given);

}  // namespace trainer
