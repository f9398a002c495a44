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

/// Whether that byte of a word may stand behind the first one of the core; 0: the word ends.
bool mayFollow(const Piece& piece, std::size_t core, char second) {
    if (core + 1 < piece.text.size())
        return piece.text[core + 1] == second || (second == '\0' && coreOf(piece.text).size() == 1);
    const CharacterKind kind = ascii::kinds[static_cast<unsigned char>(second)];
    return !piece.apartBehind || (kind != CharacterKind::letter && kind != CharacterKind::digit);
}

}  // namespace

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
        pieces_.push_back({piece, 0, meets});
        return;
    }
    pieces_.push_back({piece, static_cast<std::size_t>(core.data() - piece.text.data()), meets});
    longest_ = std::max(longest_, piece.text.size());
    ofByte_[static_cast<unsigned char>(core.front())].push_back(number);
    for (int second = 0; second < 256; ++second)
        if (mayFollow(pieces_.back().piece, pieces_.back().core, static_cast<char>(second)))
            starts_.at(lowBits(core.front())) |= std::uint64_t{1} << lowBits(static_cast<char>(second));
}

template <class Found>
void NeededPieces::forEachIn(std::string_view word, Found found) const {
    if (capitals_ && hasCapitals(word)) found(Hit{0, *capitals_});
    for (std::size_t at = 0; at < word.size(); ++at) {
        const char second = at + 1 < word.size() ? word[at + 1] : '\0';
        if ((starts_[lowBits(word[at])] >> lowBits(second) & 1U) == 0) continue;
        for (const std::uint16_t number : ofByte_[static_cast<unsigned char>(word[at])]) {
            const Known& known = pieces_[number];
            if (stands(known.piece, word,
                       static_cast<std::ptrdiff_t>(at) - static_cast<std::ptrdiff_t>(known.core)))
                found(Hit{static_cast<std::uint32_t>(at), number});
        }
    }
}

void NeededPieces::findIn(std::string_view word, std::vector<Hit>& hits) const {
    forEachIn(word, [&](const Hit& hit) { hits.push_back(hit); });
}

NeededPieces::Needs NeededPieces::metWithin(std::string_view text, std::size_t begin, std::size_t end) const {
    Needs met = 0;
    // What begins in it may end behind it.
    forEachIn(text.substr(begin, end - begin + longest_),
              [&](const Hit& hit) { met |= metBy(hit, text, begin); });
    return met;
}

NeededPieces::Needs NeededPieces::metBy(const Hit& hit, std::string_view text, std::size_t word) const {
    const Known& known = pieces_[hit.piece];
    const std::size_t core = word + hit.offset;
    if (core < known.core || core - known.core + known.piece.text.size() > text.size()) return 0;
    return stands(known.piece, text, static_cast<std::ptrdiff_t>(core - known.core)) ? known.meets : 0;
}

}  // namespace scenarios
