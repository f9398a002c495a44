#pragma once
#include <functional>

#include "scenarios/play/mark.h"
#include "scenarios/story/scenario.h"

namespace scenarios {

/// A conversation under way. Each answer is the id of a choice that the present node offers.
class DialoguePlay {
  public:
    /// One exchange: who spoke, and what the player chose.
    struct Exchange {
        const Node* node = nullptr;
        const DialogueChoice* choice = nullptr;
        Facts before;  ///< what was known when it was chosen
    };

    DialoguePlay(const Step& step, const Dialogue& dialogue, const std::vector<Variable>& variables);

    std::optional<Refusal> take(std::string_view given, Facts& facts);
    bool done() const { return node_->ends(); }
    Mark mark() const;
    std::vector<ReviewLine> review() const;
    std::string model(const Facts& facts) const;
    std::string anyAnswer(Random& random, const Facts& facts) const;

    const Dialogue& dialogue() const { return dialogue_; }
    const Node& node() const { return *node_; }
    /// The choices of the present node whose condition holds.
    std::vector<const DialogueChoice*> choices(const Facts& facts) const;
    const std::vector<Exchange>& history() const { return history_; }
    /// How it ended; null while it goes on.
    const Outcome* outcome() const;

  private:
    /// The choices taken in the first so many exchanges.
    std::vector<ChoiceId> taken(std::size_t exchanges) const;
    ReviewLine reviewOf(std::size_t exchange) const;

    std::reference_wrapper<const Step> step_;
    std::reference_wrapper<const Dialogue> dialogue_;
    std::reference_wrapper<const std::vector<Variable>> variables_;
    const Node* node_;
    std::vector<Exchange> history_;
    int earned_ = 0;
};

}  // namespace scenarios
