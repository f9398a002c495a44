#pragma once
#include <unordered_map>

#include "content/reading/element.h"
#include "scenarios/story/reply.h"

namespace content {

/// The facts of a step that something may name.
class KnownFacts {
  public:
    /// The facts must outlive it.
    explicit KnownFacts(const std::vector<scenarios::LetterFact>& facts);

    /// Null where there is no such fact.
    const scenarios::LetterFact* find(std::string_view id) const;
    std::vector<std::string_view> ids() const;

  private:
    std::unordered_map<std::string_view, const scenarios::LetterFact*> facts_;
};

/// The facts that a letter's dates make: received, today, promise, and silence
/// where it means something.
std::vector<scenarios::LetterFact> madeFacts(const scenarios::Reply& reply);

/// Takes the facts of a step and adds them to those it has. Their ids are
/// unique in the step; no author may use those of facts that dates make.
/// Returns where each stands.
std::vector<std::size_t> readFacts(Element& step, std::vector<scenarios::LetterFact>& facts);

}  // namespace content
