#pragma once
#include <string>
#include <vector>

#include "trainer/windows/stack.h"

namespace trainer {

class Prose;

/// A list whose items are ticked while somebody writes. A sign and words say it, not only a colour; a screen
/// reader says what changed.
class LiveList : public Card {
  public:
    struct Item {
        enum class State { open, done, fault };
        std::string text;
        State state = State::open;
        std::string why = {};  ///< shown below a fault
        bool operator==(const Item&) const = default;
    };
    LiveList(wxWindow* parent, const std::string& title);
    /// Shows these items; what did not change is not drawn anew. True if the list grew or shrank.
    bool show(const std::vector<Item>& items);

  private:
    void make(const std::vector<Item>& items);
    void sayLine(std::size_t place, const Item& item);
    std::string titleOf(const std::vector<Item>& items) const;

    std::string title_;
    Prose* head_ = nullptr;
    std::vector<Item> items_;
    std::vector<Prose*> lines_;
};

}  // namespace trainer
