#include "scenarios/clarity/needed_pieces.h"

#include <algorithm>
#include <limits>

#include "scenarios/clarity/characters.h"

namespace scenarios {
namespace {

constexpr std::size_t mostNeeds = std::numeric_limits<NeededPieces::Needs>::digits;
/// Needs that are less rare are met by nearly every sentence.
constexpr int leastRarity = 4;

std::size_t lowBits(char byte) {
    return static_cast<unsigned char>(byte) & 63U;
}

/// Whether the piece, which begins at a place that may be before the text, is there as far as the text goes.
bool stands(const Piece& piece, std::string_view text, std::ptrdiff_t begin) {
    const std::ptrdiff_t end = begin + static_cast<std::ptrdiff_t>(piece.text.size());
    const auto size = static_cast<std::ptrdiff_t>(text.size());
    const auto from = static_cast<std::size_t>(std::max<std::ptrdiff_t>(begin, 0));
    const auto to = static_cast<std::size_t>(std::min(end, size));
    const auto skipped = static_cast<std::size_t>(std::max<std::ptrdiff_t>(-begin, 0));
    if (text.substr(from, to - from) != std::string_view(piece.text).substr(skipped, to - from)) return false;
    if (piece.apartBefore && begin > 0 && isOfWordBefore(text, from)) return false;
    return !(piece.apartBehind && end < size && isOfWord(text, to));
}

}  // namespace

bool NeededPieces::Known::mayFollow(char second) const {
    if (core + 1 < piece.text.size())
        return piece.text[core + 1] == second || (second == '\0' && coreEnd == core + 1);
    const CharacterKind kind = ascii::kinds[static_cast<unsigned char>(second)];
    return !piece.apartBehind || (kind != CharacterKind::letter && kind != CharacterKind::digit);
}

NeededPieces::Needs NeededPieces::add(const std::vector<Need>& needs) {
    Needs bits = 0;
    int rarest = 0;
    for (const Need& need : needs) rarest = std::max(rarest, rarityOf(need));
    for (const Need& need : needs) {
        if (rarityOf(need) < std::clamp(rarest, 1, leastRarity)) continue;
        const auto known = std::ranges::find(needs_, need);
        const auto number = static_cast<std::size_t>(known - needs_.begin());
        if (number == mostNeeds) continue;
        const Needs bit = Needs{1} << number;
        bits |= bit;
        if (known != needs_.end()) continue;
        needs_.push_back(need);
        for (const Piece& piece : need) add(piece, bit);
    }
    return bits;
}

void NeededPieces::add(const Piece& piece, Needs meets) {
    const std::string_view core = coreOf(piece.text);
    const auto number = static_cast<std::uint16_t>(pieces_.size());
    if (piece.text.empty()) {
        capitals_ = number;
        pieces_.push_back({piece, 0, 0, meets});
        return;
    }
    const auto begin = static_cast<std::size_t>(core.data() - piece.text.data());
    pieces_.push_back({piece, begin, begin + core.size(), meets});
    ofByte_[static_cast<unsigned char>(core.front())].push_back(number);
    for (int second = 0; second < 256; ++second)
        if (pieces_.back().mayFollow(static_cast<char>(second)))
            starts_.at(lowBits(core.front())) |= std::uint64_t{1} << lowBits(static_cast<char>(second));
}

template <class Found>
void NeededPieces::forEachIn(std::string_view text, std::size_t begin, std::size_t end, Found found) const {
    constexpr std::size_t mostBytes = 4;  // of a character
    if (capitals_ && hasCapitals(text.substr(begin, end - begin + mostBytes))) found(Hit{0, *capitals_});
    for (std::size_t at = begin; at < end; ++at) {
        const char second = at + 1 < text.size() ? text[at + 1] : '\0';
        if ((starts_[lowBits(text[at])] >> lowBits(second) & 1U) == 0) continue;
        for (const std::uint16_t number : ofByte_[static_cast<unsigned char>(text[at])]) {
            const Known& known = pieces_[number];
            if (known.mayFollow(second) &&
                stands(known.piece, text,
                       static_cast<std::ptrdiff_t>(at) - static_cast<std::ptrdiff_t>(known.core)))
                found(Hit{static_cast<std::uint32_t>(at - begin), number});
        }
    }
}

void NeededPieces::findIn(std::string_view word, std::vector<Hit>& hits) const {
    forEachIn(word, 0, word.size(), [&](const Hit& hit) { hits.push_back(hit); });
}

NeededPieces::Needs NeededPieces::metWithin(std::string_view text, std::size_t begin, std::size_t end) const {
    Needs met = 0;
    forEachIn(text, begin, end, [&](const Hit& hit) { met |= metBy(hit, text, begin); });
    return met;
}

NeededPieces::Needs NeededPieces::metBy(const Hit& hit, std::string_view text, std::size_t word) const {
    const Known& known = pieces_[hit.piece];
    const std::size_t core = word + hit.offset;
    if (core < known.core || core - known.core + known.piece.text.size() > text.size()) return 0;
    // What stands behind the core of it tells most of them apart.
    const bool hasBehind = known.coreEnd < known.piece.text.size();
    if (hasBehind && text[core - known.core + known.coreEnd] != known.piece.text[known.coreEnd]) return 0;
    return stands(known.piece, text, static_cast<std::ptrdiff_t>(core - known.core)) ? known.meets : 0;
}

}  // namespace scenarios
