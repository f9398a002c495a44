#include "scenarios/clarity/sentence_needs.h"

#include "scenarios/clarity/compiled_rules.h"

namespace scenarios {
namespace {

/// The same of a token that stands for many, a date or an address: only the text tells.
NeededPieces::Needs metWithin(const NeededPieces& needed, std::string_view paragraph, const Token& token) {
    // What begins in it may end behind it.
    const std::size_t length = token.end - token.begin + needed.longest();
    std::vector<NeededPieces::Hit> hits;
    needed.findIn(paragraph.substr(token.begin, length), hits);
    NeededPieces::Needs met = 0;
    for (const NeededPieces::Hit& hit : hits) met |= needed.metBy(hit, paragraph, token.begin);
    return met;
}

}  // namespace

NeededPieces::Needs needsMet(std::string_view paragraph, const ParagraphTokens& tokens,
                             const Sentence& sentence, const Vocabulary& vocabulary) {
    // A mark that is no token may be a part of anything.
    if (tokens.hasLooseMark) return ~NeededPieces::Needs{0};
    NeededPieces::Needs met = 0;
    if ((sentence.has & (WordKind::needed | WordKind::unread)) == 0) return met;
    const NeededPieces& needed = vocabulary.rules().expressions().needed();
    for (const Token& token : tokens.of(sentence)) {
        const unsigned is = vocabulary.kindOf(token.word).is;
        if ((is & WordKind::needed) != 0)
            for (const NeededPieces::Hit& hit : vocabulary.neededOf(token.word))
                met |= needed.metBy(hit, paragraph, token.begin);
        if ((is & WordKind::unread) != 0) met |= metWithin(needed, paragraph, token);
    }
    return met;
}

}  // namespace scenarios
