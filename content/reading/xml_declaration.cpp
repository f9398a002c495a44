#include "content/reading/xml_declaration.h"

#include <algorithm>

namespace content {
namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool takePseudo(std::string_view& rest, std::string_view name, std::string_view& value) {
    std::string_view look = rest;
    const auto skip = [&] { look.remove_prefix(std::min(look.find_first_not_of(" \t\n\r"), look.size())); };
    if (look.empty() || !isSpace(look[0])) return false;
    skip();
    if (!look.starts_with(name)) return false;
    look.remove_prefix(name.size());
    skip();
    if (!look.starts_with('=')) return false;
    look.remove_prefix(1);
    skip();
    if (!look.starts_with('"') && !look.starts_with('\'')) return false;
    const auto end = look.find(look[0], 1);
    if (end == std::string_view::npos) return false;
    value = look.substr(1, end - 1);
    rest = look.substr(end + 1);
    return true;
}

bool isEncodingName(std::string_view name) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto other = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-'; };
    return !name.empty() && letter(name[0]) &&
           std::ranges::all_of(name, [&](char c) { return letter(c) || other(c); });
}

}  // namespace

bool isXmlDeclaration(std::string_view rest) {
    std::string_view value;
    if (!takePseudo(rest, "version", value) || value != "1.0") return false;
    if (takePseudo(rest, "encoding", value) && !isEncodingName(value)) return false;
    if (takePseudo(rest, "standalone", value) && value != "yes" && value != "no") return false;
    return rest.find_first_not_of(" \t\n\r") == std::string_view::npos;
}

}  // namespace content
