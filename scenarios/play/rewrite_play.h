#pragma once
#include <functional>

#include "scenarios/play/mark.h"
#include "scenarios/play/measured.h"
#include "scenarios/story/scenario.h"

namespace scenarios {

/// A text being written again. Its one answer is the new text; an empty line parts its paragraphs. Where the
/// step asks for clarity, what was measured of the text stands above it (see Measured).
class RewritePlay {
  public:
    RewritePlay(const Step& step, const Rewrite& rewrite) : step_(step), rewrite_(rewrite) {}

    std::optional<Refusal> take(std::string_view given, Facts& facts);
    bool done() const { return !text_.empty(); }
    Mark mark() const;
    std::vector<ReviewLine> review() const;
    std::string model(const Facts& facts) const;
    std::string anyAnswer(Random& random, const Facts& facts) const;

    const Rewrite& rewrite() const { return rewrite_; }
    /// The new text; empty before it is there.
    const std::string& text() const { return text_; }

  private:
    std::reference_wrapper<const Step> step_;
    std::reference_wrapper<const Rewrite> rewrite_;
    std::string text_;
    std::optional<Measured> measured_;
};

}  // namespace scenarios
