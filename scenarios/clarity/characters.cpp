#include "scenarios/clarity/characters.h"

#include "scenarios/language/fold.h"

namespace scenarios {
namespace {

struct Decoded {
    std::uint32_t code = 0;
    std::uint8_t bytes = 1;
};

/// Code 0 where the bytes are no UTF-8.
Decoded decode(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> std::uint32_t {
        return static_cast<unsigned char>(text[at + i]);
    };
    const std::uint8_t length = byte(0) >= 0xF0 ? 4 : byte(0) >= 0xE0 ? 3 : byte(0) >= 0xC0 ? 2 : 1;
    if (byte(0) < 0x80) return {byte(0), 1};
    if (length == 1 || at + length > text.size()) return {0, 1};
    std::uint32_t code = byte(0) & (0xFFU >> (length + 1U));
    for (std::uint8_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) return {0, 1};
        code = (code << 6U) | (byte(i) & 0x3FU);
    }
    return {code, length};
}

CharacterKind kindOf(std::uint32_t code) {
    if (code == 0xA0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x205F ||
        code == 0x3000 || code == 0xFEFF)
        return CharacterKind::blank;
    if (code == 0x85 || code == 0x2028 || code == 0x2029) return CharacterKind::blank;
    if (code == 0xAD || code == 0xB7 || (code >= 0x200B && code <= 0x200D) || code == 0x2060 ||
        (code >= 0x300 && code < 0x370))
        return CharacterKind::mark;
    const bool isSign = code < 0xC0 || code == 0xD7 || code == 0xF7 || (code >= 0x2B9 && code < 0x2E0) ||
                        (code >= 0x2000 && code < 0x2C00) || (code >= 0x3000 && code < 0x3040) ||
                        code >= 0xFE00;
    return isSign && code != 0xAA && code != 0xBA && code != 0xB5 ? CharacterKind::sign
                                                                  : CharacterKind::letter;
}

bool isSmallLetter(std::uint32_t code) {
    if (code >= 0xDF && code <= 0xFF) return code != 0xF7;
    return code >= 0x100 && code < 0x180 && code % 2 == 1;
}

/// In lower case: Latin, Greek and Cyrillic capitals as far as names in letters go.
std::uint32_t lowered(std::uint32_t code) {
    if (code >= 'A' && code <= 'Z') return code + 0x20;
    if (code >= 0xC0 && code <= 0xDE && code != 0xD7) return code + 0x20;
    if (code == 0x178) return 0xFF;
    const bool evenIsCapital = (code >= 0x100 && code < 0x138) || (code >= 0x14A && code < 0x178);
    const bool oddIsCapital = (code >= 0x139 && code < 0x149) || (code >= 0x179 && code < 0x17E);
    if ((evenIsCapital && code % 2 == 0) || (oddIsCapital && code % 2 == 1)) return code + 1;
    return code;
}

std::uint32_t raised(std::uint32_t code) {
    if (code >= 'a' && code <= 'z') return code - 0x20;
    if (code >= 0xE0 && code <= 0xFE && code != 0xF7) return code - 0x20;
    return code == 0x153 ? 0x152 : code;
}

/// A letter with the accent that stands behind it; 0 where there is no such letter in French.
std::uint32_t joined(std::uint32_t letter, std::uint32_t accent) {
    constexpr std::string_view letters = "aeiouyc";
    // Grave, acute, circumflex, diaeresis, cedilla.
    constexpr std::array<std::uint32_t, 5> accents{0x300, 0x301, 0x302, 0x308, 0x327};
    constexpr std::array<std::array<std::uint32_t, 5>, 7> codes{{{0xE0, 0xE1, 0xE2, 0xE4, 0},
                                                                 {0xE8, 0xE9, 0xEA, 0xEB, 0},
                                                                 {0xEC, 0xED, 0xEE, 0xEF, 0},
                                                                 {0xF2, 0xF3, 0xF4, 0xF6, 0},
                                                                 {0xF9, 0xFA, 0xFB, 0xFC, 0},
                                                                 {0, 0xFD, 0, 0xFF, 0},
                                                                 {0, 0, 0, 0, 0xE7}}};
    const std::uint32_t small = lowered(letter);
    const std::size_t row = small < 0x80 ? letters.find(static_cast<char>(small)) : std::string_view::npos;
    if (row == std::string_view::npos) return 0;
    for (std::size_t i = 0; i < accents.size(); ++i)
        if (accents.at(i) == accent) {
            const std::uint32_t code = codes.at(row).at(i);
            return small == letter ? code : raised(code);
        }
    return 0;
}

void append(std::string& text, std::uint32_t code) {
    const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0U | (code >> 6U));
        tail(0);
    } else if (code < 0x10000) {
        text += static_cast<char>(0xE0U | (code >> 12U));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0U | (code >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::string spelled(std::string_view word, bool inLowerCase) {
    std::string text;
    text.reserve(word.size());
    std::uint32_t last = 0;
    std::size_t lastBegin = 0;
    for (std::size_t at = 0; at < word.size();) {
        if (const std::size_t apostrophe = apostropheAt(word, at)) {
            text += '\'';
            at += apostrophe;
            last = 0;
            continue;
        }
        auto [code, bytes] = decode(word, at);
        if (code == 0) {
            text += word[at++];
            last = 0;
            continue;
        }
        at += bytes;
        if (const std::uint32_t letter = last == 0 ? 0 : joined(last, code)) {
            text.resize(lastBegin);
            code = letter;
        } else if (kindOf(code) == CharacterKind::mark && code != 0xB7 && code < 0x300) {
            continue;
        } else if (kindOf(code) == CharacterKind::mark && code > 0x370) {
            continue;
        }
        last = inLowerCase ? lowered(code) : code;
        lastBegin = text.size();
        append(text, last);
    }
    return text;
}

}  // namespace

CharacterAt rareCharacter(std::string_view text, std::size_t at) {
    const auto [code, bytes] = decode(text, at);
    return {code == 0 ? CharacterKind::sign : kindOf(code), bytes};
}

std::size_t blankAt(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    const auto [kind, bytes] = characterAt(text, at);
    return kind == CharacterKind::blank ? bytes : 0;
}

std::size_t apostropheBeyondAscii(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at, 3);
    if (rest == "\u2019" || rest == "\u2018") return 3;
    return rest.starts_with("\u02BC") ? 2 : 0;
}

