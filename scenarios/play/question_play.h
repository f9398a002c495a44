#pragma once
#include <functional>

#include "scenarios/play/mark.h"
#include "scenarios/story/scenario.h"

namespace scenarios {

/// A question being answered. Its one answer, by kind:
///   single    the id of a choice                      b
///   multiple  the ids of choices, "-" for none        a c
///   order     every id, in order                      c a b
///   match     every pair: left id = right id          p1=p3 p2=p1 p3=p2
///   number    a number, with a comma or a point       12,5
class QuestionPlay {
  public:
    QuestionPlay(const Step& step, const Question& question, Language language)
        : step_(step), question_(question), language_(language) {}

    std::optional<Refusal> take(std::string_view given, Facts& facts);
    bool done() const { return done_; }
    Mark mark() const;
    std::vector<ReviewLine> review() const;
    /// The answer that earns every point.
    std::string model(const Facts& facts) const;
    /// Some answer that would be taken.
    std::string anyAnswer(Random& random, const Facts& facts) const;

    const Question& question() const { return question_; }
    /// Where each item, or each right side of a pair, is shown: indexes into the author's list.
    std::vector<std::size_t> shownOrder() const;

  private:
    double share() const;

    std::reference_wrapper<const Step> step_;
    std::reference_wrapper<const Question> question_;
    Language language_;
    bool done_ = false;
    std::vector<std::size_t>
        picked_;  ///< indexes: choices ticked, items in order, or the right side of each pair
    std::string typed_;
    double number_ = 0;
};

/// Reads "12", "12,5", "+3" or "−0.5", blanks around and between thousands ignored; nothing for another text.
std::optional<double> parseNumber(std::string_view text);

/// The shortest decimal form, with the decimal sign of the language.
std::string numberText(double value, Language language);

}  // namespace scenarios
