#pragma once
#include <functional>

#include "trainer/presenters/plan_desk.h"
#include "trainer/windows/dashboard_view.h"
#include "trainer/windows/page.h"

namespace trainer {

/// The plans of all services beside each other, for who follows several of them.
class ServicesPage : public Page {
  public:
    struct Actions {
        std::function<void(const Dashboard::Row& row)> open;
        std::function<void()> leave;
    };
    ServicesPage(wxWindow* parent, PlanDesk& desk, Actions actions);

    void refresh() override;
    /// The services that have begun that wave only; 0: all of them.
    void look(int wave);
    DashboardView* view() { return view_; }
    bool mayPrint() const override { return view_ != nullptr; }
    void print() override;

  private:
    void addWaves(const std::vector<int>& waves);
    void addFoot();

    PlanDesk& desk_;
    Actions actions_;
    int wave_ = 0;
    DashboardView* view_ = nullptr;
};

}  // namespace trainer
