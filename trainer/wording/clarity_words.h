#pragma once
#include <string>

#include "content/reading/letter_file.h"
#include "scenarios/clarity/analysis.h"
#include "scenarios/clarity/score.h"

namespace trainer {

std::string wordFor(scenarios::Advice advice);
std::string wordFor(scenarios::PointFound::State state);
/// "Kandel-Moles", "words per sentence".
std::string titleOf(scenarios::Readability::Kind kind);
/// What a score says and how to take it, in one or two sentences.
std::string meaningOf(scenarios::Readability::Kind kind);
/// "B1".
std::string levelName(scenarios::Level level);
/// A number with no more than that many decimals, as people of the language write it.
std::string numberText(double number, int decimals);

/// How a score is worked out: "207 − 1.015 × words per sentence − 73.6 × syllables per word".
std::string formulaOf(const scenarios::Readability& score);
/// The same with the numbers of a text: "207 − 1.015 × 17.3 − 73.6 × 1.62 = 70.2".
std::string workedLine(const scenarios::Readability& score);

/// "312 words, 18 sentences, 4 paragraphs, 540 syllables".
std::string lineFor(const scenarios::Counts& counts);

/// What the scores of a text are worked out from: "The scores are about 6 sentences of 136 words together.
/// …"; where it has no sentence, how to end one.
std::string basisOf(const scenarios::Counts::Scored& scored);
/// What counts as a sentence for the scores.
std::string sentencesOfScores();

/// Where hard words make the level of a text harder: "For its sentences alone, the level would be A2: …";
/// empty where they do not.
std::string hardWordsLine(const scenarios::Counts& counts, const std::string& language);
/// How hard words change the level.
std::string hardWordsRule();

/// That a folder has no rules of a service, and what to do.
std::string noRulesIn(const std::string& folder);

/// Why no text could be taken out of a file, and what to do.
std::string sentenceFor(content::LetterFault fault, const std::string& name, const std::string& detail);

}  // namespace trainer
