#pragma once
#include <array>

#include "content/reading/element.h"

namespace content {

/// The names of the elements that are blocks.
inline constexpr std::array<std::string_view, 7> blockNames{"h",          "p",     "list",   "quote",
                                                            "definition", "image", "numbers"};

/// True if there is nothing to read in it: blanks and no-break spaces only.
bool isBlankText(std::string_view text);

/// Reads inline text: b, i, term, link, br, white space folded. Reports an
/// empty one.
scenarios::Text readInline(Element& element);

/// Reads text without markup; reports an empty one.
std::string readPlain(Element& element);

/// Takes the blocks that come next in the parent; reports where there is none.
scenarios::Blocks readBlocks(Element& parent);

/// The blocks of a child that may be absent.
scenarios::Blocks mayBlocks(Element& parent, std::string_view child);
/// The blocks of a child: none, and reported, where it is missing.
scenarios::Blocks mustBlocks(Element& parent, std::string_view child);

/// The paragraphs inside as a plain text, parted by empty lines; a br is a line
/// end. Reports where there is none.
std::string readParagraphs(Element& parent);

/// Inline text of a child: empty, and reported, where the child is missing.
scenarios::Text mustInline(Element& parent, std::string_view child);
/// The same without its style.
std::string mustPlain(Element& parent, std::string_view child);
/// Inline text of a child that may be absent.
scenarios::Text mayInline(Element& parent, std::string_view child);

}  // namespace content
