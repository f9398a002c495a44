#pragma once
#include "content/reading/element.h"
#include "content/reading/pattern_reader.h"
#include "scenarios/clarity/rule.h"

namespace content {

/// Reads a <rule>. What is wrong in it is reported; who called leaves it out then.
scenarios::Rule readRule(Element& element, const WordLists& lists);
/// Reads a <point> of a letter.
scenarios::LetterPoint readLetterPoint(Element& element, const WordLists& lists);

}  // namespace content
