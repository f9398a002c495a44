#pragma once
#include <string>
#include <vector>

#include "trainer/windows/stack.h"

namespace trainer {

/// A list whose items are ticked while somebody writes. A sign and words say it, not only a colour.
class LiveList : public Card {
  public:
    struct Item {
        enum class State { open, done, fault };
        std::string text;
        State state = State::open;
        bool operator==(const Item&) const = default;
    };
    LiveList(wxWindow* parent, const std::string& title);
    /// Shows these items; what did not change is not drawn anew. True if the list grew or shrank.
    bool show(const std::vector<Item>& items);

  private:
    std::string title_;
    std::vector<Item> items_;
    std::vector<class Prose*> lines_;
};

}  // namespace trainer
