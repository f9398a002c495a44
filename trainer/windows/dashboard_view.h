#pragma once
#include <functional>
#include <vector>

#include "trainer/reports/dashboard.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// A dashboard on the screen: each chart with its table, and below it what the figure counts that is picked.
class DashboardView : public Stack {
  public:
    struct Actions {
        std::function<void(const Dashboard::Row& row)> open;
        std::function<void()> arrange;  ///< it is higher or lower than it was
    };
    DashboardView(wxWindow* parent, Dashboard dashboard, Actions actions);

    const Dashboard& dashboard() const { return dashboard_; }
    /// Shows what a figure of a part counts, by their places from 0.
    void showRows(std::size_t part, std::size_t figure);

  private:
    void addPart(std::size_t place);
    void addFigures(std::size_t place);
    void addRows(Stack& stack, const Dashboard::Part& part, const Dashboard::Figure& figure);

    Dashboard dashboard_;
    Actions actions_;
    std::vector<Stack*> below_;  ///< of each part, where its rows are shown; null where it has none
};

}  // namespace trainer
