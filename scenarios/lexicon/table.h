#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "scenarios/lexicon/lexicon.h"

/// How a lexicon lies in its bytes: a header, then the parts one after the other, each aligned to eight
/// bytes. Numbers are written as the machine has them; the header tells a table of another kind of machine
/// apart.
namespace scenarios::table {

constexpr std::array<char, 8> magic{'c', 'a', 'p', 'l', 'e', 'x', '\r', '\n'};
/// Another number whenever the layout or the meaning of a feature changes.
constexpr std::uint32_t version = 1;
constexpr std::uint32_t byteOrder = 0x01020304;

struct Header {
    std::array<char, 8> magic{};
    std::uint32_t version = 0;
    std::uint32_t byteOrder = 0;
    std::uint32_t slots = 0;
    std::uint32_t forms = 0;
    std::uint32_t readings = 0;
    std::uint32_t lemmas = 0;
    std::uint32_t formsOfLemmas = 0;
    std::uint32_t text = 0;
    std::uint32_t longestProbe = 0;  ///< how many slots a search looks at, at most
    std::uint32_t unused = 0;
};

/// A place of the hash table: the number of a form, and above it some bits of its hash; 0 where it is empty.
using Slot = std::uint32_t;
constexpr unsigned formBits = 20;
constexpr std::size_t mostForms = (1U << formBits) - 1;

struct Form {
    std::uint32_t text = 0;  ///< where its letters begin
    std::uint8_t length = 0;
    std::uint8_t syllables = 0;
    std::uint16_t readings = 0;
    std::uint32_t firstReading = 0;
    std::uint32_t features = 0;
};

struct Lemma {
    std::uint32_t text = 0;
    std::uint32_t length = 0;
    std::uint32_t forms = 0;
    std::uint32_t firstForm = 0;
};

/// Where each part begins, and where the last one ends.
struct Layout {
    explicit Layout(const Header& header);

    std::size_t slots, forms, readings, lemmas, formsOfLemmas, text, end;
};

/// The header; throws LexiconError where these bytes are no table of this version with all its parts.
const Header& checked(std::span<const std::byte> table);

}  // namespace scenarios::table
