#include "content/reading/marked_text.h"

#include <algorithm>

namespace content {
namespace {

/// A text that grows, with its white space folded.
class Folded {
  public:
    void add(std::string_view words) {
        for (const char c : words) {
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                blank_ = true;
                lineEnds_ += c == '\n' ? 1 : 0;
            } else {
                settle();
                text_ += c;
            }
        }
    }
    /// Where the next word will stand.
    std::size_t here() {
        settle();
        return text_.size();
    }
    std::size_t end() const { return text_.size(); }
    std::string take() { return std::move(text_); }

  private:
    void settle() {
        if (blank_ && !text_.empty()) text_ += lineEnds_ > 1 ? "\n\n" : " ";
        blank_ = false;
        lineEnds_ = 0;
    }

    std::string text_;
    bool blank_ = false;
    int lineEnds_ = 0;
};

}  // namespace

MarkedText readMarked(Element& element) {
    MarkedText read;
    Folded folded;
    for (const pugi::xml_node child : element.node().children()) {
        if (child.type() != pugi::node_element) {
            folded.add(child.value());
            continue;
        }
        const bool isMark = std::string_view(child.name()) == "m" && !child.first_attribute();
        const std::string_view words = child.child_value();
        if (!isMark || words.find_first_not_of(" \t\r\n") == std::string_view::npos) {
            element.report(
                isMark ? ProblemId::emptyText : ProblemId::unknownElement,
                element.context().document.offsetOf(child),
                {.subject = isMark ? "m" : element.name(), .found = child.name(), .expected = "m"});
            continue;
        }
        const std::size_t begin = folded.here();
        folded.add(words);
        read.marked.push_back({begin, folded.end()});
    }
    read.text = folded.take();
    if (read.text.empty())
        element.report(ProblemId::emptyText, element.offset(), {.subject = element.name()});
    return read;
}

}  // namespace content
