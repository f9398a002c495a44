#pragma once
#include <string>
#include <variant>
#include <vector>

#include "scenarios/story/id.h"

namespace scenarios {

/// A run of text in one style. A line break is a run of its own, with no text.
struct Run {
    std::string text;
    std::string href;  ///< where a link goes; empty elsewhere
    bool bold = false;
    bool italic = false;
    bool term = false;  ///< a word of the field, explained by a definition
    bool lineBreak = false;
    bool operator==(const Run&) const = default;
};

/// Inline text, in UTF-8, white space already folded.
using Text = std::vector<Run>;

/// The words alone, without style; a line break becomes a space.
std::string plain(const Text& text);
/// The same with its line breaks.
std::string plainLines(const Text& text);

struct Heading {
    Text text;
};
struct Paragraph {
    Text text;
};
struct List {
    bool ordered = false;
    std::vector<Text> items;
};
struct Quote {
    Text text;
    SourceId source;  ///< empty where the author gave none
};
struct Definition {
    Text term;
    Text meaning;
};
struct Image {
    std::string file;  ///< its name, beside the scenario's file
    std::string alt;   ///< what it shows, for who does not see it
};
/// Emergency numbers, shown with their date from the library's own list.
struct NumbersBlock {
    std::vector<EmergencyNumberId> numbers;
};

using Block = std::variant<Heading, Paragraph, List, Quote, Definition, Image, NumbersBlock>;
using Blocks = std::vector<Block>;

}  // namespace scenarios
