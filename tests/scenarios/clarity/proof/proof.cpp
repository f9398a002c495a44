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
    return measured(readMarkedTexts(CAP_SOURCE "/tests/scenarios/clarity/proof/" + part), analyser);
}

}  // namespace

Proof::Proof()
    : all(content::readRuleLibrary({CAP_SOURCE "/content/library/language/fr"}, "fr").rules),
      shown(shownOf(all)),
      analyser(shown, french()),
      tuning(measuredPart("tuning", analyser)),
      heldOut(measuredPart("held-out", analyser)) {}

}  // namespace proof
