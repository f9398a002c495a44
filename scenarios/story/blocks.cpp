#include "scenarios/story/blocks.h"

namespace scenarios {

std::string plain(const Text& text) {
    std::string words;
    for (const Span& span : text)
        words += span.lineBreak ? std::string_view(" ") : std::string_view(span.text);
    return words;
}

std::string plainLines(const Text& text) {
    std::string words;
    for (const Span& span : text)
        words += span.lineBreak ? std::string_view("\n") : std::string_view(span.text);
    return words;
}

}  // namespace scenarios
