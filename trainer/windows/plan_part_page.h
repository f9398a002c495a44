#pragma once
#include <array>
#include <functional>
#include <string>
#include <vector>

#include "trainer/presenters/plan_desk.h"
#include "trainer/windows/page.h"

namespace trainer {

/// The parts of a service's plan that one goes between.
enum class PlanPart { actions, events, indicators, dashboards, practices };
/// Those that are offered, in that order.
inline constexpr std::array offeredParts{PlanPart::actions, PlanPart::events, PlanPart::indicators,
                                         PlanPart::dashboards, PlanPart::practices};

/// The page of one part of a service's plan: which service, which parts there are, and below what this one
/// is.
class PlanPartPage : public Page {
  public:
    /// Shows a part, for that unit.
    using GoTo = std::function<void(PlanPart part, const std::string& unit)>;
    PlanPartPage(wxWindow* parent, PlanDesk& desk, PlanPart part, GoTo goTo);

    /// Shows that unit from now on; the last one, or the person's own, where it is empty.
    void open(const std::string& unit);
    const std::string& unit() const { return unit_; }
    /// Shows that unit when it is shown next.
    void keepTo(const std::string& unit) { unit_ = unit; }
    void refresh() final;

  protected:
    /// What stands at the top.
    virtual std::string title() const = 0;
    virtual std::string lead() const = 0;
    /// The controls of the page are gone.
    virtual void forget() {}
    /// Another unit is shown from now on.
    virtual void turn() {}
    /// Adds what there is of the unit; there is one.
    virtual void addPart() = 0;
    PlanDesk& desk() { return desk_; }

  private:
    void addParts();
    void addUnits(const std::vector<assessment::Unit>& units);
    void addNoUnit();

    PlanDesk& desk_;
    PlanPart part_;
    GoTo goTo_;
    std::string unit_;
};

}  // namespace trainer
