#include "content/reading/nearest.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <span>
#include <vector>

namespace content {
namespace {

char lower(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

/// Edits between two words, letter case and the sort of dash aside
/// (Levenshtein).
std::size_t distance(std::string_view left, std::string_view right) {
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < left.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < right.size(); ++j) {
            const std::size_t replaced = diagonal + (lower(left[i]) == lower(right[j]) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

constexpr std::size_t manyCandidates = 1'000;

}  // namespace

std::string nearest(std::string_view word, std::span<const std::string_view> candidates) {
    if (word.size() > 64) return {};
    std::string_view best;
    std::size_t least = std::max<std::size_t>(1, word.size() / 3) + 1;
    // A file with so many names is no work of a hand that slipped once.
    for (const std::string_view candidate :
         std::span(candidates).first(std::min(candidates.size(), manyCandidates))) {
        if (candidate.size() > 64) continue;
        const std::size_t edits = distance(word, candidate);
        if (edits >= least) continue;
        least = edits;
        best = candidate;
    }
    return std::string(best);
}

}  // namespace content
