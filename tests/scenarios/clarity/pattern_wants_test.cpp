#include <boost/test/unit_test.hpp>
#include <random>

#include "tests/scenarios/clarity/kit.h"
#include "tests/scenarios/clarity/sample_rules.h"

using namespace scenarios;

namespace {

const std::vector<std::string> words{"le",   "agent", "ne",   "ouvre", "pas", "la",   "porte",
                                     "sans", "badge", "vous", "venez", "ici", "lundi"};

std::string anyWord(std::minstd_rand& chance) {
    return words[chance() % words.size()];
}

/// A word or two, said by their forms, by what they are forms of or by a part of speech; often it may be left
/// out or stand again.
PatternToken anyToken(std::minstd_rand& chance) {
    const std::vector<TokenTest> tests{sample::form({anyWord(chance)}),
                                       sample::form({anyWord(chance), anyWord(chance)}),
                                       sample::lemma({"ouvrir", "venir"}), sample::part(Feature::noun)};
    const TokenTest& test = tests[chance() % tests.size()];
    if (chance() % 8 == 0) return sample::absent(test, 2);
    const int least = static_cast<int>(chance() % 3);
    return sample::token(test, least, least + static_cast<int>(chance() % 2) + (least == 0 ? 1 : 0));
}

/// More patterns than there are bits.
RuleSet anyRules(std::minstd_rand& chance) {
    Rule rule = sample::rule("any");
    for (int i = 0; i < 300; ++i) {
        TokenPattern pattern;
        for (std::size_t left = 1 + chance() % 5; left > 0; --left)
            pattern.tokens.push_back(anyToken(chance));
        (i % 4 == 0 ? rule.unless : rule.patterns).push_back(pattern);
    }
    return sample::with({rule});
}

std::string anyText(std::minstd_rand& chance) {
    std::string text;
    for (std::size_t left = chance() % 14; left > 0; --left)
        text += anyWord(chance) + (chance() % 6 == 0 ? ". Le " : " ");
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pattern_wants)

BOOST_AUTO_TEST_CASE(a_sentence_has_all_words_of_every_pattern_that_stands_in_it) {
    std::minstd_rand chance(5);
    const RuleSet set = anyRules(chance);
    const CompiledRules rules(set, french());
    Vocabulary vocabulary(rules, french(), "fr");
    std::size_t standing = 0;
    std::size_t notTried = 0;
    for (int round = 0; round < 500; ++round) {
        const std::string text = anyText(chance);
        ParagraphTokens tokens;
        tokenise(text, vocabulary, tokens);
        for (const Sentence& sentence : tokens.sentences) {
            const SentenceView view{tokens.tokens, vocabulary, sentence.first, sentence.last};
            for (const CompiledPattern& pattern : rules.patterns())
                for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
                    PatternMatch match;
                    const bool stands = pattern.matchAt(view, at, match);
                    BOOST_TEST_REQUIRE((!stands || pattern.mayStandIn(sentence)), text);
                    standing += stands;
                    notTried += !pattern.mayStandIn(sentence);
                }
        }
    }
    BOOST_TEST(standing > 1000U);
    BOOST_TEST(notTried > standing);
}

BOOST_AUTO_TEST_SUITE_END()
