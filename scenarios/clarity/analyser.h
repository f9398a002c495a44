#pragma once
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/clarity/analysis.h"
#include "scenarios/clarity/rule.h"
#include "scenarios/lexicon/lexicon.h"

namespace scenarios {

class CompiledRules;
class Vocabulary;
struct ParagraphAnalysis;

/// Reads a text as a careful editor would. Several threads may use one.
class Analyser {
  public:
    /// Both must outlive it. What is wrong in a rule (see faultsOf) is left out.
    Analyser(const RuleSet& rules, const Lexicon& lexicon);
    ~Analyser();

    const RuleSet& rules() const { return rules_; }
    const Lexicon& lexicon() const { return lexicon_; }

    /// The text must be UTF-8. Takes time in proportion to the text, whatever the rules.
    Analysis analyse(std::string_view text) const;
    /// The words of a finding: of this text, by these rules.
    Description describe(const Finding& finding, std::string_view text) const;
    /// The same for many findings of a text, which is looked at once only. In the order of the text it is
    /// quickest.
    std::vector<Description> describe(const std::vector<Finding>& findings, std::string_view text) const;

  private:
    friend class WatchedText;

    const RuleSet& rules_;
    const Lexicon& lexicon_;
    std::unique_ptr<const CompiledRules> compiled_;
};

/// What reads texts of a language, "fr" or "en"; null where nothing does. Several threads may ask.
using AnalyserOf = std::function<const Analyser*(const std::string& language)>;

}  // namespace scenarios
