#pragma once
#include <wx/button.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "trainer/presenters/step_view.h"
#include "trainer/windows/drag.h"
#include "trainer/windows/stack.h"

namespace trainer {

class Prose;

/// Things in an order that is changed by dragging them, or by the buttons beside them.
class OrderList : public Stack {
  public:
    OrderList(wxWindow* parent, std::vector<Option> options, std::function<void()> changed);

    /// The things in their present order.
    std::vector<std::string> tokens() const;
    /// Puts the things named first, in that order.
    void arrange(const std::vector<std::string_view>& tokens);
    /// Moves the thing at one place to another.
    void move(std::size_t from, std::size_t to);
    /// Puts the keyboard on the first button that does something.
    void begin();

  private:
    struct Shown {
        Card* card = nullptr;
        Prose* words = nullptr;
        wxButton* up = nullptr;
        wxButton* down = nullptr;
    };
    void addRow(std::size_t place);
    void fill();
    Drag::Course course();
    std::size_t gapAt(int y) const;
    void markGap(const std::optional<Drag::Carried>& carried);

    std::vector<Option> options_;
    std::function<void()> changed_;
    std::vector<Shown> rows_;
    DropMark mark_;
    Drag drag_;
};

}  // namespace trainer
