#include "scenarios/language/letter.h"

#include <algorithm>

#include "scenarios/language/fold.h"
#include "scenarios/language/sentences.h"

namespace scenarios {
namespace {

constexpr std::size_t fullSentences = 3;
/// "Bonjour !" and "Bien cordialement." are no sentences of a letter.
constexpr std::size_t shortestFull = 3;

/// The words of a text; `folded` is what their folded forms are views of.
std::vector<Word> wordsIn(std::string_view text, std::string& folded) {
    // The longest a character grows to when it is folded: never more bytes than it had.
    folded.reserve(text.size());
    std::vector<Word> words;
    bool inside = false;
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t mark = inside ? markAt(text.substr(at)) : 0; mark > 0) {
            at += mark;
            words.back().end = at;
            continue;
        }
        const std::size_t before = folded.size();
        const std::size_t bytes = foldCharacter(text.substr(at), folded);
        const bool isLetter = folded.size() > before;
        if (isLetter && !inside) {
            words.push_back({at, at, {}});
            start = before;
        }
        inside = isLetter;
        at += bytes;
        if (isLetter) {
            words.back().end = at;
            words.back().folded = std::string_view(folded).substr(start);
        }
    }
    return words;
}

}  // namespace

Letter::Letter(std::string text) : text_(std::move(text)) {
    auto folded = std::make_unique<std::string>();
    words_ = wordsIn(text_, *folded);
    folded_ = std::move(folded);
    sentences_ = sentencesIn(text_, words_);
}

bool Letter::endsFully(std::size_t sentence) const {
    if (sentences_[sentence].size() < shortestFull) return false;
    const std::size_t end = sentences_[sentence].last;
    const std::string_view gap =
        end < words_.size() ? gapBefore(end) : std::string_view(text_).substr(words_[end - 1].end);
    return hasStop(gap.substr(0, gap.find('\n')));
}

Stretch Letter::beginning() const {
    std::size_t full = 0;
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
        full += endsFully(i);
        if (full == fullSentences) return {0, sentences_[i].last};
    }
    return whole();
}

Stretch Letter::ending() const {
    std::size_t full = 0;
    for (std::size_t i = sentences_.size(); i-- > 0;) {
        full += endsFully(i);
        if (full == fullSentences) return {sentences_[i].first, words_.size()};
    }
    return whole();
}

std::string Letter::quote(Stretch stretch) const {
    if (stretch.empty()) return {};
    const std::size_t begin = words_[stretch.first].begin;
    std::size_t end = words_[stretch.last - 1].end;
    // An amount keeps its sign.
    for (const std::string_view sign :
         {"\u20AC", " \u20AC", "\u00A0\u20AC", "\u202F\u20AC", "%", "\u202F%", "\u00A0%"})
        if (std::string_view(text_).substr(words_[stretch.last - 1].end).starts_with(sign))
            end = words_[stretch.last - 1].end + sign.size();
    std::string words = text_.substr(begin, end - begin);
    std::ranges::replace(words, '\n', ' ');
    return words;
}

std::string_view Letter::gapBefore(std::size_t at) const {
    const std::size_t begin = at == 0 ? 0 : words_[at - 1].end;
    return std::string_view(text_).substr(begin, words_[at].begin - begin);
}

}  // namespace scenarios
