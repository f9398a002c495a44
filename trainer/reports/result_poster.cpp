#include "trainer/reports/result_poster.h"

#include "trainer/reports/document_parts.h"
#include "trainer/wording/comparison_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/result_words.h"

namespace trainer {
namespace {

using namespace assessment;

Poster::Row rowOf(const EngagementResult& one, int highest) {
    Poster::Row row{.text = titleOf(*one.engagement), .beside = tr("not enough answers to say it")};
    const auto score = one.score();
    if (!score) return row;
    row.beside = fill(tr("{level} out of {highest}"),
                      {{"level", tenthsText(*score)}, {"highest", std::to_string(highest)}});
    row.meter = Poster::Meter{*score, highest};
    return row;
}

}  // namespace

Poster resultPosterOf(const CampaignRecord& record) {
    const Scale& scale = record.framework->scale;
    const int highest = static_cast<int>(scale.levels.size()) - 1;
    const bool isAgreed = record.campaign.phase == Phase::agreed;
    Poster poster{
        .whose = record.unit,
        .title = tr("Our engagements: where we stand"),
        .lead = isAgreed ? tr("The team has judged its own work, and agreed on a level for each.")
                         : tr("The team has judged its own work. This is what its answers tell."),
        .parts = {{}},
        .closing = {
            fill(tr("From 0, “{lowest}”, to {highest}, “{best}”."), {{"lowest", scale.levels.front().title},
                                                                     {"highest", std::to_string(highest)},
                                                                     {"best", scale.levels.back().title}}),
            fill(tr("{framework}, wave {wave}, {date}."), {{"framework", record.framework->title},
                                                           {"wave", std::to_string(record.campaign.wave)},
                                                           {"date", dateText(record.today)}})}};
    const auto engagements = isAgreed ? agreedOf(record) : resultOf(record).engagements;
    for (const EngagementResult& one : engagements) poster.parts.front().rows.push_back(rowOf(one, highest));
    return poster;
}

}  // namespace trainer
