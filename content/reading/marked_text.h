#pragma once
#include <string>
#include <vector>

#include "content/reading/element.h"
#include "scenarios/clarity/finding.h"

namespace content {

/// A text in which some places are marked.
struct MarkedText {
    std::string text;  ///< white space folded; an empty line parts paragraphs
    std::vector<scenarios::Span> marked;
};

/// Reads text with <m> inside; reports any other element, an empty text and an empty mark.
MarkedText readMarked(Element& element);

}  // namespace content
