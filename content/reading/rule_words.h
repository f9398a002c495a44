#pragma once
#include <array>
#include <string_view>
#include <utility>

#include "scenarios/clarity/rule.h"

namespace content {

/// The words of rule files for values of the domain.
inline constexpr std::array<std::pair<std::string_view, scenarios::Advice>, 2> adviceWords{
    {{"advice", scenarios::Advice::advice}, {"strong", scenarios::Advice::strong}}};

inline constexpr std::array<std::pair<std::string_view, scenarios::CountCheck::Of>, 5> countedWords{
    {{"words", scenarios::CountCheck::Of::words},
     {"sentences", scenarios::CountCheck::Of::sentences},
     {"paragraphs", scenarios::CountCheck::Of::paragraphs},
     {"syllables", scenarios::CountCheck::Of::syllablesOfWord},
     {"matches", scenarios::CountCheck::Of::matches}}};

/// Syllables are counted in a word, wherever it stands.
inline constexpr std::array<std::pair<std::string_view, scenarios::Scope>, 4> scopeWords{
    {{"sentence", scenarios::Scope::sentence},
     {"paragraph", scenarios::Scope::paragraph},
     {"text", scenarios::Scope::text},
     {"word", scenarios::Scope::sentence}}};

inline constexpr std::array<std::pair<std::string_view, scenarios::BuiltIn>, 4> builtInWords{
    {{"acronym", scenarios::BuiltIn::acronym},
     {"same-word", scenarios::BuiltIn::sameThingSameWord},
     {"enumeration", scenarios::BuiltIn::enumeration},
     {"main-point-first", scenarios::BuiltIn::mainPointFirst}}};

using ExampleWord = std::pair<std::string_view, scenarios::RuleExample::Kind>;
inline constexpr std::array<ExampleWord, 3> exampleWords{{{"wrong", scenarios::RuleExample::Kind::wrong},
                                                          {"unclear", scenarios::RuleExample::Kind::unclear},
                                                          {"right", scenarios::RuleExample::Kind::right}}};

}  // namespace content
