#pragma once
#include <string>
#include <string_view>

namespace content {

/// The text of a document as it is gathered, piece by piece: white space folded, an empty line between
/// paragraphs.
class GatheredText {
  public:
    void add(std::string_view words);
    void breakLine() { wait(Gap::line); }
    void endParagraph() { wait(Gap::paragraph); }
    /// What comes next is an item of a list.
    void beginItem();
    std::size_t size() const { return text_.size(); }
    std::string take();

  private:
    enum class Gap { none, blank, line, paragraph };

    void wait(Gap gap) {
        if (gap > gap_) gap_ = gap;
    }
    void settle();

    std::string text_;
    Gap gap_ = Gap::none;
    bool beginsItem_ = false;
    bool inItem_ = false;
};

}  // namespace content
