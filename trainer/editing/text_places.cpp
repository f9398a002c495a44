#include "trainer/editing/text_places.h"

#include <algorithm>

namespace trainer {
namespace {

constexpr std::size_t step = 256;

bool startsCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

}  // namespace

void TextPlaces::pass(char c, TextPlace& place) {
    if (c == '\n') {
        ++place.character;
        ++place.line;
        place.column = 1;
    } else if (startsCharacter(c)) {
        ++place.character;
        ++place.column;
    }
}

TextPlaces::TextPlaces(std::string_view text) : text_(text) {
    TextPlace place;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at % step == 0) marks_.push_back(place);
        pass(text[at], place);
    }
    marks_.push_back(place);
}

TextPlace TextPlaces::at(std::size_t byte) const {
    byte = std::min(byte, text_.size());
    TextPlace place = marks_.at(byte / step);
    if (byte == text_.size()) place = marks_.back();
    for (std::size_t at = byte / step * step; at < byte && byte < text_.size(); ++at) pass(text_[at], place);
    return place;
}

}  // namespace trainer
