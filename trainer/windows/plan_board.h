#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "trainer/presenters/plan_list.h"
#include "trainer/windows/drag.h"
#include "trainer/windows/stack.h"

class wxButton;

namespace trainer {

class Prose;
class Tiles;

/// The actions of a plan as cards, in a column for each status. A card goes on by dragging it, by its menu,
/// or by Ctrl with an arrow key.
class PlanBoard : public Stack {
  public:
    struct Actions {
        std::function<void(const std::string& action)> open;
        /// A card is to go to a status that one may go to from its own.
        std::function<void(const std::string& action, assessment::ActionStatus to)> move;
    };
    PlanBoard(wxWindow* parent, Actions actions);

    /// Shows what the list shows now.
    void show(const PlanList& list);

  private:
    struct Column {
        Stack* whole = nullptr;
        Prose* head = nullptr;
        Stack* cards = nullptr;
    };
    struct Shown {
        std::string id;
        assessment::ActionStatus status = assessment::ActionStatus::proposed;
    };
    void addColumn();
    void addCard(Stack& stack, const PlanList& list, std::size_t place);
    void offer(wxButton& button, std::size_t thing);
    void onKey(wxKeyEvent& event, std::size_t thing);
    Drag::Course course();
    void mark(const std::optional<Drag::Carried>& carried);

    Actions actions_;
    Tiles* tiles_;
    std::vector<Column> columns_;  ///< one for each status
    std::vector<Shown> shown_;
    DropMark mark_;
    Drag drag_;
};

}  // namespace trainer
