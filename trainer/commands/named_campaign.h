#pragma once
#include <optional>
#include <string>

#include "trainer/commands/session.h"
#include "trainer/presenters/campaign_list.h"

namespace trainer {

/// A campaign that is kept, with its framework.
struct NamedCampaign {
    CampaignLine line;
    KnownFramework framework;

    const assessment::Campaign& campaign() const { return line.campaign; }
};

/// A campaign as somebody names it: its id, as much of its beginning as no other has, or "unit/wave". Says
/// why where there is none, or where its framework cannot be read, and returns nothing.
std::optional<NamedCampaign> campaignNamed(const std::string& name, Session& session);

/// "Reception, wave 2".
std::string titleOf(const CampaignLine& line);

/// Writes a file where none is yet; false, and says so, where there is one. Throws StorageError.
bool writeNewFile(const std::string& path, const std::string& content, const Terminal& terminal);

}  // namespace trainer
