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
    std::size_t offset = offsetOf(node);
    if (node.type() == pugi::node_cdata) return offset + index;
    const std::string_view value = node.value();
    for (std::size_t at = 0; at < index && offset < text_.size(); ++offset) {
        const bool reference = text_[offset] == '&' && value[at] != '&';
        const bool ampersand =
            text_.substr(offset).starts_with("&amp;") || text_.substr(offset).starts_with("&#");
        if (reference || (text_[offset] == '&' && ampersand)) {
            const std::size_t end = text_.find(';', offset);
            if (end == std::string_view::npos) break;
            offset = end;
            // Skip the whole character the reference stands for.
            do ++at;
            while (at < value.size() && (static_cast<unsigned char>(value[at]) & 0xC0) == 0x80);
        } else {
            ++at;
        }
    }
    return offset;
}

}  // namespace content
