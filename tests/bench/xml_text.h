#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bench {

/// XML written as an author's editor lays it out: two spaces a level, lines of at most 110 bytes or so.
class XmlText {
  public:
    void open(std::string_view tag, std::string_view attributes = {});
    void close();
    void empty(std::string_view tag, std::string_view attributes);
    /// An element with text, which may hold inline elements.
    void leaf(std::string_view tag, std::string_view attributes, std::string_view text);
    void leaf(std::string_view tag, std::string_view text) { leaf(tag, {}, text); }

    std::string take() { return std::move(text_); }

  private:
    void start(std::string_view tag, std::string_view attributes);

    std::string text_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    std::vector<std::string> open_;
};

}  // namespace bench
