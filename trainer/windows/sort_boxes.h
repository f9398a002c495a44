#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "trainer/presenters/step_view.h"
#include "trainer/windows/drag.h"
#include "trainer/windows/stack.h"

namespace trainer {

class Prose;

/// Boxes that show what was put into each. What lies in one can be dragged to another.
class SortBoxes : public Stack {
  public:
    SortBoxes(wxWindow* parent, const std::vector<Option>& boxes, const std::vector<Option>& things,
              Drag& drag);

    /// Shows which things lie where: for each thing, the place of its box.
    void fill(const std::vector<std::optional<std::size_t>>& boxes);
    /// The box at a point of the screen.
    std::optional<std::size_t> boxAt(const wxPoint& screen) const;
    /// Marks the box a thing would fall into.
    void markBox(std::optional<std::size_t> box);

  private:
    struct Box {
        Card* card = nullptr;
        Stack* content = nullptr;
    };
    void fillBox(std::size_t box, const std::vector<std::size_t>& things);

    std::vector<Option> things_;
    std::vector<Box> boxes_;
    std::vector<std::vector<std::size_t>> shown_;
    Drag& drag_;
};

}  // namespace trainer
