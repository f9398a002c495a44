#pragma once
#include <functional>
#include <string>

#include "trainer/presenters/oversight.h"
#include "trainer/windows/page.h"

namespace trainer {

/// Every unit in every wave, for who coordinates them: how far it is, its dates, who leads it, how many
/// answered. Of answers nothing is told here.
class OversightPage : public Page {
  public:
    struct Actions {
        std::function<void(const std::string& campaign)> lead;
        std::function<void()> leave;
    };
    OversightPage(wxWindow* parent, DiagnosticDesk& desk, Actions actions);

    void refresh() override;

  private:
    void addWave(const WaveOfUnits& wave);

    DiagnosticDesk& desk_;
    Actions actions_;
};

}  // namespace trainer
