#pragma once
#include <string>
#include <vector>

#include "scenarios/play/clarity_judgement.h"
#include "scenarios/play/mark.h"
#include "scenarios/story/reply.h"
#include "scenarios/story/rewrite.h"

namespace scenarios {

/// An element of a checklist beside a text.
struct ElementFinding {
    const ChecklistElement* element = nullptr;
    bool found = false;
    std::string quote;      ///< the words that show it; empty where it was not found, or who wrote it said so
    std::size_t begin = 0;  ///< where they stand, in bytes of the text
    std::size_t end = 0;
};

/// A letter beside its checklist. Points into the step it belongs to.
struct ReplyJudgement {
    std::vector<ElementFinding> elements;
    ClarityJudgement clarity;

    /// The weights of what was found less those of what is forbidden, over those of what is required.
    /// Optional elements make up for missing ones; where nothing is required they are the whole. What the
    /// analyser measured counts by the share of the required elements that are there: a letter that says
    /// nothing is no clear one.
    Worked worked() const;
    /// A required element of the law is missing, or something forbidden is there.
    bool lacksWhatMatters() const;
};

/// The mark of a text: right from 90 % of its points, unless the law is missed or a forbidden thing said;
/// wrong below 40 %. lacks: whether it misses something it may not miss.
Mark markOfText(int points, Worked worked, bool lacks);

/// The letter made of those blocks, in their order, each a paragraph. Unknown ones are passed over.
std::string letterOf(const Reply& reply, const std::vector<LetterBlockId>& blocks);
/// The model letter of the step.
std::string modelLetterOf(const Reply& reply);

/// Looks a letter through. ticked: the self-checked elements its writer says are there. measured: what was
/// measured of it; without that, nothing of it counts.
ReplyJudgement judge(const Reply& reply, const std::string& letter, const std::vector<ElementId>& ticked,
                     const std::optional<Measured>& measured = {});

/// A fact beside a text.
struct FactFinding {
    const LetterFact* fact = nullptr;
    bool kept = false;
    std::string quote;
};

/// A text written again beside what was asked. Points into the step it belongs to.
struct RewriteJudgement {
    struct Language {
        ElementFinding now;
        bool before = false;  ///< whether the original had it
        /// A forbidden element is gone, another one is there.
        bool isGood() const;
    };
    struct Length {
        int words = 0;
        int sentenceWords = 0;  ///< on average, rounded half up
        bool wordsAsked = false;
        bool wordsGood = false;
        bool sentencesAsked = false;
        bool sentencesGood = false;
    };
    std::vector<FactFinding> facts;
    std::vector<Language> language;
    Length length;
    ClarityJudgement clarity;

    /// The facts kept; then what the language asks, each times the share of the facts that were kept, so that
    /// leaving things out is no way to be simple; less the forbidden elements and the findings of the
    /// analyser that the original did not have. Length and sentences weigh 1 each. Optional elements make up
    /// for what is missing.
    Worked worked() const;
    /// A fact was lost, or something forbidden is there.
    bool lacksWhatMatters() const;
};

/// measured: what was measured of the text; without that, nothing of it counts.
RewriteJudgement judge(const Rewrite& rewrite, const std::string& text,
                       const std::optional<Measured>& measured = {});

/// Judges one text after another beside the same original, which is looked through once.
class RewriteJudge {
  public:
    /// The step must outlive it.
    explicit RewriteJudge(const Rewrite& rewrite);
    RewriteJudgement judge(const std::string& text, const std::optional<Measured>& measured = {}) const;

  private:
    const Rewrite& rewrite_;
    std::vector<bool> before_;  ///< whether the original had the element at that place
};

}  // namespace scenarios
