#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "scenarios/story/checklist.h"
#include "scenarios/story/clarity_goal.h"
#include "scenarios/story/request.h"

namespace scenarios {

/// A piece of a letter to pick. A trap holds a forbidden element on purpose.
struct LetterBlock {
    LetterBlockId id;
    bool trap = false;
    Text text;
    Text feedback;
};

/// A letter to write in answer to a request, judged by a checklist.
struct Reply {
    enum class By { blocks, text, both };
    /// What the law makes of our silence.
    enum class Silence { none, acceptance, rejection };

    std::shared_ptr<const Checklist> checklist;  ///< never null in a scenario that was read without error
    By by = By::both;
    std::string today;  ///< "2026-03-04"
    Silence silence = Silence::none;
    Blocks intro;
    Request request;
    /// What is known: received, today, promise, silence where it means something, then the author's own.
    std::vector<LetterFact> facts;
    /// What this letter is judged by: the elements it needs, then those forbidden in every letter.
    std::vector<ChecklistElement> elements;
    std::vector<LetterBlock> blocks;
    std::optional<ClarityGoal> clarity;      ///< what the letter must come to when the analyser reads it
    std::vector<LetterBlockId> modelBlocks;  ///< the model, by its blocks …
    std::string modelText;                   ///< … or as a text; paragraphs are parted by an empty line

    bool takesBlocks() const { return by != By::text; }
    bool takesText() const { return by != By::blocks; }
};

}  // namespace scenarios
