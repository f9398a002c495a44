#include "tests/bench/xml_text.h"

#include <algorithm>

namespace bench {
namespace {

constexpr std::size_t longestLine = 110;

}  // namespace

void XmlText::start(std::string_view tag, std::string_view attributes) {
    text_.append(2 * open_.size(), ' ').append("<").append(tag);
    if (!attributes.empty()) text_.append(" ").append(attributes);
}

void XmlText::open(std::string_view tag, std::string_view attributes) {
    start(tag, attributes);
    text_.append(">\n");
    open_.emplace_back(tag);
}

void XmlText::close() {
    const std::string tag = std::move(open_.back());
    open_.pop_back();
    text_.append(2 * open_.size(), ' ').append("</").append(tag).append(">\n");
}

void XmlText::empty(std::string_view tag, std::string_view attributes) {
    start(tag, attributes);
    text_.append("/>\n");
}

void XmlText::leaf(std::string_view tag, std::string_view attributes, std::string_view text) {
    std::size_t lineStart = text_.size();
    start(tag, attributes);
    text_.append(">");
    for (bool first = true; !text.empty(); first = false) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (!first && text_.size() - lineStart + word.size() >= longestLine) {
            text_.append("\n");
            lineStart = text_.size();
            text_.append(2 * open_.size() + 4, ' ');
        } else if (!first) {
            text_.append(" ");
        }
        text_.append(word);
    }
    text_.append("</").append(tag).append(">\n");
}

}  // namespace bench
