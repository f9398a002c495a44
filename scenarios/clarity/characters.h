#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace scenarios {

/// What a character is good for. A mark belongs to the word it stands in: an accent behind its letter, a soft
/// hyphen, the middle dot of "agent·e".
enum class CharacterKind : std::uint8_t { letter, digit, blank, lineEnd, sign, mark, beyondAscii };

struct CharacterAt {
    CharacterKind kind = CharacterKind::sign;
    std::uint8_t bytes = 1;
};

namespace ascii {
constexpr std::array<CharacterKind, 256> kindTable() {
    std::array<CharacterKind, 256> kinds{};
    for (std::size_t c = 0; c < kinds.size(); ++c) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        kinds.at(c) = c >= 0x80               ? CharacterKind::beyondAscii
                      : isLetter              ? CharacterKind::letter
                      : c >= '0' && c <= '9'  ? CharacterKind::digit
                      : c == '\n'             ? CharacterKind::lineEnd
                      : c <= ' ' || c == 0x7F ? CharacterKind::blank
                                              : CharacterKind::sign;
    }
    return kinds;
}
inline constexpr std::array<CharacterKind, 256> kinds = kindTable();
}  // namespace ascii

/// The same of any character beyond ASCII.
CharacterAt rareCharacter(std::string_view text, std::size_t at);
/// The character beyond ASCII at a place of a text. A byte that starts none is a sign.
inline CharacterAt characterBeyondAscii(std::string_view text, std::size_t at) {
    // Most of what French has beyond ASCII: À to ÿ.
    if (static_cast<unsigned char>(text[at]) == 0xC3 && at + 1 < text.size()) {
        const auto second = static_cast<unsigned char>(text[at + 1]);
        if (second >= 0x80 && second < 0xC0 && second != 0x97 && second != 0xB7)
            return {CharacterKind::letter, 2};
    }
    return rareCharacter(text, at);
}

/// The character at a place of a text; it must be within.
inline CharacterAt characterAt(std::string_view text, std::size_t at) {
    const CharacterKind kind = ascii::kinds[static_cast<unsigned char>(text[at])];
    if (kind != CharacterKind::beyondAscii) return {kind, 1};
    return characterBeyondAscii(text, at);
}

inline bool isDigitAt(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}
inline bool isLetterAt(std::string_view text, std::size_t at) {
    return at < text.size() && characterAt(text, at).kind == CharacterKind::letter;
}
/// How many bytes the blank takes that stands there, a no-break space among them; 0 where there is none.
std::size_t blankAt(std::string_view text, std::size_t at);
std::size_t apostropheBeyondAscii(std::string_view text, std::size_t at);
/// How many bytes the apostrophe takes that stands there; 0 where there is none.
inline std::size_t apostropheAt(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80) return first == '\'' ? 1 : 0;
    return apostropheBeyondAscii(text, at);
}

/// How many letters a word has that consists of small letters of French, figures and the signs of a word;
/// nothing for any other. Such a word is spelled as it is written.
std::optional<std::size_t> smallLettersOf(std::string_view word);
/// A word as a lexicon has it: in lower case, accents on their letters, "'" for an apostrophe, no soft
/// hyphen.
std::string lexiconSpelling(std::string_view word);
/// The same with the capitals it has.
std::string composed(std::string_view word);
bool startsWithCapital(std::string_view text);
/// The first letter in lower case, without accent.
char firstLetter(std::string_view text);
/// The text with its first letter as a capital.
std::string capitalised(std::string_view text);

/// Where the character starts that ends before a place; the place is not 0.
inline std::size_t startOfCharacterBefore(std::string_view text, std::size_t at) {
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    return at;
}
/// True if a character starts there, or the text ends.
inline bool isBound(std::string_view text, std::size_t at) {
    return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

}  // namespace scenarios
