#pragma once
#include <optional>
#include <string>

#include "scenarios/story/id.h"

namespace scenarios {

/// An answer somebody has begun: what the controls of a step hold, in a form of their own.
struct Draft {
    StepId step;
    std::string text;
    bool operator==(const Draft&) const = default;
};

/// Keeps the draft of each attempt under way. What keep has accepted is durable when it returns.
class DraftStore {
  public:
    virtual ~DraftStore() = default;
    /// Puts the draft in place of the one the attempt had.
    virtual void keep(const std::string& attempt, const Draft& draft, const std::string& at) = 0;
    /// Nothing if the attempt has none.
    virtual std::optional<Draft> find(const std::string& attempt) = 0;
};

}  // namespace scenarios
