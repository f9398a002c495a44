#include "scenarios/lexicon/table.h"

#include <cstdint>
#include <string>

namespace scenarios::table {
namespace {

/// The next place aligned to eight bytes behind `count` things of that size.
std::size_t behind(std::size_t begin, std::size_t count, std::size_t size) {
    return (begin + count * size + 7) / 8 * 8;
}

void demand(bool isSo, const char* otherwise) {
    if (!isSo) throw LexiconError(otherwise);
}

}  // namespace

Layout::Layout(const Header& header)
    : slots(sizeof(Header)),
      forms(behind(slots, header.slots, sizeof(Slot))),
      readings(behind(forms, header.forms, sizeof(Form))),
      lemmas(behind(readings, header.readings, sizeof(Reading))),
      formsOfLemmas(behind(lemmas, header.lemmas, sizeof(Lemma))),
      text(behind(formsOfLemmas, header.formsOfLemmas, sizeof(FormId))),
      end(behind(text, header.text, 1)) {}

const Header& checked(std::span<const std::byte> table) {
    demand(table.size() >= sizeof(Header), "a lexicon is longer than that");
    demand(reinterpret_cast<std::uintptr_t>(table.data()) % 8 == 0,
           "a lexicon must be aligned to eight bytes");
    const auto& header = *reinterpret_cast<const Header*>(table.data());
    demand(header.magic == magic, "these bytes are no lexicon");
    demand(header.byteOrder == byteOrder, "this lexicon was made for another kind of machine");
    demand(header.version == version, "this lexicon was made for another version of the program");
    demand(header.longestProbe <= header.slots, "the header of this lexicon is damaged");
    demand(Layout(header).end == table.size(), "this lexicon is not whole");
    return header;
}

}  // namespace scenarios::table
