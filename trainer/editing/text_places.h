#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace trainer {

/// A place of a text as people count: the line and the column from 1, the character from 0.
struct TextPlace {
    std::size_t character = 0;
    std::size_t line = 1;
    std::size_t column = 1;
};

/// The places of bytes of a text that is UTF-8. Finds any in the same short time.
class TextPlaces {
  public:
    /// The text must outlive it.
    explicit TextPlaces(std::string_view text);
    TextPlace at(std::size_t byte) const;

  private:
    static void pass(char c, TextPlace& place);

    std::string_view text_;
    std::vector<TextPlace> marks_;  ///< of every so many bytes
};

}  // namespace trainer
