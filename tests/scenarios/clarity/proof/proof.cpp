#include "tests/scenarios/clarity/proof/proof.h"

#include "content/reading/rule_library.h"
#include "tests/scenarios/clarity/kit.h"

namespace proof {
namespace {

scenarios::RuleSet shownOf(scenarios::RuleSet rules) {
    std::erase_if(rules.rules, [](const scenarios::Rule& rule) { return !rule.shown; });
    return rules;
}

Measured measuredPart(const std::string& part, const scenarios::Analyser& analyser) {
    const std::string folder = analyser.rules().language == "fr" ? "" : analyser.rules().language + "/";
    return measured(readMarkedTexts(CAP_SOURCE "/tests/scenarios/clarity/proof/" + folder + part), analyser);
}

}  // namespace

Proof::Proof(const std::string& language)
    : all(content::readRuleLibrary({CAP_SOURCE "/content/library/language/" + language}, language).rules),
      shown(shownOf(all)),
      analyser(shown, language == "en" ? english() : french()),
      tuning(measuredPart("tuning", analyser)),
      heldOut(measuredPart("held-out", analyser)) {}

}  // namespace proof
