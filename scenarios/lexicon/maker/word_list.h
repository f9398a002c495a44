#pragma once
#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "scenarios/lexicon/features.h"

namespace scenarios {

/// One reading of a form, on its way into a lexicon.
struct WordRow {
    std::string form;
    std::string lemma;
    Features features;
};

/// Our own lists, in one folder a language. In all of them "#" begins a remark, up to the end of the line.
/// Every function throws MakerError, with file and line.

/// words.txt: a form, its lemma, and the features of one reading: "vos votre determiner plural". What this
/// list says of a form is all that is said of it.
std::vector<WordRow> readWords(const std::filesystem::path& file);
/// syllables.txt: a form and its syllables, where the rules are wrong.
std::map<std::string, int> readSyllables(const std::filesystem::path& file);
/// A list of words: the most usual forms first, verbs without an object …
std::vector<std::string> readList(const std::filesystem::path& file);

/// Puts the rows of the most usual forms first, and leaves the others in their order.
void sortByUse(std::vector<WordRow>& rows, const std::vector<std::string>& mostUsualFirst);

}  // namespace scenarios
