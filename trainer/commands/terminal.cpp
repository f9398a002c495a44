#include "trainer/commands/terminal.h"

#include <ostream>

namespace trainer {
namespace {

constexpr std::string_view boldOn = "\x1b[1m";
constexpr std::string_view italicOn = "\x1b[3m";
constexpr std::string_view faintOn = "\x1b[2m";
constexpr std::string_view off = "\x1b[0m";

bool startsCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

std::size_t escapeLength(std::string_view text) {
    if (!text.starts_with("\x1b[")) return 0;
    const auto end = text.find('m');
    return end == std::string_view::npos ? text.size() : end + 1;
}

}  // namespace

std::size_t columnsOf(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t escape = escapeLength(text.substr(at)); escape > 0) {
            at += escape;
            continue;
        }
        columns += startsCharacter(text[at++]) ? 1 : 0;
    }
    return columns;
}

std::string cell(std::string_view text, std::size_t columns) {
    const std::size_t width = columnsOf(text);
    if (width <= columns) return std::string(text) + std::string(columns - width, ' ');
    std::string cut;
    std::size_t kept = 0;
    for (const char c : text) {
        if (startsCharacter(c) && ++kept == columns) break;
        cut += c;
    }
    return cut + "…";
}

std::string Terminal::bold(std::string_view text) const {
    return styled ? std::string(boldOn) + std::string(text) + std::string(off) : std::string(text);
}

std::string Terminal::faint(std::string_view text) const {
    return styled ? std::string(faintOn) + std::string(text) + std::string(off) : std::string(text);
}

std::string Terminal::styledText(const scenarios::Text& text) const {
    std::string words;
    for (const scenarios::Run& run : text) {
        if (run.lineBreak) {
            words += '\n';
            continue;
        }
        const bool marked = styled && (run.bold || run.italic || run.term);
        if (marked) words += run.bold ? boldOn : italicOn;
        words += run.text;
        if (marked) words += off;
        if (!run.href.empty() && run.href != run.text) words += " <" + run.href + ">";
    }
    return words;
}

void Terminal::paragraph(std::string_view text, std::size_t indent, std::string_view bullet) const {
    const std::size_t hanging = indent + columnsOf(bullet);
    out << std::string(indent, ' ') << bullet;
    std::size_t column = hanging;
    bool first = true;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\n') {
            out << '\n' << std::string(hanging, ' ');
            column = hanging;
            first = true;
            ++at;
            continue;
        }
        if (text[at] == ' ') {
            ++at;
            continue;
        }
        const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
        const std::string_view word = text.substr(at, end - at);
        const std::size_t columns = columnsOf(word);
        if (!first && column + 1 + columns > width) {
            out << '\n' << std::string(hanging, ' ');
            column = hanging;
            first = true;
        }
        out << (first ? "" : " ") << word;
        column += columns + (first ? 0 : 1);
        first = false;
        at = end;
    }
    out << '\n';
}

void Terminal::heading(std::string_view text) const {
    out << bold(text) << '\n';
    for (std::size_t i = 0; i < std::min(columnsOf(text), width); ++i) out << "─";
    out << "\n\n";
}

}  // namespace trainer