std::optional<std::size_t> smallLettersOf(std::string_view word) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size(); ++at) {
        const auto byte = static_cast<unsigned char>(word[at]);
        if (byte >= 'a' && byte <= 'z') {
            ++letters;
        } else if (byte == 0xC3 && at + 1 < word.size()) {
            const auto second = static_cast<unsigned char>(word[++at]);
            if (second < 0xA0 || second > 0xBF || second == 0xB7) return {};
            ++letters;
        } else if (byte != '-' && byte != '\'' && byte != '.' && !isDigitAt(word, at)) {
            return {};
        }
    }
    return letters;
}

std::string lexiconSpelling(std::string_view word) {
    return smallLettersOf(word) ? std::string(word) : spelled(word, true);
}

std::string composed(std::string_view word) {
    return spelled(word, false);
}

bool startsWithCapital(std::string_view text) {
    if (text.empty()) return false;
    const std::uint32_t code = decode(text, 0).code;
    return code != 0 && !isSmallLetter(code) && lowered(code) != code;
}

char firstLetter(std::string_view text) {
    std::string folded;
    if (!text.empty()) foldCharacter(text, folded);
    return folded.empty() ? '\0' : folded.front();
}

std::string capitalised(std::string_view text) {
    if (text.empty()) return {};
    const auto [code, bytes] = decode(text, 0);
    if (code == 0) return std::string(text);
    std::string capital;
    append(capital, raised(code));
    return capital + std::string(text.substr(bytes));
}

}  // namespace scenarios
