#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "trainer/presenters/step_view.h"
#include "trainer/windows/stack.h"

namespace trainer {

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

  private:
    void fill();
    void addRow(std::size_t place);
    std::size_t placeAt(int y) const;

    std::vector<Option> options_;
    std::function<void()> changed_;
    std::vector<wxWindow*> rows_;
};

}  // namespace trainer
