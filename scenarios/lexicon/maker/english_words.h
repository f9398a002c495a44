#pragma once
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "scenarios/lexicon/maker/hunspell.h"
#include "scenarios/lexicon/maker/word_list.h"

namespace scenarios {

/// What our own lists know of English verbs.
struct EnglishVerbs {
    /// verbs.txt: infinitive, past, past participle: "write wrote written"; "learnt/learned" where two are
    /// used.
    std::vector<WordRow> irregular;
    std::set<std::string> irregularForms;
    /// intransitive.txt: verbs without a direct object, which have no passive.
    std::set<std::string> intransitive;
};

/// Throws MakerError.
EnglishVerbs readEnglishVerbs(const std::filesystem::path& folder);

/// The readings of a word of the dictionary and of all its forms. The dictionary has no parts of speech: the
/// suffixes a word takes tell them ("-ing": a verb, "'s": a noun, "-ly": an adjective), and where it takes
/// none, its own ending.
std::vector<WordRow> englishRows(const HunspellDictionary& dictionary, const EnglishVerbs& verbs);

}  // namespace scenarios
