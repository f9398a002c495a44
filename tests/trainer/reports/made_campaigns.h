#pragma once
#include "assessment/diagnostic/comparison.h"
#include "content/reading/framework_library.h"
#include "trainer/reports/campaign_record.h"

/// The frameworks that are shipped, and campaigns of one service that were held with them: what documents are
/// made of. Nothing in them is left to chance.
struct MadeCampaigns {
    MadeCampaigns();

    /// The first wave, with the list of 2021, closed; and the second, with that of 2023, its meeting over.
    trainer::CampaignRecord first() const;
    trainer::CampaignRecord second() const;
    assessment::Comparison waves() const;

    content::FrameworkLibrary library;
};

/// What somebody may well write, and what no page and no table may take for its own.
inline const std::string hostileText = "=SUM(A1:A9);<b>\"&\"</b>\tÀ Noël, l’équipe…";
