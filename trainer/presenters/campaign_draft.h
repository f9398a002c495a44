#pragma once
#include <optional>
#include <string>
#include <vector>

#include "trainer/presenters/diagnostic_desk.h"

namespace trainer {

/// A campaign while it is prepared: everything about it may still be changed. What is changed is kept by
/// `keep`.
class CampaignDraft {
  public:
    /// Something that is still missing or wrong, besides what `assessment::faultsOf` finds.
    enum class Fault {
        noUnit,
        waveTaken,   ///< the unit has another campaign of that wave
        noFramework  ///< none is chosen, or it cannot be read
    };

    /// A new one, led by the person, by the framework that is current. The desk must outlive it.
    explicit CampaignDraft(DiagnosticDesk& desk);
    /// One that is kept and still prepared.
    CampaignDraft(DiagnosticDesk& desk, assessment::Campaign kept);

    /// Its plain values, to be read and changed.
    assessment::Campaign campaign;

    /// Proposes the wave that comes next for the unit.
    void chooseUnit(const std::string& unit);
    void choose(KnownFramework framework);
    /// Null where none is chosen, or it cannot be read.
    const assessment::Framework* framework() const { return framework_.get(); }
    bool isKept() const { return isKept_; }

    std::vector<Fault> faults() const;
    /// Those of its values, in the order they are asked for; nothing without a framework.
    std::vector<assessment::CampaignFault> valueFaults() const;
    bool mayBeOpened() const { return faults().empty() && valueFaults().empty(); }

    /// Keeps it as it is. Needs a unit of its own wave and a framework. Throws CampaignMovedOn where somebody
    /// changed it meanwhile.
    void keep();
    /// Keeps it and opens it: its framework and thresholds are fixed from then on.
    void open();

  private:
    DiagnosticDesk& desk_;
    KnownFramework framework_;
    bool isKept_ = false;
};

/// The day somebody typed, "2026-11-22" for "22/11/2026", "22.11.2026" or itself; empty for nothing. Nothing
/// where it is no day.
std::optional<std::string> typedDay(const std::string& text);
/// "22/11/2026" for "2026-11-22"; nothing for nothing.
std::string dayToType(const std::string& day);

}  // namespace trainer
