#pragma once
#include <functional>
#include <vector>

#include "scenarios/play/judgement.h"
#include "scenarios/play/mark.h"
#include "scenarios/story/scenario.h"

namespace scenarios {

/// A letter being written. An answer is one of
///   !blocks b1 b4 b2        the letter, made of blocks in that order
///   Bonjour Madame, …       the letter, as a text; an empty line parts its paragraphs
///   !check R03 R16          once the letter is there: the self-checked elements it has, "-" for none
/// The letter ends the step unless something is left to check. Where the step asks for clarity, what was
/// measured of it stands in a line above it, or above its blocks (see Measured).
class ReplyPlay {
  public:
    ReplyPlay(const Step& step, const Reply& reply) : step_(step), reply_(reply) {}

    std::optional<Refusal> take(std::string_view given, Facts& facts);
    bool done() const { return done_; }
    Mark mark() const;
    std::vector<ReviewLine> review() const;
    std::string model(const Facts& facts) const;
    std::string anyAnswer(Random& random, const Facts& facts) const;

    const Reply& reply() const { return reply_; }
    /// The letter; empty before it is there.
    const std::string& letter() const { return letter_; }
    /// What its writer is to check.
    std::vector<const ChecklistElement*> toCheck() const;

  private:
    std::optional<Refusal> takeLetter(std::string_view given);
    std::optional<Refusal> takeBlocks(const std::vector<std::string_view>& ids);
    std::optional<Refusal> takeText(std::string_view text);
    std::optional<Refusal> takeCheck(const std::vector<std::string_view>& words);

    std::reference_wrapper<const Step> step_;
    std::reference_wrapper<const Reply> reply_;
    std::string letter_;
    std::optional<Measured> measured_;
    std::vector<LetterBlockId> blocks_;
    std::vector<ElementId> ticked_;
    bool done_ = false;
};

}  // namespace scenarios
