#include "scenarios/clarity/replacement.h"

#include <algorithm>

#include "scenarios/clarity/characters.h"
#include "scenarios/clarity/inflection.h"
#include "scenarios/clarity/small_words.h"

namespace scenarios {
namespace {

std::string firstWord(std::string_view text) {
    return std::string(text.substr(0, std::min(text.find(' '), text.size())));
}

/// Writes out what an author wants said.
class Writer {
  public:
    Writer(const Replaced& replaced, const SentenceView& sentence, const RuleSet& rules)
        : replaced_(replaced), sentence_(sentence), rules_(rules) {}

    /// False where it cannot be said.
    bool write(std::string_view say) {
        for (std::size_t at = 0; at < say.size();) {
            const bool inflects = say[at] == '~';
            const std::size_t begin = at + inflects;
            std::string word;
            if (begin < say.size() && say[begin] == '{') {
                const std::size_t end = say.find('}', begin);
                if (end == std::string_view::npos) return false;
                const auto named = valueOf(say.substr(begin + 1, end - begin - 1));
                if (!named) return false;
                word = *named;
                at = end + 1;
            } else if (inflects) {
                at = begin;
                while (at < say.size() && (isLetterAt(say, at) || say[at] == '-'))
                    at += characterAt(say, at).bytes;
                word = say.substr(begin, at - begin);
            } else {
                const std::size_t end = std::min(say.find_first_of("{~", at), say.size());
                word = say.substr(at, end - at);
                at = end;
            }
            if (inflects && !inflect(word, say.substr(at))) return false;
            if (!inflects) text += word;
        }
        tidy();
        return true;
    }

    std::string text;
    Features gender;  ///< of the noun that was inflected

  private:
    std::optional<std::string> markOf(std::string_view name) const {
        for (const auto& [mark, value] : replaced_.marks)
            if (mark == name) return value;
        return {};
    }

    /// "noun" or "noun>verb".
    std::optional<std::string> valueOf(std::string_view name) const {
        const std::size_t arrow = name.find('>');
        auto value = markOf(name.substr(0, arrow));
        if (arrow == std::string_view::npos || !value) return value;
        const Lexicon& lexicon = sentence_.vocabulary.lexicon();
        std::string noun = lexiconSpelling(*value);
        if (const auto verb = rules_.verbs.find(noun); verb != rules_.verbs.end()) return verb->second;
        for (const Reading& one : lexicon.readings(lexicon.find(noun)))
            if (const auto verb = rules_.verbs.find(std::string(lexicon.lemmaText(one.lemma)));
                verb != rules_.verbs.end())
                return verb->second;
        return {};
    }

    bool inflect(const std::string& word, std::string_view behind) {
        const Inflected inflected = inflectedLike(word, sentence_, replaced_.first, replaced_.last);
        text += inflected.text;
        if (!inflected.gender.empty())
            gender = tellsOne(inflected.gender) ? inflected.gender : genderBy(behind);
        return !inflected.text.empty();
    }

    static bool tellsOne(Features gender) {
        return gender.has(Feature::masculine) != gender.has(Feature::feminine);
    }
    /// "somme" has both genders: "reçue" behind it tells which.
    Features genderBy(std::string_view behind) const {
        const std::size_t begin = std::min(behind.find_first_not_of(' '), behind.size());
        const std::string word = lexiconSpelling(firstWord(behind.substr(begin)));
        const Lexicon& lexicon = sentence_.vocabulary.lexicon();
        for (const Reading& one : lexicon.readings(lexicon.find(word)))
            if (one.features.hasAny(Feature::adjective | Feature::pastParticiple) && tellsOne(one.features))
                return one.features & (Feature::masculine | Feature::feminine);
        return {};
    }

    /// A mark without a token leaves two blanks, or one at an end.
    void tidy() {
        for (std::size_t at = 0; (at = text.find("  ", at)) != std::string::npos;) text.erase(at, 1);
        text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
        while (text.ends_with(' ')) text.pop_back();
    }

    const Replaced& replaced_;
    const SentenceView& sentence_;
    const RuleSet& rules_;
};

/// Fits words into a sentence: what stands beside them may have to change.
class Fitting {
  public:
    Fitting(std::string text, Features gender, const Replaced& replaced, std::string_view paragraph,
            const SentenceView& sentence)
        : text_(std::move(text)),
          gender_(gender),
          first_(replaced.first),
          last_(replaced.last),
          endsContracted_(replaced.endsContracted),
          paragraph_(paragraph),
          sentence_(sentence) {}

