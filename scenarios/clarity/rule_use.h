#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace scenarios {

/// How often a rule found something in the letters of somebody, and what they made of it: so a noisy rule can
/// be seen.
struct RuleUse {
    std::string language;
    std::string rule;  ///< its id
    std::size_t shown = 0;
    std::size_t accepted = 0;
    std::size_t dismissed = 0;

    /// Whether it is dismissed every other time, of ten times or more.
    bool isNoisy() const {
        constexpr std::size_t enough = 10;
        return shown >= enough && 2 * dismissed >= shown;
    }

    bool operator==(const RuleUse&) const = default;
};

/// The same, for who looks at it.
struct TitledRuleUse {
    RuleUse use;
    std::string title;  ///< the id where there is no such rule any more
};

/// Keeps what is counted of each rule for one person, and no word of their letters.
class RuleUseStore {
  public:
    virtual ~RuleUseStore() = default;
    /// Adds to what was counted before.
    virtual void add(const std::vector<RuleUse>& uses) = 0;
    /// By language, then by rule.
    virtual std::vector<RuleUse> uses() = 0;
    virtual void forget() = 0;
};

}  // namespace scenarios
