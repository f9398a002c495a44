#include "trainer/editing/proofreader.h"

#include <algorithm>

namespace trainer {
namespace {

bool isWished(const scenarios::Rule& rule, const ProofreaderWishes& wishes) {
    if (!rule.shown && !wishes.all) return false;
    return wishes.profile.empty() || rule.profiles.empty() ||
           std::ranges::find(rule.profiles, wishes.profile) != rule.profiles.end();
}

content::RuleLibrary wishedRules(const ProofreaderWishes& wishes) {
    content::RuleLibrary library = rulesFor(wishes);
    std::erase_if(library.rules.rules, [&](const scenarios::Rule& rule) { return !isWished(rule, wishes); });
    // What a letter must say is no matter of a page of the web.
    if (wishes.profile == "web") library.rules.points.clear();
    return library;
}

}  // namespace

content::RuleLibrary rulesFor(const ProofreaderWishes& wishes) {
    std::vector<std::string> folders{wishes.rules + "/" + wishes.language};
    folders.insert(folders.end(), wishes.folders.begin(), wishes.folders.end());
    return content::readRuleLibrary(folders, wishes.language);
}

Proofreader::Proofreader(const ProofreaderWishes& wishes)
    : words_(wishes.tables, wishes.language),
      library_(wishedRules(wishes)),
      analyser_(library_.rules, words_.lexicon()) {}

}  // namespace trainer
