#pragma once
#include <bit>
#include <cstdint>
#include <cstring>

// Eight characters at once: what is done for most characters of a text is done for eight in one step.
namespace scenarios::eight {

/// Bytes of a text as one number, the first one lowest on every machine.
template <class Number>
Number load(const char* at) {
    Number number = 0;
    std::memcpy(&number, at, sizeof number);
    if constexpr (std::endian::native == std::endian::big)
        return sizeof number == 8
                   ? static_cast<Number>(__builtin_bswap64(number))
                   : static_cast<Number>(__builtin_bswap32(static_cast<std::uint32_t>(number)));
    return number;
}

/// So many of the first bytes, from 1 to 8; those behind them are 0.
inline std::uint64_t first(std::uint64_t bytes, std::size_t count) {
    return bytes & ~std::uint64_t{0} >> (64U - 8U * count);
}

constexpr std::uint64_t all(std::uint8_t byte) {
    return byte * 0x0101010101010101ULL;
}

/// How many of the first bytes are ASCII letters or digits.
inline std::size_t lettersAndDigits(std::uint64_t bytes) {
    constexpr std::uint64_t high = all(0x80);
    const auto isWithin = [](std::uint64_t sevenBits, std::uint8_t from, std::uint8_t to) {
        const std::uint64_t atLeast = sevenBits + all(static_cast<std::uint8_t>(0x80 - from));
        const std::uint64_t beyond = sevenBits + all(static_cast<std::uint8_t>(0x7F - to));
        return atLeast & ~beyond;
    };
    const std::uint64_t sevenBits = bytes & ~high;
    const std::uint64_t either = isWithin(sevenBits | all(0x20), 'a', 'z') | isWithin(sevenBits, '0', '9');
    const std::uint64_t others = ~(either & ~bytes) & high;
    return static_cast<std::size_t>(std::countr_zero(others)) / 8;
}

}  // namespace scenarios::eight
