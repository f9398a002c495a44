#include <array>
#include <string>
#include <utility>

#include "scenarios/lexicon/syllables.h"

namespace scenarios {
namespace {

/// Letters whose accent changes what is said: E is é è ê, I is ï, D is ë, U is ü, W is œ. Others lose theirs.
constexpr std::array<std::pair<std::string_view, char>, 48> accented{
    {{"é", 'E'}, {"è", 'E'}, {"ê", 'E'}, {"É", 'E'}, {"È", 'E'}, {"Ê", 'E'}, {"à", 'a'}, {"â", 'a'},
     {"À", 'a'}, {"Â", 'a'}, {"î", 'i'}, {"Î", 'i'}, {"ô", 'o'}, {"Ô", 'o'}, {"ù", 'u'}, {"û", 'u'},
     {"Ù", 'u'}, {"Û", 'u'}, {"ï", 'I'}, {"Ï", 'I'}, {"ë", 'D'}, {"Ë", 'D'}, {"ü", 'U'}, {"Ü", 'U'},
     {"œ", 'W'}, {"Œ", 'W'}, {"æ", 'E'}, {"Æ", 'E'}, {"ç", 's'}, {"Ç", 's'}, {"ä", 'a'}, {"ö", 'o'},
     {"Ä", 'a'}, {"Ö", 'o'}, {"ÿ", 'i'}, {"Ÿ", 'i'}, {"ñ", 'n'}, {"Ñ", 'n'}, {"á", 'a'}, {"ó", 'o'},
     {"í", 'I'}, {"ú", 'u'}, {"å", 'o'}, {"ø", 'W'}, {"ã", 'a'}, {"õ", 'o'}, {"ā", 'a'}, {"ō", 'o'}}};

/// One letter of the first character, and the bytes it takes; '-' for what is no letter.
std::pair<char, std::size_t> letterOf(std::string_view text) {
    const char first = text.front();
    if (first >= 'A' && first <= 'Z') return {static_cast<char>(first - 'A' + 'a'), 1};
    if (first >= 'a' && first <= 'z') return {first, 1};
    for (const auto& [character, letter] : accented)
        if (text.starts_with(character)) return {letter, character.size()};
    std::size_t bytes = 1;
    while (bytes < text.size() && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80) ++bytes;
    return {'-', bytes};
}

bool isOneOf(char letter, std::string_view letters) {
    return letters.find(letter) != std::string_view::npos;
}

bool isVowel(char letter) {
    return isOneOf(letter, "aeiouyEIDUW");
}

/// A word in letters, without those that only tell how another one is said. ' ' stands on both sides.
class Word {
  public:
    Word(std::string letters, bool silentEnt) : letters_(' ' + std::move(letters) + "  ") {
        dropSilentEnd(silentEnt);
        dropSigns();
    }

    int syllables();

  private:
    char at(std::size_t place) const { return place < letters_.size() ? letters_[place] : ' '; }
    bool hasVowelBefore(std::size_t place) const;
    void dropSilentEnd(bool silentEnt);
    void dropSigns();
    std::size_t nucleusAt(std::size_t place) const;
    bool isPays(std::size_t place) const;
    std::size_t consonantsFrom(std::size_t place) const;
    bool isClusterBefore(std::size_t place) const;
    int soundsBetween(std::size_t from, std::size_t to) const;
    bool isOpen(std::size_t place) const;
    bool isMute(std::size_t place) const;

