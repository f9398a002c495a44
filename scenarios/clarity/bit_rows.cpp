#include "scenarios/clarity/bit_rows.h"

#include <algorithm>

namespace scenarios {

std::uint32_t BitRows::keep(const std::vector<std::uint64_t>& bits) {
    std::uint64_t hash = 0;
    for (const std::uint64_t one : bits) {
        hash = (hash ^ one) * 0xD6E8FEB86659FD93ULL;
        hash ^= hash >> 32U;
    }
    const auto [first, last] = known_.equal_range(hash);
    for (auto one = first; one != last; ++one)
        if (std::equal(bits.begin(), bits.end(),
                       words_.begin() + static_cast<std::ptrdiff_t>(one->second * stride_)))
            return one->second;
    words_.insert(words_.end(), bits.begin(), bits.end());
    known_.emplace(hash, rows_);
    return rows_++;
}

void BitRows::clear() {
    rows_ = 0;
    words_.clear();
    known_.clear();
}

}  // namespace scenarios
