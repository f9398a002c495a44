#include "scenarios/language/phrase.h"

#include <algorithm>

namespace scenarios {
namespace {

constexpr std::string_view ellipsis = "\u2026";

std::vector<std::string_view> partedAtBars(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t bar = std::min(text.find('|', at), text.size());
        parts.push_back(text.substr(at, bar - at));
        at = bar + 1;
    }
    return parts;
}

}  // namespace

Phrase::Phrase(std::string_view alternatives) {
    for (const std::string_view part : partedAtBars(alternatives)) alternatives_.push_back(piecesOf(part));
}

Phrase::Pieces Phrase::piecesOf(std::string_view alternative) {
    const Letter letter{std::string(alternative)};
    Pieces pieces;
    for (std::size_t i = 0; i < letter.words().size(); ++i) {
        const Word& word = letter.words()[i];
        const std::string_view gap = letter.gapBefore(i);
        const bool open =
            gap.find(ellipsis) != std::string_view::npos || gap.find("...") != std::string_view::npos;
        const bool star = alternative.substr(word.end).starts_with('*');
        pieces.push_back({std::string(word.folded), star, open && !pieces.empty()});
    }
    return pieces;
}

bool Phrase::hasEmptyAlternative() const {
    return std::ranges::any_of(alternatives_, [](const Pieces& one) { return one.empty(); });
}

bool Phrase::Piece::isThe(const Word& other) const {
    return anyEnding ? other.folded.starts_with(word) : other.folded == word;
}

/// Where the shortest match ends if the pieces stand at a word. All ways over the gaps are followed at once,
/// each word looked at once for each piece, so that no pattern is slow.
std::optional<std::size_t> Phrase::matchAt(const Pieces& pieces, const Letter& letter, std::size_t at,
                                           std::size_t last) {
    if (!pieces.front().isThe(letter.words()[at])) return {};
    std::vector<std::size_t> reached{at + 1};
    std::vector<std::size_t> next;
    for (std::size_t piece = 1; piece < pieces.size(); ++piece) {
        next.clear();
        std::size_t seen = 0;
        for (const std::size_t from : reached) {
            const std::size_t farthest = std::min(last, from + (pieces[piece].afterGap ? widestGap : 0) + 1);
            for (std::size_t i = std::max(from, seen); i < farthest; ++i)
                if (pieces[piece].isThe(letter.words()[i])) next.push_back(i + 1);
            seen = std::max(seen, farthest);
        }
        if (next.empty()) return {};
        std::swap(reached, next);
    }
    return reached.front();
}

std::optional<Stretch> Phrase::findIn(const Letter& letter, Stretch stretch) const {
    for (std::size_t at = stretch.first; at < stretch.last; ++at)
        for (const Pieces& pieces : alternatives_)
            if (const auto end = pieces.empty() ? std::nullopt : matchAt(pieces, letter, at, stretch.last))
                return Stretch{at, *end};
    return {};
}

}  // namespace scenarios
