#pragma once
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace scenarios {

/// Rows of bits, each kept once however many words share it.
class BitRows {
  public:
    explicit BitRows(std::size_t bits) : stride_((bits + 63) / 64) {}

    std::size_t stride() const { return stride_; }
    bool has(std::uint32_t row, std::uint32_t bit) const {
        return (words_[row * stride_ + bit / 64] >> (bit % 64) & 1U) != 0;
    }
    std::size_t size() const { return rows_; }
    /// A row, until the next one is kept.
    const std::uint64_t* row(std::uint32_t number) const { return words_.data() + number * stride_; }
    /// The number of the row with those bits: `stride` times 64 of them.
    std::uint32_t keep(const std::vector<std::uint64_t>& bits);
    void clear();

  private:
    std::size_t stride_;
    std::uint32_t rows_ = 0;
    std::vector<std::uint64_t> words_;
    std::unordered_multimap<std::uint64_t, std::uint32_t> known_;
};

}  // namespace scenarios
