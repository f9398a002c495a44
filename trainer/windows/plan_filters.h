#pragma once
#include <wx/choice.h>
#include <wx/srchctrl.h>

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "trainer/presenters/plan_list.h"
#include "trainer/windows/stack.h"

namespace trainer {

class Tiles;

/// What somebody wishes to see of a plan: searched, by status, by who sees to it, by engagement, only what is
/// late.
class PlanFilters : public Stack {
  public:
    /// What there is to choose from.
    struct Offer {
        std::vector<std::string> owners;
        std::vector<std::pair<std::string, std::string>> engagements;  ///< ids and titles
    };
    /// changed: something else is wished for.
    PlanFilters(wxWindow* parent, Offer offer, const PlanFilter& filter,
                std::function<void(const PlanFilter&)> changed);

  private:
    using Wanted = std::optional<std::string>;

    void addSearch();
    void addStatus();
    void addOwner();
    void addEngagement();
    void addLate();
    void addChoice(const std::string& label, const std::vector<std::string>& names, std::size_t present,
                   const std::function<void(std::size_t)>& picked);
    void addWanted(const std::string& label, const char* none,
                   const std::vector<std::pair<std::string, std::string>>& all, Wanted PlanFilter::*wanted);

    Offer offer_;
    PlanFilter filter_;
    std::function<void(const PlanFilter&)> changed_;
    Tiles* tiles_;
};

}  // namespace trainer
