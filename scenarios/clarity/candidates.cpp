#include "scenarios/clarity/candidates.h"

#include <algorithm>
#include <bit>

namespace scenarios {

Candidates::Candidates(std::size_t patterns)
    : rows_{BitRows(patterns), BitRows(patterns), BitRows(patterns)}, both_(patterns) {
    clear();
}

void Candidates::clear() {
    bits_.assign(stride(), 0);
    for (BitRows& rows : rows_) {
        rows.clear();
        rows.keep(bits_);
    }
    both_.clear();
    both_.keep(bits_);
    pairs_.clear();
    triples_.clear();
    // The list that begins at 0 is empty.
    lists_.assign(1, 0);
}

bool Candidates::isFull() const {
    constexpr std::size_t most = 1U << 15U;
    constexpr std::size_t mostPairs = 1U << 23U;
    return both_.size() > most || rows_[0].size() * rows_[1].size() > mostPairs ||
           std::ranges::any_of(rows_, [](const BitRows& rows) { return rows.size() > most; });
}

std::uint32_t Candidates::workOutPair(std::uint16_t first, std::uint16_t second) {
    for (std::size_t part = 0; part < stride(); ++part)
        bits_[part] = rows_[0].row(first)[part] & rows_[1].row(second)[part];
    if (first >= pairs_.size()) pairs_.resize(first + 1U);
    std::vector<std::uint16_t>& ofFirst = pairs_[first];
    if (second >= ofFirst.size()) ofFirst.resize(second + 1U, notWorkedOut);
    return ofFirst[second] = static_cast<std::uint16_t>(both_.keep(bits_));
}

std::uint32_t Candidates::listOf(std::uint32_t pair, const Kind& third) {
    const auto begin = static_cast<std::uint32_t>(lists_.size());
    lists_.push_back(0);
    for (std::uint32_t part = 0; part < stride(); ++part)
        for (std::uint64_t all = both_.row(pair)[part] & rows_[2].row(third[2])[part]; all != 0;
             all &= all - 1)
            lists_.push_back(part * 64 + static_cast<std::uint32_t>(std::countr_zero(all)));
    lists_[begin] = static_cast<std::uint32_t>(lists_.size()) - begin - 1;
    if (lists_[begin] > 0) return begin;
    lists_.pop_back();
    return 0;
}

void Candidates::Memory::clear() {
    known_.assign(1U << 10U, {});
    count_ = 0;
}

void Candidates::Memory::put(const Known& one) {
    if (++count_ * 2 > known_.size()) {
        std::vector<Known> old(known_.size() * 2);
        old.swap(known_);
        count_ = 1;
        for (const Known& other : old)
            if (other.key != 0) put(other);
    }
    std::size_t at = placeOf(one.key);
    while (known_[at].key != 0) at = (at + 1) & (known_.size() - 1);
    known_[at] = one;
}

}  // namespace scenarios
