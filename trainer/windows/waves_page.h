#pragma once
#include <functional>
#include <string>

#include "trainer/presenters/unit_waves.h"
#include "trainer/windows/page.h"

namespace trainer {

/// The waves of a unit beside each other, and other units beside the last of them, or why not.
class WavesPage : public Page {
  public:
    WavesPage(wxWindow* parent, DiagnosticDesk& desk, std::function<void()> leave);

    void open(const std::string& unit);
    void refresh() override;
    /// The comparison.
    bool mayPrint() const override { return hasWaves_; }
    void print() override;

  private:
    void addWaves(const UnitWaves& waves);
    void addChart(const UnitWaves& waves);
    void addLines(const std::string& name, const UnitWaves& waves,
                  const std::vector<assessment::Line>& lines);
    void addChanges(const UnitWaves& waves);
    void addOthers(const UnitWaves& waves);

    DiagnosticDesk& desk_;
    std::function<void()> leave_;
    std::string unit_;
    bool hasWaves_ = false;
};

}  // namespace trainer
