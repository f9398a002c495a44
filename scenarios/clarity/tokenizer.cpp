#include "scenarios/clarity/tokenizer.h"

#include <algorithm>
#include <array>

#include "scenarios/clarity/characters.h"
#include "scenarios/clarity/eight_bytes.h"
#include "scenarios/clarity/figure_token.h"
#include "scenarios/clarity/sentence_ends.h"
#include "scenarios/clarity/web_token.h"

namespace scenarios {
namespace {

constexpr std::size_t longestElided = 7;

/// "l", "qu", "lorsqu": words that lose their last letter before a vowel.
bool mayBeElided(std::string_view word) {
    constexpr std::array<std::string_view, 13> words{"l", "d",  "j",      "n",      "s",      "m",    "t",
                                                     "c", "qu", "lorsqu", "puisqu", "quoiqu", "jusqu"};
    if (word.size() > longestElided) return false;
    const auto isSame = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; };
    return std::ranges::any_of(words,
                               [&](std::string_view one) { return std::ranges::equal(word, one, isSame); });
}

class Tokenizer {
  public:
    Tokenizer(std::string_view text, Vocabulary& vocabulary, ParagraphTokens& into)
        : text_(text),
          vocabulary_(vocabulary),
          tokens_(into.tokens),
          stops_(into.stops),
          hasLooseMark_(into.hasLooseMark) {}

    void run() {
        while (at_ < text_.size()) {
            const auto [kind, bytes] = characterAt(text_, at_);
            switch (kind) {
                case CharacterKind::letter: word(); break;
                case CharacterKind::digit: figure(); break;
                case CharacterKind::lineEnd:
                    line_ = true;
                    blank_ = true;
                    ++at_;
                    break;
                case CharacterKind::blank:
                    blank_ = true;
                    at_ += bytes;
                    break;
                case CharacterKind::mark:
                    hasLooseMark_ = true;
                    at_ += bytes;
                    break;
                case CharacterKind::sign:
                case CharacterKind::beyondAscii: sign(bytes);
            }
        }
    }

  private:
    void push(std::size_t end, std::uint32_t word, TokenKind kind) {
        tokens_.push_back({static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end), word, kind,
                           blank_, line_, false});
        blank_ = false;
        line_ = false;
        at_ = end;
    }
    std::string_view part(std::size_t end) const { return text_.substr(at_, end - at_); }

    /// The end of the letters, digits and marks that stand there.
    std::size_t endOfLetters(std::size_t at) const {
        for (;;) {
            at = endOfAscii(at);
            if (at >= text_.size() || static_cast<unsigned char>(text_[at]) < 0x80) return at;
            const auto [beyond, bytes] = characterBeyondAscii(text_, at);
            if (beyond != CharacterKind::letter && beyond != CharacterKind::mark) return at;
            at += bytes;
        }
    }
    /// The end of those that are ASCII.
    std::size_t endOfAscii(std::size_t at) const {
        for (; at + 8 <= text_.size(); at += 8) {
            const std::size_t count = eight::lettersAndDigits(eight::load<std::uint64_t>(&text_[at]));
            if (count < 8) return at + count;
        }
        while (at < text_.size() && isLetterOrDigit(text_[at])) ++at;
        return at;
    }
    static bool isLetterOrDigit(char c) {
        const CharacterKind kind = ascii::kinds[static_cast<unsigned char>(c)];
        return kind == CharacterKind::letter || kind == CharacterKind::digit;
    }

    /// The end of a word without hyphens, with the apostrophe it ends with or goes on behind.
    std::size_t endOfWord(std::size_t begin) const { return endOfWord(begin, endOfLetters(begin)); }
    std::size_t endOfWord(std::size_t begin, std::size_t end) const {
        for (;;) {
            const std::size_t apostrophe = apostropheAt(text_, end);
            if (apostrophe == 0) return end;
            if (vocabulary_.isFrench() && mayBeElided(text_.substr(begin, end - begin)))
                return isQuoteEnd(end, apostrophe) ? end : end + apostrophe;
            if (!isLetterAt(text_, end + apostrophe)) return end;
            end = endOfLetters(end + apostrophe);
        }
    }
    /// "‘plan d’" does not occur: an apostrophe before neither letter nor blank is a quote.
    bool isQuoteEnd(std::size_t end, std::size_t apostrophe) const {
        const std::size_t next = end + apostrophe;
        if (next >= text_.size()) return false;
        const CharacterKind kind = characterAt(text_, next).kind;
        return kind == CharacterKind::sign && text_[next] != '"';
    }

