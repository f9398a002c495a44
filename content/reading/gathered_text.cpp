#include "content/reading/gathered_text.h"

#include <algorithm>

namespace content {

void GatheredText::add(std::string_view words) {
    constexpr std::string_view blanks = " \t\r\n\f";
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find_first_of(blanks, at), words.size());
        if (end > at) {
            settle();
            text_ += words.substr(at, end - at);
        }
        if (end < words.size()) wait(Gap::blank);
        at = end + 1;
    }
}

void GatheredText::beginItem() {
    endParagraph();
    beginsItem_ = true;
}

void GatheredText::settle() {
    if (!text_.empty()) {
        if (gap_ == Gap::blank) text_ += ' ';
        if (gap_ == Gap::line) text_ += '\n';
        if (gap_ == Gap::paragraph) text_ += inItem_ && beginsItem_ ? "\n" : "\n\n";
    }
    if (gap_ == Gap::paragraph) inItem_ = false;
    gap_ = Gap::none;
    if (!beginsItem_) return;
    text_ += "- ";
    inItem_ = true;
    beginsItem_ = false;
}

std::string GatheredText::take() {
    if (!text_.empty()) text_ += '\n';
    return std::move(text_);
}

}  // namespace content
