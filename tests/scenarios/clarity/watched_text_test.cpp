#include "scenarios/clarity/watched_text.h"

#include <boost/test/unit_test.hpp>

#include <random>

#include "tests/scenarios/clarity/kit.h"
#include "tests/scenarios/clarity/sample_rules.h"

using namespace sample;

namespace {

/// Pieces that make and unmake words, sentences and paragraphs.
const std::vector<std::string> pieces{"Votre demande a été rejetée. ",
                                      "é",
                                      " ",
                                      "\n",
                                      "\n\n",
                                      ".",
                                      "…",
                                      "M. ",
                                      "L’",
                                      "’",
                                      "-",
                                      "@",
                                      "ville.example",
                                      "03/04/2026",
                                      "la DREAL ",
                                      "(direction régionale) ",
                                      "nonobstant ",
                                      "forclusion ",
                                      "- ",
                                      "1. ",
                                      "«\u00A0",
                                      "\u00A0»",
                                      "🙂",
                                      "e\u0301",
                                      "procédé à ",
                                      "vous devez ",
                                      "missive ",
                                      "courrier ",
                                      "a",
                                      "Z",
                                      "12",
                                      "www.",
                                      "Nous vous informons que le dossier est complet et ",
                                      "une photo, un relevé, une copie et un timbre, ",
                                      "ou ",
                                      "\r\n",
                                      "\t",
                                      "中",
                                      "ß",
                                      "S.N.C.F."};

std::size_t boundNear(const std::string& text, std::size_t at) {
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    return at;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(drafts)

BOOST_AUTO_TEST_CASE(a_draft_says_what_a_full_analysis_says_after_any_edit) {
    const RuleSet rules = everyKind();
    const Analyser analyser(rules, french());
    for (unsigned seed = 1; seed <= 40; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&](std::size_t limit) {
            return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
        };
        WatchedText draft(analyser);
        for (int edit = 0; edit < 60; ++edit) {
            const std::string& text = draft.text();
            const std::size_t begin = boundNear(text, below(text.size() + 1));
            const bool erases = below(4) == 0;
            const std::size_t end =
                erases ? boundNear(text, std::min(text.size(), begin + below(60))) : begin;
            std::string by;
            for (std::size_t i = below(6); i > 0; --i) by += pieces[below(pieces.size())];
            draft.replace({begin, std::max(begin, end)}, by);
            const bool isSame = draft.analysis() == analyser.analyse(draft.text());
            BOOST_TEST(isSame, "seed " << seed << ", edit " << edit << ": " << draft.text());
            if (!isSame) return;
            for (const Finding& one : draft.analysis().findings) {
                BOOST_TEST(one.span.end <= draft.text().size());
                BOOST_TEST(boundNear(draft.text(), one.span.begin) == one.span.begin);
                BOOST_TEST(boundNear(draft.text(), one.span.end) == one.span.end);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(an_edit_within_a_character_is_refused) {
    const RuleSet rules = with({});
    const Analyser analyser(rules, french());
    WatchedText draft(analyser, "é");
    BOOST_CHECK_THROW(draft.insert(1, "a"), std::invalid_argument);
    BOOST_CHECK_THROW(draft.erase({0, 3}), std::invalid_argument);
    BOOST_TEST(draft.text() == "é");
}

BOOST_AUTO_TEST_SUITE_END()
