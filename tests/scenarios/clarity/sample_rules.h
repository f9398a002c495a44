#pragma once
#include <string>

#include "scenarios/clarity/rule.h"

// Rules of every kind, for tests that want some.

namespace sample {

using namespace scenarios;

inline Rule rule(const std::string& id) {
    Rule made;
    made.id = id;
    made.title = id;
    made.message = "« {match} »";
    return made;
}

inline PatternToken token(TokenTest test, int least = 1, int most = 1) {
    PatternToken made;
    made.test = std::move(test);
    made.least = least;
    made.most = most;
    return made;
}
inline TokenTest form(std::vector<std::string> forms) {
    TokenTest test;
    test.forms = std::move(forms);
    return test;
}
inline TokenTest lemma(std::vector<std::string> lemmas) {
    TokenTest test;
    test.lemmas = std::move(lemmas);
    return test;
}
inline TokenTest part(Features parts, Features features = {}) {
    TokenTest test;
    test.parts = parts;
    test.features = features;
    return test;
}
inline TokenTest kind(TokenKind one) {
    TokenTest test;
    test.kinds = {one};
    return test;
}
inline PatternToken absent(TokenTest test, int most = 1) {
    PatternToken made = token(std::move(test), 1, most);
    made.absent = true;
    return made;
}
inline PatternToken outside(TokenTest test) {
    PatternToken made = token(std::move(test));
    made.outside = true;
    return made;
}
inline PatternToken marked(PatternToken made, const std::string& mark) {
    made.mark = mark;
    return made;
}

inline RuleSet with(std::vector<Rule> rules, const std::string& language = "fr") {
    RuleSet set;
    set.language = language;
    set.rules = std::move(rules);
    return set;
}

inline Rule withTerms(const std::string& id, std::vector<Term> terms) {
    Rule made = rule(id);
    made.terms = std::move(terms);
    return made;
}
inline Rule withPattern(const std::string& id, std::vector<PatternToken> tokens,
                        std::vector<std::string> says = {}) {
    Rule made = rule(id);
    made.patterns.push_back({std::move(tokens), std::move(says)});
    return made;
}
inline Rule withExpression(const std::string& id, const std::string& source,
                           std::vector<std::string> says = {}) {
    Rule made = rule(id);
    made.expressions.push_back({source, std::move(says)});
    return made;
}
inline Rule withCount(const std::string& id, CountCheck check) {
    Rule made = rule(id);
    made.message = "{count}/{limit}";
    made.check = check;
    return made;
}
inline Rule withBuiltIn(const std::string& id, BuiltIn builtIn) {
    Rule made = rule(id);
    made.check = builtIn;
    return made;
}

/// "être" with the past participle of a transitive verb; not "se".
inline Rule passive() {
    return withPattern("passive",
                       {absent(form({"se", "s'", "me", "m'", "nous", "vous"})), token(lemma({"être"})),
                        token(part(Feature::adverb | Feature::negation), 0, 3),
                        token(part(Feature::verb, Feature::pastParticiple | Feature::transitive))});
}

/// A rule of each kind.
inline RuleSet everyKind() {
    CountCheck longSentence;
    longSentence.moreThan = 25;
    longSentence.strongAbove = 35;
    CountCheck longParagraph;
    longParagraph.in = Scope::paragraph;
    longParagraph.moreThan = 120;
    CountCheck longText;
    longText.in = Scope::text;
    longText.moreThan = 400;
    CountCheck syllables;
    syllables.of = CountCheck::Of::syllablesOfWord;
    syllables.moreThan = 5;
    CountCheck matches;
    matches.of = CountCheck::Of::matches;
    matches.moreThan = 1;
    Rule brackets = withCount("parentheses", matches);
    brackets.patterns.push_back({{token(form({"("}))}, {}});
    CountCheck share = matches;
    share.in = Scope::text;
    share.perHundred = 2;
    share.leastWords = 20;
    Rule adverbs = withCount("adverbs", share);
    TokenTest ending = part(Feature::adverb);
    ending.endings = {"ment"};
    adverbs.patterns.push_back({{token(ending)}, {}});
    Rule reader = rule("address-the-reader");
    reader.check = AbsenceCheck{Scope::paragraph, 12};
    reader.patterns.push_back({{token(form({"vous", "votre", "vos"}))}, {}});
    Rule thanks = rule("thanks");
    thanks.check = AbsenceCheck{Scope::text, 10};
    thanks.patterns.push_back({{token(lemma({"merci"}))}, {}});
    Rule main = withBuiltIn("main-point-first", BuiltIn::mainPointFirst);
    main.patterns.push_back({{token(form({"vous"})), token(lemma({"devoir", "pouvoir"}))}, {}});
    Rule same = withBuiltIn("same-word", BuiltIn::sameThingSameWord);
    same.terms = {{"missive", false, {"lettre"}, {}},
                  {"courrier", false, {"lettre"}, {}},
                  {"lettre", false, {"lettre"}, {}}};
    return with({withCount("long-sentence", longSentence), withCount("long-paragraph", longParagraph),
                 withCount("long-letter", longText), withCount("long-word", syllables), brackets, adverbs,
                 reader, thanks, passive(),
                 withTerms("jargon", {{"nonobstant", false, {"malgré"}, {}},
                                      {"procéder à", false, {"~faire"}, {}},
                                      {"afférent à", false, {"~lié à", "qui concerne"}, {}},
                                      {"forclusion", false, {}, "délai dépassé"}}),
                 withExpression("date-format", R"(\b(\d{1,2}/\d{1,2}/\d{4})\b)"),
                 withBuiltIn("acronym", BuiltIn::acronym), withBuiltIn("enumeration", BuiltIn::enumeration),
                 main, same});
}

}  // namespace sample
