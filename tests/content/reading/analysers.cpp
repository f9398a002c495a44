#include "tests/content/reading/analysers.h"

#include "content/reading/rule_library.h"
#include "scenarios/clarity/analyser.h"
#include "tests/scenarios/clarity/kit.h"

namespace {

/// As the workshop has them: what is shown by default, and concerns the public.
scenarios::RuleSet rulesOf(const std::string& language) {
    auto rules = content::readRuleLibrary({std::string(CAP_SOURCE) + "/content/library/language/" + language},
                                          language)
                     .rules;
    std::erase_if(rules.rules, [](const scenarios::Rule& rule) {
        return !rule.shown || (!rule.profiles.empty() && std::ranges::count(rule.profiles, "public") == 0);
    });
    return rules;
}

struct Editor {
    explicit Editor(const std::string& language, const scenarios::Lexicon& lexicon)
        : rules(rulesOf(language)), analyser(rules, lexicon) {}
    scenarios::RuleSet rules;
    scenarios::Analyser analyser;
};

}  // namespace

const scenarios::AnalyserOf& shippedAnalysers() {
    static const scenarios::AnalyserOf analysers = [](const std::string& language) {
        static const Editor ofFrench("fr", french());
        static const Editor ofEnglish("en", english());
        return language == "fr" ? &ofFrench.analyser : &ofEnglish.analyser;
    };
    return analysers;
}
