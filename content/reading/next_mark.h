#pragma once
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace content {

/// Where a mark stands next: looked for once, not for every piece of the text.
class NextMark {
  public:
    NextMark(std::string_view text, std::string_view mark) : text_(text), mark_(mark) {}

    /// The first one at the place or behind it; the end of the text where there
    /// is none. Places only grow.
    std::size_t from(std::size_t at) {
        if (!found_ || *found_ < at) found_ = std::min(text_.find(mark_, at), text_.size());
        return *found_;
    }

  private:
    std::string_view text_;
    std::string_view mark_;
    std::optional<std::size_t> found_;
};

}  // namespace content