    std::string letters_;
    std::size_t saidUpTo_ = 0;  ///< behind the last vowel that is said
    bool isFirst_ = true;
};

bool Word::hasVowelBefore(std::size_t place) const {
    for (std::size_t i = 0; i < place; ++i)
        if (isVowel(letters_[i]) && !(letters_[i] == 'u' && at(i - 1) == 'q')) return true;
    return false;
}

/// "e", "es", and the "ent" of a verb, at the end of a word that has another vowel.
void Word::dropSilentEnd(bool silentEnt) {
    std::size_t end = letters_.size() - 2;
    const std::string_view word(letters_.data(), end);
    const bool isVerbEnd = word.ends_with("ent") && end > 4 && hasVowelBefore(end - 3) &&
                           (silentEnt || word.ends_with("aient") || word.ends_with("oient"));
    std::size_t cut = 0;
    if (isVerbEnd)
        cut = 3;
    else if (word.ends_with("es"))
        cut = 2;
    else if (word.ends_with("e"))
        cut = 1;
    if (cut == 0 || !hasVowelBefore(end - cut)) return;
    // "qu", "gu" and "ge" keep their consonant only.
    letters_.resize(end - cut);
    if (letters_.ends_with("qu") || (letters_.ends_with("gu") && letters_.size() > 3)) letters_.pop_back();
    letters_ += "  ";
}

/// The u of "qu" and "gue", the e of "gea".
void Word::dropSigns() {
    for (std::size_t i = 1; i + 1 < letters_.size(); ++i) {
        const char before = letters_[i - 1];
        const char next = letters_[i + 1];
        const bool isSign = (letters_[i] == 'u' && before == 'q') ||
                            (letters_[i] == 'u' && before == 'g' && isOneOf(next, "eEiy")) ||
                            (letters_[i] == 'e' && before == 'g' && isOneOf(next, "aou") &&
                             !(next == 'u' && isOneOf(at(i + 2), "rsnx")));
        if (isSign) letters_.erase(i, 1);
    }
}

/// How many letters write the vowel sound that starts there; without the glides before it.
std::size_t Word::nucleusAt(std::size_t place) const {
    const std::string_view rest = std::string_view(letters_).substr(place);
    for (const std::string_view three : {"eau", "oeu", "euil", "ouil"})
        if (rest.starts_with(three)) return 3;
    for (const std::string_view two :
         {"ai", "au", "ei", "eu", "ou", "oi", "Wu", "Wi", "ay", "oy", "ey", "uy"}) {
        if (!rest.starts_with(two)) continue;
        const bool isGlide = two[1] == 'y' && (isVowel(at(place + 2)) || isPays(place));
        return isGlide ? 1 : 2;
    }
    return 1;
}

/// "pays" and what is made of it: the "y" is a vowel of its own.
bool Word::isPays(std::size_t place) const {
    return std::string_view(letters_).substr(place - 1).starts_with("pays");
}

std::size_t Word::consonantsFrom(std::size_t place) const {
    std::size_t count = 0;
    while (at(place + count) != ' ' && !isVowel(at(place + count))) ++count;
    return count;
}

/// A consonant and "r" or "l", as in "cri-er".
bool Word::isClusterBefore(std::size_t place) const {
    return place >= 2 && isOneOf(at(place - 1), "rl") && isOneOf(at(place - 2), "bcdfgkptvh");
}

/// How many consonants are heard between two vowels.
int Word::soundsBetween(std::size_t from, std::size_t to) const {
    int sounds = 0;
    for (std::size_t i = from; i < to; ++i) {
        const char letter = at(i);
        const char next = i + 1 < to ? at(i + 1) : ' ';
        const bool isNasal = i == from && isOneOf(letter, "nm") && isVowel(at(from - 1)) && next != ' ' &&
                             next != letter && !isVowel(next);
        const bool isHalf = letter == next || (isOneOf(letter, "cpt") && next == 'h') ||
                            (letter == 'g' && next == 'n') || (letter == 'c' && next == 'q') ||
                            (letter == 's' && next == 'c' && isOneOf(at(i + 2), "eiE"));
        if (!isNasal && !isHalf) sounds += letter == 'x' ? 2 : 1;
    }
    return sounds;
}

/// True if the syllable of the vowel ends with it: one consonant follows, or one with "r" or "l", then a
/// vowel.
bool Word::isOpen(std::size_t place) const {
    const std::size_t count = consonantsFrom(place + 1);
    if (count == 0 || !isVowel(at(place + 1 + count)) || at(place + 1) == 'x') return false;
    const std::string_view after = std::string_view(letters_).substr(place + 1, count);
    return count == 1 || after == "ch" || after == "ph" || after == "th" || after == "gn" ||
           (count == 2 && isClusterBefore(place + 1 + count));
}

/// An "e" that is not heard: behind a vowel ("paiement"), or behind one consonant sound ("sam(e)di").
bool Word::isMute(std::size_t place) const {
    if (at(place) != 'e' || isFirst_ || !isOpen(place)) return false;
    if (nucleusAt(place) != 1) return false;
    if (isVowel(at(place - 1))) return true;
    if (letters_.starts_with(" enre") && place == 4) return false;
    const std::size_t next = place + 1;
    const bool isBeforeGlide =
        isOneOf(at(next), "lnmr") && at(next + 1) == 'i' && isOneOf(at(next + 2), "eEoa");
    return !isBeforeGlide && consonantsFrom(next) == 1 && soundsBetween(saidUpTo_, place) == 1;
}

int Word::syllables() {
    int count = 0;
    for (std::size_t i = 1; i < letters_.size();) {
        const bool isConsonantY =
            at(i) == 'y' && isVowel(at(i + 1)) && (isVowel(at(i - 1)) || at(i - 1) == ' ');
        if (!isVowel(at(i)) || isConsonantY || isMute(i)) {
            ++i;
            continue;
        }
        const std::size_t begin = i;
        i += nucleusAt(i);
        const std::string_view first = std::string_view(letters_).substr(begin, i - begin);
        // i, u, ou and y lean on the vowel behind them, but for "cri-er"; "bruit" is one all the same.
        const bool mayGlide = first == "i" || first == "u" || first == "ou" || first == "y" || first == "I";
        const bool isSplit = isClusterBefore(begin) && !(first == "u" && at(i) == 'i');
        const bool hasVowel = isVowel(at(i)) && at(i) != 'D' && at(i) != first.front() && at(i) != 'y';
        if (mayGlide && hasVowel && !isSplit) i += nucleusAt(i);
        ++count;
        isFirst_ = false;
        saidUpTo_ = i;
    }
    return count;
}

}  // namespace

int frenchSyllables(std::string_view word, bool silentEnt) {
    int count = 0;
    std::string letters;
    const auto endPart = [&](bool isLast) {
        count += Word(std::exchange(letters, {}), silentEnt && isLast).syllables();
    };
    while (!word.empty()) {
        const auto [letter, bytes] = letterOf(word);
        word.remove_prefix(bytes);
        if (letter == '-')
            endPart(false);
        else
            letters += letter;
    }
    endPart(true);
    return count;
}

}  // namespace scenarios
