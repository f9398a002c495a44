#pragma once
#include <functional>
#include <string>

#include "trainer/presenters/period_choice.h"
#include "trainer/reports/asked_dashboard.h"
#include "trainer/windows/dashboard_view.h"
#include "trainer/windows/plan_part_page.h"

namespace trainer {

/// The dashboards of a service: a question at a time, over a period.
class DashboardsPage : public PlanPartPage {
  public:
    struct Actions {
        std::function<void(const Dashboard::Row& row)> open;
        std::function<void()> seeAll;  ///< every service beside the others
        std::function<void(const scenarios::ModuleId& module)> train;
    };
    DashboardsPage(wxWindow* parent, PlanDesk& desk, GoTo goTo, Actions actions);

    /// What is shown, to be shown by another page.
    struct Shown {
        Question question = Question::stand;
        PeriodChoice period = {};
    };
    const Shown& shown() const { return shown_; }
    /// Shows that when it is shown next.
    void keepShowing(const Shown& shown) { shown_ = shown; }
    void ask(Question question);
    void look(const PeriodChoice& period);
    /// The answer that is shown; null before one is.
    DashboardView* view() { return view_; }
    bool mayPrint() const override { return view_ != nullptr; }
    void print() override;

  private:
    std::string title() const override;
    std::string lead() const override;
    void forget() override { view_ = nullptr; }
    void addPart() override;
    void addAsked();
    void addServices();
    void addSaving();
    void addPoster(Stack& stack);
    Asking asking(const std::string& lastWave);

    Actions actions_;
    Shown shown_;
    DashboardView* view_ = nullptr;
};

}  // namespace trainer
