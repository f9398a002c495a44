#pragma once
#include <string>
#include <vector>

#include "assessment/diagnostic/stage.h"
#include "trainer/reports/document.h"

namespace trainer {

/// What a campaign goes by, to be shown to the team before anybody answers. unit: its name.
Document campaignTermsOf(const assessment::Campaign& campaign, const assessment::Framework& framework,
                         const std::string& unit, const std::vector<assessment::Stage>& stages);

}  // namespace trainer