    /// "S.N.C.F", without its last stop; `begin` where no such thing stands there.
    std::size_t endOfDotted(std::size_t begin) const {
        std::size_t end = begin;
        int letters = 0;
        while (isLetterAt(text_, end)) {
            const std::size_t after = end + characterAt(text_, end).bytes;
            ++letters;
            end = after;
            if (after >= text_.size() || text_[after] != '.' || !isSingleAt(after + 1)) break;
            ++end;
        }
        return letters > 1 ? end : begin;
    }
    /// A letter with no other behind it.
    bool isSingleAt(std::size_t at) const {
        return isLetterAt(text_, at) && !isLetterAt(text_, at + characterAt(text_, at).bytes) &&
               !isDigitAt(text_, at + characterAt(text_, at).bytes);
    }

    void word() {
        const std::size_t letters = endOfLetters(at_);
        // Most words end with a blank: nothing that follows belongs to them.
        if (letters < text_.size() && text_[letters] == ' ' && letters - at_ <= Vocabulary::longestWord) {
            push(letters, vocabulary_.findIn(text_, at_, letters), TokenKind::word);
            blank_ = true;
            ++at_;
            return;
        }
        const std::size_t end = endOfWord(at_, letters);
        const std::size_t joined = end < text_.size() && isBeyondWord(text_[end]) ? endOfJoined(end) : end;
        const std::string_view raw = part(joined);
        if (joined != end && isReference(raw))
            push(joined, vocabulary_.any(TokenKind::reference), TokenKind::reference);
        else
            push(joined,
                 vocabulary_.find(raw.size() <= Vocabulary::longestWord ? raw
                                                                        : raw.substr(0, boundBefore(raw))),
                 TokenKind::word);
        if (at_ < text_.size() && text_[at_] == '-' && isLetterAt(text_, at_ + 1)) ++at_;
    }

    static std::size_t boundBefore(std::string_view raw) {
        std::size_t end = Vocabulary::longestWord;
        while (end > 0 && !isBound(raw, end)) --end;
        return end;
    }
    static bool isBeyondWord(char c) { return c == '-' || c == '.' || c == ':' || c == '/' || c == '_'; }
    /// A token of letters and figures, joined by signs: "BRS-2026/0412".
    static bool isReference(std::string_view raw) {
        return std::ranges::any_of(raw, [](char c) { return c >= '0' && c <= '9'; }) &&
               raw.find_first_of("-/_") != std::string_view::npos;
    }

    /// Where the word ends whose letters end there, if what follows belongs to it.
    std::size_t endOfJoined(std::size_t end) const {
        if (text_[end] == '.' || text_[end] == ':') {
            if (const std::size_t dotted = endOfDotted(at_); dotted > end) return dotted;
            return end;
        }
        if (const std::size_t reference = endOfReference(end)) return reference;
        if (text_[end] != '-' || !isLetterAt(text_, end + 1)) return end;
        std::size_t compound = end;
        for (int parts = 0; parts < 6 && compound + 1 < text_.size() && text_[compound] == '-' &&
                            isLetterAt(text_, compound + 1);
             ++parts)
            compound = endOfWord(compound + 1);
        return isKnownCompound(compound) ? compound : end;
    }
    bool isKnownCompound(std::size_t end) const {
        constexpr std::size_t longest = 60;
        if (end - at_ > longest) return false;
        const KnownWord& compound = vocabulary_[vocabulary_.find(part(end))];
        return compound.form != 0 || compound.ruleWord != 0;
    }
    std::size_t endOfReference(std::size_t end) const {
        constexpr std::size_t longest = 40;
        if (part(end).find_first_of("abcdefghijklmnopqrstuvwxyz") != std::string_view::npos) return 0;
        std::size_t last = end;
        bool hasDigit = false;
        while (last < text_.size() && last - at_ < longest) {
            const char c = text_[last];
            const bool isCapital = c >= 'A' && c <= 'Z';
            const bool isJoint = c == '-' || c == '/' || c == '_';
            const bool goesOn =
                isJoint && last + 1 < text_.size() &&
                (isDigitAt(text_, last + 1) || (text_[last + 1] >= 'A' && text_[last + 1] <= 'Z'));
            if (!isDigitAt(text_, last) && !isCapital && !goesOn) break;
            hasDigit = hasDigit || isDigitAt(text_, last);
            ++last;
        }
        return hasDigit && last > end + 1 && !isLetterAt(text_, last) ? last : 0;
    }

