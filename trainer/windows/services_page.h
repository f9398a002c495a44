#pragma once
#include <functional>

#include "trainer/presenters/period_choice.h"
#include "trainer/reports/asked_dashboard.h"
#include "trainer/windows/dashboard_view.h"
#include "trainer/windows/page.h"

namespace trainer {

/// The dashboards of all services, or of some of them beside each other, for who follows several: a question
/// at a time, over a period.
class ServicesPage : public Page {
  public:
    struct Actions {
        std::function<void(const Dashboard::Row& row)> open;
        std::function<void()> leave;
    };
    ServicesPage(wxWindow* parent, PlanDesk& desk, Actions actions);

    void refresh() override;

    /// What is shown, to be shown by another page.
    struct Shown {
        Question question = Question::stand;
        Scope scope = {};
        PeriodChoice period = {};
    };
    const Shown& shown() const { return shown_; }
    /// Shows that when it is shown next.
    void keepShowing(const Shown& shown) { shown_ = shown; }
    void ask(Question question);
    void look(const Scope& scope);
    void look(const PeriodChoice& period);
    DashboardView* view() { return view_; }
    bool mayPrint() const override { return view_ != nullptr; }
    void print() override;

  private:
    void addWaves();
    void addChosen();
    void chooseUnits();
    void addFoot();

    PlanDesk& desk_;
    Actions actions_;
    Shown shown_;
    DashboardView* view_ = nullptr;
};

}  // namespace trainer
