#include "scenarios/clarity/piece.h"

#include <algorithm>

#include "scenarios/clarity/characters.h"

namespace scenarios {
namespace {

bool isLetterOrDigit(std::string_view text, std::size_t at) {
    const CharacterKind kind = characterAt(text, at).kind;
    return kind == CharacterKind::digit || (kind == CharacterKind::letter && isOfWord(text, at));
}

/// Where the run of letters and figures ends that starts there.
std::size_t endOfRun(std::string_view text, std::size_t at) {
    while (at < text.size() && isLetterOrDigit(text, at)) at += characterAt(text, at).bytes;
    return at;
}

/// A token of its own, or within a word; never between tokens.
bool isSign(std::string_view text, std::size_t at) {
    const CharacterKind kind = characterAt(text, at).kind;
    return (kind == CharacterKind::sign && text[at] != '-') || kind == CharacterKind::mark;
}

int rarityOf(const Piece& piece) {
    constexpr int rare = 6;
    constexpr std::string_view usual = ",.:;'";
    if (piece.text.empty()) return rare;
    const std::string_view core = coreOf(piece.text);
    if (core.empty()) return 0;
    const bool isUsual = piece.text.size() == 1 && usual.find(core) != std::string_view::npos;
    if (!isLetterOrDigit(core, 0)) return isUsual ? 1 : rare;
    // "de"
    if (piece.text.size() <= 2 && core.front() >= 'a') return static_cast<int>(core.size());
    const auto length = static_cast<int>(piece.text.size() + core.size());
    return length + piece.apartBefore + piece.apartBehind;
}

}  // namespace

bool isOfWord(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const CharacterKind kind = ascii::kinds[byte];
    // U+00C0 to U+024F.
    if (kind == CharacterKind::beyondAscii)
        return (byte >= 0xC3 && byte < 0xC9) ||
               (byte == 0xC9 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0x90);
    return kind == CharacterKind::letter || kind == CharacterKind::digit || byte == '_';
}

bool isOfWordBefore(std::string_view text, std::size_t at) {
    return isOfWord(text, startOfCharacterBefore(text, at));
}

bool hasCapitals(std::string_view text) {
    bool isBefore = false;
    for (std::size_t at = 0; at < text.size(); at += characterAt(text, at).bytes) {
        const bool isAscii = static_cast<unsigned char>(text[at]) < 0x80;
        const bool isCapital =
            isAscii ? text[at] >= 'A' && text[at] <= 'Z' : startsWithCapital(text.substr(at));
        if (isBefore && isCapital) return true;
        isBefore = isCapital;
    }
    return false;
}

std::string_view coreOf(std::string_view piece) {
    std::string_view longest;
    std::string_view sign;
    for (std::size_t at = 0; at < piece.size();) {
        const std::size_t end = endOfRun(piece, at);
        if (end - at > longest.size()) longest = piece.substr(at, end - at);
        if (end == at && sign.empty() && isSign(piece, at))
            sign = piece.substr(at, characterAt(piece, at).bytes);
        at = end > at ? end : at + characterAt(piece, at).bytes;
    }
    return longest.empty() ? sign : longest;
}

int rarityOf(const Need& need) {
    int rarity = need.empty() ? 0 : rarityOf(need.front());
    for (const Piece& piece : need) rarity = std::min(rarity, rarityOf(piece));
    return rarity;
}

}  // namespace scenarios
