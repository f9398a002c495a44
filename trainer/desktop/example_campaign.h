#pragma once
#include <string>

#include "trainer/presenters/diagnostic_desk.h"

namespace trainer {

/// Two open campaigns that were made up to be looked at. They are taken away with it.
class ExampleCampaign {
  public:
    /// Needs a unit. Throws std::runtime_error without one, or without a framework.
    explicit ExampleCampaign(DiagnosticDesk& desk);
    ~ExampleCampaign();
    ExampleCampaign(const ExampleCampaign&) = delete;
    ExampleCampaign& operator=(const ExampleCampaign&) = delete;

    /// The one that is answered by ballots, the one by cards.
    const std::string& ballots() const { return ballots_; }
    const std::string& cards() const { return cards_; }
    /// Adds a unit where there is none.
    static void nameUnit(DiagnosticDesk& desk);

  private:
    std::string add(int wave, assessment::Way way);

    DiagnosticDesk& desk_;
    std::string ballots_;
    std::string cards_;
};

}  // namespace trainer
