#pragma once
#include <optional>
#include <string>
#include <vector>

#include "scenarios/story/checklist.h"
#include "scenarios/story/clarity_goal.h"

namespace scenarios {

/// A text to write again in plain language.
struct Rewrite {
    int minWords = 0;  ///< 0 where nothing is asked, as for the two others
    int maxWords = 0;
    int sentenceWords = 0;  ///< how long sentences may be on average
    Blocks intro;
    std::string original;                    ///< paragraphs are parted by an empty line, as in the model
    std::vector<LetterFact> facts;           ///< what must survive
    std::vector<ChecklistElement> elements;  ///< what the new text must say, and what it must not
    std::optional<ClarityGoal> clarity;      ///< what it must come to when the analyser reads it
    std::string model;
};

}  // namespace scenarios
