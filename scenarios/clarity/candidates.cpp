#include "scenarios/clarity/candidates.h"

#include <bit>

namespace scenarios {

void Candidates::clear() {
    starts_.clear();
    seconds_.clear();
    // Row 0 is of no pattern.
    const std::vector<std::uint64_t> none(stride());
    starts_.keep(none);
    seconds_.keep(none);
    pairs_.assign(1U << 10U, {});
    known_ = 0;
    // The list that begins at 0 is empty.
    lists_.assign(1, 0);
}

void Candidates::put(const Pair& pair) {
    std::size_t at = placeOf(pair.key);
    while (pairs_[at].key != 0) at = (at + 1) & (pairs_.size() - 1);
    pairs_[at] = pair;
}

std::uint32_t Candidates::learn(std::uint32_t key) {
    if (++known_ * 2 > pairs_.size()) {
        std::vector<Pair> old(pairs_.size() * 2);
        old.swap(pairs_);
        for (const Pair& pair : old)
            if (pair.key != 0) put(pair);
    }
    const std::uint32_t made = workOut(key >> 16U, key & mostKinds);
    put({key, made});
    return made;
}

/// Where the list of those two begins.
std::uint32_t Candidates::workOut(std::uint32_t start, std::uint32_t second) {
    const auto begin = static_cast<std::uint32_t>(lists_.size());
    lists_.push_back(0);
    for (std::uint32_t part = 0; part < stride(); ++part)
        for (std::uint64_t both = starts_.row(start)[part] & seconds_.row(second)[part]; both != 0;
             both &= both - 1)
            lists_.push_back(part * 64 + static_cast<std::uint32_t>(std::countr_zero(both)));
    lists_[begin] = static_cast<std::uint32_t>(lists_.size()) - begin - 1;
    if (lists_[begin] > 0) return begin;
    lists_.pop_back();
    return 0;
}

}  // namespace scenarios