    void figure() {
        const FigureToken figure = figureTokenAt(text_, at_);
        push(figure.end, wordOfFigure(figure), figure.kind);
    }
    /// Short figures are words that rules may name.
    std::uint32_t wordOfFigure(const FigureToken& figure) const {
        constexpr std::size_t longest = 4;
        if (figure.kind != TokenKind::number || figure.end - at_ > longest)
            return vocabulary_.any(figure.kind);
        return vocabulary_.find(part(figure.end), TokenKind::number);
    }

    void sign(std::size_t bytes) {
        const char c = text_[at_];
        if (c == '@' && email()) return;
        if (c == '+' && isDigitAt(text_, at_ + 1))
            if (const auto phone = foreignPhoneAt(text_, at_))
                return push(phone->end, vocabulary_.any(TokenKind::phone), TokenKind::phone);
        if ((c == '.' || c == ':') && !blank_ && web()) return;
        std::size_t end = at_ + bytes;
        if (c == '.' || c == '!' || c == '?')
            while (end < text_.size() && text_[end] == c && end - at_ < 8) ++end;
        const std::uint32_t word = signOf(end);
        if (vocabulary_[word].endsSentence) stops_.push_back(static_cast<std::uint32_t>(tokens_.size()));
        push(end, word, TokenKind::sign);
    }
    std::uint32_t signOf(std::size_t end) { return vocabulary_.find(part(end), TokenKind::sign); }

    /// An "@" joins what stands around it; tokens of it that were taken go.
    bool email() {
        const auto [begin, end] = emailAround(text_, at_);
        if (end == 0) return false;
        takeBackTo(begin);
        push(end, vocabulary_.any(TokenKind::email), TokenKind::email);
        return true;
    }
    bool web() {
        if (tokens_.empty() || tokens_.back().kind != TokenKind::word || tokens_.back().end != at_)
            return false;
        // Its first part may have hyphens: "service-public".
        std::size_t first = tokens_.size() - 1;
        while (first > 0 && !tokens_[first].afterBlank && tokens_[first - 1].kind == TokenKind::word &&
               tokens_[first - 1].end + 1 == tokens_[first].begin && text_[tokens_[first - 1].end] == '-')
            --first;
        const std::size_t begin = tokens_[first].begin;
        const std::size_t end = endOfWebAddress(text_, begin, at_);
        if (end <= at_) return false;
        takeBackTo(begin);
        push(end, vocabulary_.any(TokenKind::address), TokenKind::address);
        return true;
    }
    void takeBackTo(std::size_t begin) {
        at_ = begin;
        while (!tokens_.empty() && tokens_.back().end > begin) {
            blank_ = tokens_.back().afterBlank;
            line_ = tokens_.back().opensLine;
            at_ = std::min<std::size_t>(at_, tokens_.back().begin);
            tokens_.pop_back();
        }
        while (!stops_.empty() && stops_.back() >= tokens_.size()) stops_.pop_back();
    }

    std::string_view text_;
    Vocabulary& vocabulary_;
    std::vector<Token>& tokens_;
    std::vector<std::uint32_t>& stops_;
    bool& hasLooseMark_;
    std::size_t at_ = 0;
    bool blank_ = true;
    bool line_ = true;
};

}  // namespace

void tokenise(std::string_view paragraph, Vocabulary& vocabulary, ParagraphTokens& into) {
    into.clear();
    Tokenizer(paragraph, vocabulary, into).run();
    partSentences(paragraph, vocabulary, into);
}

}  // namespace scenarios