    Replacement fit() {
        if (sentence_.vocabulary.isFrench()) {
            fitRight();
            fitLeft();
        }
        const Token& first = sentence_.tokens[first_];
        const KnownWord& word = sentence_.known(first_);
        if (first.startsSentence && word.capital) text_ = capitalised(text_);
        std::size_t end = endOf(last_ - 1);
        // Words that go away take the blank with them that they stood before.
        if (text_.empty()) end += blankAt(paragraph_, end);
        return {{first.begin, end}, text_};
    }

  private:
    std::size_t endOf(std::uint32_t at) const { return sentence_.tokens[at].end; }
    std::string spellingOf(std::uint32_t at) const { return std::string(sentence_.known(at).spelling); }
    std::string rawOf(std::uint32_t at) const {
        return std::string(
            paragraph_.substr(sentence_.tokens[at].begin, endOf(at) - sentence_.tokens[at].begin));
    }

    /// The last word of the text, taken off it.
    std::string takeLastWord() {
        const std::size_t blank = text_.rfind(' ');
        const std::size_t begin = blank == std::string::npos ? 0 : blank + 1;
        std::string word = text_.substr(begin);
        text_.resize(begin);
        return word;
    }

    void fitRight() {
        if (endsContracted_) addArticle(std::string(partsOf(spellingOf(last_ - 1)).article));
        if (last_ >= sentence_.last || text_.empty()) return;
        const bool isJoined = !sentence_.tokens[last_].afterBlank;
        const bool wasElided = sentence_.known(last_ - 1).elided;
        if (sentence_.tokens[last_].kind == TokenKind::sign || (isJoined && !wasElided)) return;
        const std::string word = takeLastWord();
        if (const auto both = contracted(word, spellingOf(last_))) {
            text_ += *both;
            ++last_;
            return;
        }
        const auto written = writtenBefore(word, rawOf(last_));
        const bool loses = written && !written->ends_with(' ');
        text_ += loses ? *written : word;
        // Either the blank that stands there goes, or there is none yet.
        if (loses && !isJoined) text_ += rawOf(last_++);
        if (!loses && isJoined) text_ += ' ';
    }

    void addArticle(const std::string& article) {
        std::string word = text_.empty() ? std::string() : takeLastWord();
        if (const auto both = contracted(word, article))
            text_ += *both;
        else
            text_ += word.empty() ? article : word + " " + article;
    }

    void fitLeft() {
        if (first_ == sentence_.first || text_.empty()) return;
        const std::uint32_t before = first_ - 1;
        const bool isElided = sentence_.known(before).elided;
        if (!isElided && !sentence_.tokens[first_].afterBlank) return;
        std::string small = spellingOf(before);
        const std::string next = firstWord(text_);
        if (const auto both = contracted(small, next)) return widen(before, *both, next.size());
        const auto written = writtenBefore(small, next, gender_.empty() ? genderOf(next) : gender_);
        const std::string was = isElided ? rawOf(before) : small + " ";
        if (!written || sameWriting(*written, was)) return;
        // "de la" before a noun that is now masculine is "du".
        if (*written == "le " && before > sentence_.first)
            if (const auto both = contracted(spellingOf(before - 1), "le")) {
                text_ = *both + " " + text_;
                return keepCapital(before - 1);
            }
        text_ = *written + text_;
        keepCapital(before);
    }
    /// Of a noun that comes in the place of a noun, or behind "l’", which tells none.
    Features genderOf(const std::string& word) const {
        const bool wasNoun = sentence_.known(first_).features.has(Feature::noun);
        if (!wasNoun && sentence_.known(first_ - 1).spelling != "l'") return {};
        const Lexicon& lexicon = sentence_.vocabulary.lexicon();
        for (const Reading& one : lexicon.readings(lexicon.find(lexiconSpelling(word))))
            if (one.features.has(Feature::noun))
                return one.features & (Feature::masculine | Feature::feminine);
        return {};
    }
    static bool sameWriting(std::string_view a, std::string_view b) {
        return lexiconSpelling(a) == lexiconSpelling(b);
    }
    /// Puts one word in the place of the small word before and the first of the text.
    void widen(std::uint32_t before, const std::string& word, std::size_t taken) {
        text_ = word + text_.substr(taken);
        keepCapital(before);
    }
    void keepCapital(std::uint32_t at) {
        if (sentence_.known(at).capital) text_ = capitalised(text_);
        first_ = at;
    }

    std::string text_;
    Features gender_;
    std::uint32_t first_;
    std::uint32_t last_;
    bool endsContracted_;
    std::string_view paragraph_;
    const SentenceView& sentence_;
};

}  // namespace

std::optional<Replacement> replacementFor(const std::string& say, const Replaced& replaced,
                                          std::string_view paragraph, const SentenceView& sentence,
                                          const RuleSet& rules) {
    Writer writer(replaced, sentence, rules);
    if (!writer.write(say)) return {};
    return Fitting(writer.text, writer.gender, replaced, paragraph, sentence).fit();
}

}  // namespace scenarios
