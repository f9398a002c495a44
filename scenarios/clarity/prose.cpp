#include "scenarios/clarity/prose.h"

#include "scenarios/clarity/paragraphs_of.h"
#include "scenarios/clarity/sentence_ends.h"

namespace scenarios {

Prose::Prose(std::string_view paragraph, const ParagraphTokens& tokens, const Vocabulary& vocabulary)
    : tokens_(tokens), vocabulary_(vocabulary), isItem_(isListItem(paragraph)) {}

bool Prose::has(const Sentence& sentence) const {
    if (sentence.words > mostWordsOfLine) return true;
    if (tokens_.sentences.size() == 1 && sentence.words <= mostWordsOfGreeting) return false;
    return isEnded(sentence) && (!isItem_ || startsWithCapital(sentence));
}

bool Prose::isEnded(const Sentence& sentence) const {
    for (std::uint32_t at = sentence.last; at-- > sentence.first && !isWordLike(tokens_.tokens[at]);)
        if (known(at).endsSentence || known(at).raw == ":") return true;
    return false;
}

bool Prose::startsWithCapital(const Sentence& sentence) const {
    std::uint32_t at = sentence.first;
    // Behind the mark of the item: "-", "1.", "a)".
    if (at == 0)
        while (++at < sentence.last && !tokens_.tokens[at].afterBlank) continue;
    for (; at < sentence.last; ++at)
        if (isWordLike(tokens_.tokens[at])) return known(at).capital;
    return false;
}

}  // namespace scenarios
