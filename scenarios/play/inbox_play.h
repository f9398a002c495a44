#pragma once
#include <functional>
#include <map>

#include "scenarios/play/mark.h"
#include "scenarios/story/scenario.h"

namespace scenarios {

/// An inbox being sorted. An answer is either of
///   m3 P0 appeler           a message, its class, the first move; may be given again until the order is
///   !order m3 m1 m2         every message, the first to handle first; ends the step
///   !time                   the time is over, where the inbox has one; ends the step as it stands
class InboxPlay {
  public:
    struct Sorted {
        ClassId priority;
        MoveId move;
    };

    InboxPlay(const Step& step, const Inbox& inbox) : step_(step), inbox_(inbox) {}

    std::optional<Refusal> take(std::string_view given, Facts& facts);
    bool done() const { return timeIsOver_ || !order_.empty(); }
    /// Class and move of each message, weighted as the grid says, and the order: pairs of messages with
    /// different ranks that stand in the right order. What was not given in time earns nothing.
    Mark mark() const;
    std::vector<ReviewLine> review() const;
    std::string model(const Facts& facts) const;
    std::string anyAnswer(Random& random, const Facts& facts) const;

    const Inbox& inbox() const { return inbox_; }
    /// What was given so far.
    const std::map<MessageId, Sorted>& sorted() const { return sorted_; }
    /// The first message without class; null once each has one.
    const Message* next() const;

  private:
    std::optional<Refusal> sort(const std::vector<std::string_view>& words);
    std::optional<Refusal> rank(const std::vector<std::string_view>& words);
    double classShare(const Message& message) const;
    double moveShare(const Message& message) const;
    double share() const;

    std::reference_wrapper<const Step> step_;
    std::reference_wrapper<const Inbox> inbox_;
    std::map<MessageId, Sorted> sorted_;
    std::vector<const Message*> order_;
    bool timeIsOver_ = false;
};

}  // namespace scenarios
