#pragma once
#include <map>
#include <string>
#include <vector>

#include "content/reading/element.h"
#include "scenarios/clarity/rule.h"

namespace content {

/// The lists of words of a rule file, by their ids: those of <list>, and the nouns of <verbs>.
using WordLists = std::map<std::string, std::vector<std::string>, std::less<>>;

/// Words parted by blanks, with straight apostrophes, as the analyser compares them.
std::vector<std::string> listedWords(std::string_view text);
/// Reads the attribute "say": what to write instead, the best first.
std::vector<std::string> readSays(Element& element);

/// Reads the words of a pattern. Reports lists that the file does not have, and a pattern the analyser cannot
/// use.
scenarios::TokenPattern readPattern(Element& element, const WordLists& lists);

}  // namespace content
