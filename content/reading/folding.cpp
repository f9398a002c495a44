#include "content/reading/folding.h"

namespace content {
namespace {

constexpr std::size_t longestQuote = 120;

/// U+FFFE and U+FFFF.
bool isForbiddenAt(std::string_view text, std::size_t at) {
    const auto rest = text.substr(at, 3);
    return rest == "\xEF\xBF\xBE" || rest == "\xEF\xBF\xBF";
}

/// A blank, unless the line has no word yet or ends with one.
void addBlank(std::string& line) {
    if (!line.empty() && line.back() != ' ') line += ' ';
}

}  // namespace

std::vector<std::string> foldedLines(std::string_view text, std::size_t& dropped) {
    std::vector<std::string> lines;
    std::string line;
    const auto end = [&] {
        if (line.ends_with(' ')) line.pop_back();
        if (!line.empty()) lines.push_back(line);
        line.clear();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n' || c == '\r')
            end();
        else if (c == ' ' || c == '\t')
            addBlank(line);
        else if (static_cast<unsigned char>(c) < 0x20)
            ++dropped;
        else if (isForbiddenAt(text, at)) {
            ++dropped;
            at += 2;
        } else
            line += c;
    }
    end();
    return lines;
}

std::string quoted(std::string_view text) {
    if (text.size() <= longestQuote) return std::string(text);
    std::size_t end = longestQuote;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return std::string(text.substr(0, end)) + "…";
}

std::string told(std::string_view text) {
    std::size_t dropped = 0;
    return quoted(joined(foldedLines(text, dropped)));
}

std::string joined(const std::vector<std::string>& lines) {
    std::string whole;
    for (const std::string& line : lines) whole += (whole.empty() ? "" : " ") + line;
    return whole;
}

}  // namespace content
