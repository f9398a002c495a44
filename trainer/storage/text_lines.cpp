#include "trainer/storage/text_lines.h"

#include <charconv>
#include <stdexcept>

namespace trainer {

std::string_view taken(std::string_view& text, char mark) {
    const std::size_t end = text.find(mark);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

int numberIn(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0)
        throw std::invalid_argument("no number: '" + std::string(text) + "'");
    return number;
}

std::string escaped(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    for (const char c : text) switch (c) {
            case '\\': line += "\\\\"; break;
            case '\n': line += "\\n"; break;
            case '\t': line += "\\t"; break;
            default: line += c;
        }
    return line;
}

std::string unescaped(std::string_view text) {
    std::string found;
    found.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            found += text[i];
            continue;
        }
        switch (++i < text.size() ? text[i] : '\0') {
            case '\\': found += '\\'; break;
            case 'n': found += '\n'; break;
            case 't': found += '\t'; break;
            default: throw std::invalid_argument("no line: '" + std::string(text) + "'");
        }
    }
    return found;
}

}  // namespace trainer
