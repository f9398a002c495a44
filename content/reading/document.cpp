#include "content/reading/document.h"

#include <functional>

namespace content {

Document::Document(const std::string& text, Report& report) : text_(text), scratch_(text) {
    constexpr unsigned flags =
        pugi::parse_cdata | pugi::parse_escapes | pugi::parse_ws_pcdata | pugi::parse_wconv_attribute;
    const auto result =
        tree_.load_buffer_inplace(scratch_.data(), scratch_.size(), flags, pugi::encoding_utf8);
    if (result) return;
    report.add(ProblemId::xmlSyntax, static_cast<std::size_t>(result.offset),
               {.found = result.description()});
    tree_.reset();
}

std::size_t Document::offsetOf(const char* part) const {
    const char* start = scratch_.data();
    const bool inside =
        std::greater_equal<>()(part, start) && std::less_equal<>()(part, start + scratch_.size());
    return inside ? static_cast<std::size_t>(part - start) : 0;
}

std::size_t Document::offsetOf(pugi::xml_node node) const {
    return offsetOf(node.type() == pugi::node_element ? node.name() : node.value());
}

std::size_t Document::offsetOf(pugi::xml_attribute attribute) const {
    return offsetOf(attribute.name());
}

std::size_t Document::offsetIn(pugi::xml_node node, std::size_t index) const {
    Walk walk;
    return offsetIn(node, index, walk);
}

std::size_t Document::offsetIn(pugi::xml_node node, std::size_t index, Walk& walk) const {
    if (node.type() == pugi::node_cdata) return offsetOf(node) + index;
    if (walk.index == 0) walk.offset = offsetOf(node);
    const std::string_view value = node.value();
    while (walk.index < index && walk.offset < text_.size()) {
        const std::string_view rest = text_.substr(walk.offset);
        const bool known = rest.starts_with("&#") || rest.starts_with("&amp;") || value[walk.index] != '&';
        if (rest[0] != '&' || !known) {
            ++walk.index;
            ++walk.offset;
            continue;
        }
        const std::size_t end = rest.find(';');
        if (end == std::string_view::npos) break;
        walk.offset += end + 1;
        // The whole character the reference stands for.
        do ++walk.index;
        while (walk.index < value.size() && (static_cast<unsigned char>(value[walk.index]) & 0xC0) == 0x80);
    }
    return walk.offset;
}

}  // namespace content
