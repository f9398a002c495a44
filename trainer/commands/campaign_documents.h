#pragma once
#include <optional>
#include <string>

#include "trainer/commands/session.h"
#include "trainer/reports/campaign_record.h"

namespace trainer {

/// What documents tell of a diagnostic, named as for `campaignNamed`. Says why where nothing is told yet, and
/// returns nothing.
std::optional<CampaignRecord> recordNamed(const std::string& name, Session& session);

struct MinutesOptions {
    std::string campaign;         ///< an id, its beginning, or "unit/wave"
    std::string format = "html";  ///< "odt"
    std::string output;           ///< a new file; empty for standard output
};
/// Writes the minutes of the meeting of a diagnostic.
int writeMinutes(const MinutesOptions& options, Session& session);

struct CampaignExportOptions {
    std::string campaign;
    std::string format = "csv";  ///< "ods", "sheet": what to type into the official platform
    std::string output;          ///< a new file; empty for standard output
};
/// Writes the figures of a diagnostic for a spreadsheet, or the sheet to retype.
int exportCampaign(const CampaignExportOptions& options, Session& session);

struct CompareWavesOptions {
    std::string unit;             ///< its name, its id, or the beginning of that
    std::string with;             ///< "others": also beside other units that agreed to it
    std::string format = "text";  ///< "html", "json"
};
/// Shows the waves of a unit beside each other.
int compareWaves(const CompareWavesOptions& options, Session& session);

}  // namespace trainer
