#include "scenarios/story/blocks.h"

namespace scenarios {

std::string plain(const Text& text) {
    std::string words;
    for (const Run& run : text) words += run.lineBreak ? std::string_view(" ") : std::string_view(run.text);
    return words;
}

std::string plainLines(const Text& text) {
    std::string words;
    for (const Run& run : text) words += run.lineBreak ? std::string_view("\n") : std::string_view(run.text);
    return words;
}

}  // namespace scenarios
