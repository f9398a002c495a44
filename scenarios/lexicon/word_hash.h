#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "scenarios/lexicon/table.h"

namespace scenarios::table {

inline std::uint64_t mixed(std::uint64_t hash) {
    hash *= 0x9E3779B97F4A7C15U;
    return hash ^ std::rotr(hash, 32);
}

/// The bytes of a word shorter than eight, in one number.
inline std::uint64_t shortBytes(const char* word, std::size_t size) {
    if (size >= 4) {
        std::uint32_t head = 0;
        std::uint32_t tail = 0;
        std::memcpy(&head, word, 4);
        std::memcpy(&tail, word + size - 4, 4);
        return (std::uint64_t{tail} << 32) | head;
    }
    const auto byte = [&](std::size_t at) -> std::uint64_t { return static_cast<unsigned char>(word[at]); };
    return size == 0 ? 0 : byte(0) | (byte(size / 2) << 8) | (byte(size - 1) << 16);
}

/// 64 well-mixed bits of a word.
inline std::uint64_t hashOf(std::string_view word) {
    std::uint64_t hash = word.size() * 0xC2B2AE3D27D4EB4FU;
    const char* at = word.data();
    std::size_t left = word.size();
    for (; left >= 8; at += 8, left -= 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, at, 8);
        hash = mixed(hash ^ eight);
    }
    return mixed(mixed(hash ^ shortBytes(at, left)) ^ 0x165667B19E3779F9U);
}

/// The slot where the search for a hash begins.
inline std::size_t slotOf(std::uint64_t hash, std::size_t slots) {
    return ((hash >> 32) * slots) >> 32;
}

/// What a slot holds for a form.
inline Slot slotFor(std::uint64_t hash, FormId form) {
    return static_cast<Slot>(hash << formBits) | form;
}

/// True if a slot may hold the form with that hash.
inline bool mayHold(Slot slot, std::uint64_t hash) {
    return (slot >> formBits) == (static_cast<Slot>(hash << formBits) >> formBits);
}

inline FormId formIn(Slot slot) {
    return slot & static_cast<Slot>(mostForms);
}

}  // namespace scenarios::table
