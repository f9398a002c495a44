#include <boost/test/unit_test.hpp>
#include <random>

#include "scenarios/clarity/expression_needs.h"
#include "scenarios/clarity/fault.h"
#include "scenarios/clarity/sentence_needs.h"
#include "tests/scenarios/clarity/kit.h"

using namespace scenarios;

namespace {

/// "|" where it stands apart, "AA" for two capitals: "|art.,|Art." of each need, with " & " between them.
std::string needs(const std::string& expression) {
    std::string text;
    for (const Need& need : needsOf(expression)) {
        text += text.empty() ? "" : " & ";
        for (std::size_t i = 0; i < need.size(); ++i) {
            text += i == 0 ? "" : ",";
            text += need[i].apartBefore ? "|" : "";
            text += need[i].text.empty() ? "AA" : need[i].text;
            text += need[i].apartBehind ? "|" : "";
        }
    }
    return text;
}

/// What rules look for, and what else is hard to tell apart.
const std::vector<std::string> expressions{
    R"(\b(et/ou)\b)",
    R"(\b((?:[Aa]rt|[Aa]l|ex)\.)[\s\x{A0},]*(?:[\p{Ll}\d(]|[LR]\b))",
    R"(\b((?:(?:deux|six)[ -])?(?:dix|onze|cents?)(?:[ -](?:et[ -])?(?:une?|deux))*)[\s\x{A0}]\p{Ll})",
    R"(\b(\p{L}{3,}\.(?:e|ne)(?:\.s)?)\b)",
    R"(\b(\p{L}+(?:·\p{L}+)+))",
    R"(·)",
    R"((…|\.\.\.)(?:[\s»"]|$))",
    R"(\b\p{Lu}{2,}(?:[\s’']\p{Lu}+)+\b)",
    R"(^((?:Dans|À)\s[^,]+,))",
    R"(\b((?:19|20)\d{2}-(?:0[1-9]|1[0-2]))\b)",
    R"([lL][’']onze)",
    R"(-)",
    R"(\s)",
    R"(a_b|c/d)",
    R"((?i)onze)",
    R"(\bonze$)"};
const std::vector<std::string> bits{
    "et/ou", "art. 3",   "Art",     "al.",      "ex",    ".",       "...",    "…",
    "·",     "a·b",      "onze",    "cent",     " ",     " ",       " ",      "\u00A0",
    "-",     "12",       "2026-03", "DREAL",    "DE LA", "’",       "l’onze", "'",
    "/",     "_",        "a_b",     "c/d",      "\n",    "Dans",    "À",      ", ",
    ". ",    "8h",       "é",       "\u00AD",   "agent", "agent.e", "ne",     "e",
    "(",     ")",        "a@b.fr",  "www.x.fr", "S.N",   "12345",   "3 mars", "+33261910012",
    "deux",  "six dix ", "six",     "\t",       "oe",    "×",       "\u0250", "\"",
    "»",     "L",        "DEUX",    "œ"};

std::string randomText(std::minstd_rand& chance) {
    std::string text;
    for (std::size_t i = 0, count = chance() % 40; i < count; ++i) text += bits[chance() % bits.size()];
    if (chance() % 50 == 0) text += std::string(chance() % 300, 'o') + "onze dix euros";
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(expression_needs)

BOOST_AUTO_TEST_CASE(what_an_expression_needs_is_told_by_its_letters) {
    BOOST_TEST(needs(R"(\b(et/ou)\b)") == "|et/ou|");
    BOOST_TEST(needs(R"(\b(?:[Aa]rt|al)\.\s*\d)") == "|Art.,|art.,|al.");
    BOOST_TEST(needs(R"(onze|(?:dix)+)") == "onze,dix");
    BOOST_TEST(needs(R"(\d+/\d+)") == "/");
    BOOST_TEST(needs(R"(x{2,}y?z)") == "xx & z,yz");
    BOOST_TEST(needs(R"(\p{Lu}{2,}\s)") == "AA");
    BOOST_TEST(needs(R"(\b(?:six[ -])?dix(?:[ -]sept)*\s)") == "|dix|");
}

BOOST_AUTO_TEST_CASE(what_stands_around_a_part_is_told_only_where_it_is_sure) {
    BOOST_TEST(needs(R"(\p{L}*onze\p{L}*)") == "onze");
    BOOST_TEST(needs(R"([^a-z]onze[^x])") == "onze");
    BOOST_TEST(needs(R"(\s?onze\s?)") == "onze");
    BOOST_TEST(needs(R"(\Bonze)").empty());
    BOOST_TEST(needs(R"(a\bonze\b.)") == "aonze");
}

BOOST_AUTO_TEST_CASE(an_expression_may_need_nothing) {
    for (const char* one :
         {R"(\s+)", R"(a?b*)", R"(onze|)", R"(-)", R"((?i)onze)", R"(\Qa.b\E)", R"([[:alpha:]])"})
        BOOST_TEST(needsOf(one).empty(), one);
}

BOOST_AUTO_TEST_CASE(what_is_sure_to_take_a_place_has_no_fault) {
    for (const char* one : {"onze", R"(\bonze\b)", R"(\d{1,3}(?:,\d+)?)", "a|b+"}) {
        BOOST_TEST(takesPlace(one), one);
        BOOST_TEST(faultsOf(Expression{one, {}}).empty(), one);
    }
    for (const char* one :
         {"", "a?", "a|", "(", ")", "[", "a**", "[z-a]", "(?:a{9}){9}", "a{1001}", "a{3,2}", "\\", "*"})
        BOOST_TEST(!takesPlace(one), one);
}

BOOST_AUTO_TEST_CASE(every_expression_finds_what_it_finds_where_it_is_always_tried) {
    RuleSet set{"fr", {}, {}, {}, {}};
    Rule rule;
    for (const std::string& one : expressions) rule.expressions.push_back({one, {}});
    set.rules.push_back(rule);
    const CompiledRules rules(set, french());
    Vocabulary vocabulary(rules, french(), "fr");
    std::minstd_rand chance(11);
    std::size_t found = 0;
    for (int round = 0; round < 3000; ++round) {
        const std::string text = randomText(chance);
        ParagraphTokens tokens;
        tokenise(text, vocabulary, tokens);
        for (const Sentence& sentence : tokens.sentences) {
            const std::size_t begin = tokens.tokens[sentence.first].begin;
            const std::size_t end = tokens.tokens[sentence.last - 1].end;
            std::vector<CompiledExpressions::Match> always;
            std::vector<CompiledExpressions::Match> tried;
            rules.expressions().findIn(text, begin, end, ~NeededPieces::Needs{0}, always);
            rules.expressions().findIn(text, begin, end, needsMet(text, tokens, sentence, vocabulary), tried);
            BOOST_TEST_REQUIRE(tried.size() == always.size(), text);
            found += always.size();
        }
    }
    BOOST_TEST(found > 3000U);
}

BOOST_AUTO_TEST_SUITE_END()
