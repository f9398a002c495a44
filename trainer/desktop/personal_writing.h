#pragma once
#include <functional>
#include <memory>
#include <string>

#include "trainer/editing/proofreaders.h"
#include "trainer/presenters/writing_desk.h"

namespace trainer {

/// Where the desk finds what letters are read by.
struct WritingPlaces {
    std::string tables;                                  ///< the folder of the lexicons
    std::string rules;                                   ///< the folder of the shipped rules
    std::string ofService;                               ///< that of a service's own rules; empty without one
    std::shared_ptr<scenarios::RuleUseStore> uses = {};  ///< null: nothing is counted
    /// Keeps the choice of a service's folder; empty where the choice is not the person's.
    std::function<void(const std::string&)> choose = {};
};

/// The workshop's desk on the tables and the rules of this machine.
class PersonalWriting : public WritingDesk {
  public:
    explicit PersonalWriting(WritingPlaces places)
        : places_(std::move(places)),
          proofreaders_([this](const std::string& language) { return wishes(language); }) {}

    /// Several threads may ask, while nobody changes the rules.
    const scenarios::Analyser* analyser(const std::string& language, std::string& whyNot) override;
    std::vector<FileProblem> problems(const std::string& language) override;
    OwnRules ownRules() override;
    void useRulesOf(const std::string& folder) override;
    std::string languageOf(const std::string& text) override;
    OpenedLetter open(const std::string& path) override;
    std::string example(const std::string& language) override;
    void count(const std::vector<scenarios::RuleUse>& uses) override;
    std::vector<scenarios::TitledRuleUse> ruleUses() override;
    /// Nothing counted is left.
    void forget();

  private:
    ProofreaderWishes wishes(const std::string& language) const;

    WritingPlaces places_;
    Proofreaders proofreaders_;
};

}  // namespace trainer
