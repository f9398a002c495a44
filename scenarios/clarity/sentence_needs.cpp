#include "scenarios/clarity/sentence_needs.h"

#include "scenarios/clarity/compiled_rules.h"

namespace scenarios {

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
        // What stands for many, a date or an address: only the text tells.
        if ((is & WordKind::unread) != 0) met |= needed.metWithin(paragraph, token.begin, token.end);
    }
    return met;
}

}  // namespace scenarios
