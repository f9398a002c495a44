#include "scenarios/lexicon/features.h"

#include <algorithm>
#include <array>

namespace scenarios {
namespace {

/// In the order of Feature.
constexpr std::array<std::string_view, 32> names{"noun",
                                                 "adjective",
                                                 "verb",
                                                 "adverb",
                                                 "determiner",
                                                 "pronoun",
                                                 "preposition",
                                                 "conjunction",
                                                 "number",
                                                 "interjection",
                                                 "proper-name",
                                                 "negation",
                                                 "masculine",
                                                 "feminine",
                                                 "singular",
                                                 "plural",
                                                 "first-person",
                                                 "second-person",
                                                 "third-person",
                                                 "infinitive",
                                                 "present-participle",
                                                 "past-participle",
                                                 "present",
                                                 "imperfect",
                                                 "past",
                                                 "future",
                                                 "conditional",
                                                 "subjunctive",
                                                 "imperative",
                                                 "transitive",
                                                 "with-etre",
                                                 "pronominal"};
static_assert(static_cast<std::size_t>(Feature::pronominal) + 1 == names.size());

}  // namespace

std::optional<Feature> featureNamed(std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Feature>(found - names.begin());
}

}  // namespace scenarios
