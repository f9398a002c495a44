#include "content/reading/imported_names.h"

#include <algorithm>

namespace content {
namespace {

constexpr std::size_t longest = 48;

bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isPlain(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
}

/// What follows "urn:packager:risk:req_node:framework:"; the last part of a shorter one.
std::string_view ownPart(std::string_view urn) {
    constexpr int before = 5;
    std::size_t from = 0;
    for (int part = 0; part < before; ++part) {
        const auto colon = urn.find(':', from);
        if (colon == std::string_view::npos) break;
        from = colon + 1;
    }
    return urn.substr(from);
}

}  // namespace

std::string identifierOf(std::string_view name) {
    std::string id;
    for (const char c : name) {
        if (isPlain(c) || c == '.')
            id += c;
        else if (!id.empty() && id.back() != '_')
            id += '_';
    }
    if (id.empty() || !isLetter(id.front())) id = "r" + id;
    id.resize(std::min(id.size(), longest));
    while (!isPlain(id.back())) id.pop_back();
    return id;
}

std::string ImportedNames::ofUrn(std::string_view urn) {
    return unique(identifierOf(ownPart(urn)));
}

std::string ImportedNames::unique(const std::string& name) {
    std::string id = name;
    for (std::size_t number = 2; !taken_.insert(id).second; ++number)
        id = name + "_" + std::to_string(number);
    return id;
}

}  // namespace content
