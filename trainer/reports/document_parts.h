#pragma once
#include "trainer/reports/campaign_record.h"
#include "trainer/reports/document.h"

// What several documents of a diagnostic say alike.

namespace trainer {

/// "1. You are welcomed…"
std::string titleOf(const assessment::Engagement& engagement);
/// "2 – Most often".
std::string levelText(int level, const assessment::Scale& scale);
/// Its levels with what each of them means.
Document::List listOf(const assessment::Scale& scale);
/// Which unit, wave and framework, who led it, and how many answered: paragraphs.
std::vector<Document::Block> headOf(const CampaignRecord& record);
/// What made the document, when, and with which framework.
std::string madeText(const assessment::FrameworkName& framework, const std::string& today);
/// The results of what was answered.
assessment::Result resultOf(const CampaignRecord& record);
/// The results of what the team agreed on.
std::vector<assessment::EngagementResult> agreedOf(const CampaignRecord& record);
/// What was agreed on for a criterion; null where nothing was.
const assessment::Consensus* consensusOn(const CampaignRecord& record, const std::string& criterion);

/// What was worked out of each engagement: level, worked line, how much is rated.
Document::Table engagementTable(const std::string& caption,
                                const std::vector<assessment::EngagementResult>& engagements);

}  // namespace trainer
