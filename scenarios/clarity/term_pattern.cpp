#include "scenarios/clarity/term_pattern.h"

#include <algorithm>
#include <array>

#include "scenarios/clarity/characters.h"
#include "scenarios/clarity/tokenizer.h"

namespace scenarios {
namespace {

/// Small words that change before other words: any writing of them is meant.
struct SmallWord {
    std::string_view word;
    std::array<std::string_view, 10> forms;
};
constexpr std::array<SmallWord, 12> smallWords{{{"à", {"à", "au", "aux"}},
                                                {"au", {"à", "au", "aux"}},
                                                {"de", {"de", "d'", "du", "des"}},
                                                {"d'", {"de", "d'", "du", "des"}},
                                                {"du", {"de", "d'", "du", "des"}},
                                                {"le", {"le", "la", "l'", "les"}},
                                                {"l'", {"le", "la", "l'", "les"}},
                                                {"que", {"que", "qu'"}},
                                                {"ne", {"ne", "n'"}},
                                                {"se", {"se", "s'", "me", "m'", "te", "t'", "nous", "vous"}},
                                                {"s'", {"se", "s'", "me", "m'", "te", "t'", "nous", "vous"}},
                                                {"jusque", {"jusque", "jusqu'"}}}};

TokenTest testOf(const std::string& spelling, const Term& term, const Lexicon& lexicon) {
    TokenTest test;
    if (term.exact) {
        test.forms = {spelling};
        return test;
    }
    const auto small = std::ranges::find(smallWords, spelling, &SmallWord::word);
    if (small != smallWords.end()) {
        for (const std::string_view form : small->forms)
            if (!form.empty()) test.forms.emplace_back(form);
        return test;
    }
    test.words = {spelling};
    // "afférentes" means any form of "afférent".
    if (lexicon.lemma(spelling) == 0)
        for (const Reading& reading : lexicon.readings(lexicon.find(spelling)))
            test.words.emplace_back(lexicon.lemmaText(reading.lemma));
    return test;
}

}  // namespace

TokenPattern patternOfTerm(const Term& term, Vocabulary& vocabulary) {
    ParagraphTokens tokens;
    tokenise(term.words, vocabulary, tokens);
    TokenPattern pattern;
    pattern.says = term.says;
    for (const Token& token : tokens.tokens) {
        const std::string spelling =
            lexiconSpelling(std::string_view(term.words).substr(token.begin, token.end - token.begin));
        PatternToken one;
        one.test = testOf(spelling, term, vocabulary.lexicon());
        pattern.tokens.push_back(one);
    }
    return pattern;
}

}  // namespace scenarios
