#pragma once
#include <string>
#include <vector>

#include "scenarios/clarity/analyser.h"
#include "scenarios/clarity/rule_use.h"
#include "trainer/presenters/file_view.h"

namespace trainer {

/// The text of a letter, or a sentence that says why there is none.
struct OpenedLetter {
    std::string text;
    std::string whyNot;
};

/// The rules of a service, in a folder of its own.
struct OwnRules {
    std::string folder;     ///< empty where there is none
    bool mayChange = true;  ///< false where the environment says which folder it is
    std::size_t rules = 0;  ///< those that are used
    /// What is wrong in its files, those of all languages; of the folder itself on line 0.
    std::vector<FileProblem> problems;
};

/// What the writing workshop works with, whatever it is kept in. No letter is kept by it.
class WritingDesk {
  public:
    virtual ~WritingDesk() = default;

    /// What reads letters of that language, "fr" or "en": loaded when it is first asked for. Null where it
    /// cannot be; then `whyNot` has a sentence.
    virtual const scenarios::Analyser* analyser(const std::string& language, std::string& whyNot) = 0;
    /// The errors of the rule files of a language that was loaded: what has one is left out.
    virtual std::vector<FileProblem> problems(const std::string& language) = 0;
    virtual OwnRules ownRules() = 0;
    /// Uses the rules of that folder from now on; empty: of none. What `analyser` gave is void then. Throws
    /// StorageError where the choice cannot be kept: then nothing changes.
    virtual void useRulesOf(const std::string& folder) = 0;
    /// The language a text seems to be in.
    virtual std::string languageOf(const std::string& text) = 0;
    virtual OpenedLetter open(const std::string& path) = 0;
    /// A letter to try things on; empty where there is none in that language.
    virtual std::string example(const std::string& language) = 0;
    /// Adds to what is counted of each rule.
    virtual void count(const std::vector<scenarios::RuleUse>& uses) = 0;
    /// What is counted of each rule, the noisiest first.
    virtual std::vector<scenarios::TitledRuleUse> ruleUses() = 0;
};

}  // namespace trainer
