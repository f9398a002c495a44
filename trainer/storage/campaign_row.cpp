#include "trainer/storage/campaign_row.h"

#include <array>
#include <charconv>
#include <stdexcept>
#include <utility>

#include "trainer/storage/known_word.h"

namespace trainer {
namespace {

using namespace assessment;

/// The shortest text that gives the same number again.
std::string textOf(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end.ptr};
}

double numberOf(const std::string& text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        throw std::invalid_argument("no agreement: '" + text + "'");
    return value;
}

}  // namespace

CampaignRow::CampaignRow(const Campaign& campaign, const std::string& framework)
    : id(campaign.id),
      unit(campaign.unit),
      hash(framework),
      facilitator(campaign.facilitator),
      way(word(campaign.way)),
      leastAgreement(textOf(campaign.thresholds.leastAgreement)),
      phase(word(campaign.phase)),
      wave(campaign.wave),
      expected(campaign.expected),
      k(campaign.thresholds.k),
      tolerance(campaign.thresholds.tolerance),
      apart(campaign.thresholds.apart),
      share(campaign.thresholds.share),
      people(campaign.thresholds.people),
      tellsStrong(campaign.thresholds.tellStrong ? 1 : 0),
      round(campaign.round),
      isShared(campaign.isShared ? 1 : 0),
      isGuest(campaign.isGuest ? 1 : 0),
      version(campaign.version) {}

Campaign CampaignRow::campaign(const FrameworkName& framework) const {
    return {.id = id,
            .unit = unit,
            .wave = wave,
            .framework = framework,
            .frameworkHash = hash,
            .facilitator = facilitator,
            .expected = expected,
            .way = known(wayOf(way), way),
            .thresholds = {k, tolerance, apart, share, people, numberOf(leastAgreement), tellsStrong != 0},
            .phase = known(phaseOf(phase), phase),
            .round = round,
            .isShared = isShared != 0,
            .isGuest = isGuest != 0,
            .stages = {},
            .version = version};
}

/// The unit of an invitation has no row here: it comes last.
SelectCampaigns::SelectCampaigns(soci::session& sql, const std::string& condition, std::string value)
    : key(std::move(value)), run(sql) {
    for (std::string* text : {&row.id, &row.unit, &row.hash, &row.facilitator, &row.way, &row.leastAgreement,
                              &row.phase, &framework})
        run.exchange(soci::into(*text));
    for (int* figure : {&row.wave, &row.expected, &row.k, &row.tolerance, &row.apart, &row.share, &row.people,
                        &row.tellsStrong, &row.round, &row.isShared, &row.isGuest, &number})
        run.exchange(soci::into(*figure));
    run.exchange(soci::into(row.version));
    if (!key.empty()) run.exchange(soci::use(key));
    run.alloc();
    run.prepare(
        std::string("SELECT campaign.id, campaign.unit_id, framework_hash, facilitator, way, least_agreement,"
                    " phase, framework_version.id, wave, expected, least_answers, tolerance, least_apart,"
                    " least_share, least_people, tells_strong, round, is_shared, is_guest, number,"
                    " campaign.version FROM campaign"
                    " JOIN framework_version ON framework_version.hash = framework_hash"
                    " LEFT JOIN unit ON unit.id = campaign.unit_id") +
        (condition.empty() ? "" : " WHERE " + condition) +
        " ORDER BY CASE WHEN unit.place IS NULL THEN 1 ELSE 0 END, unit.place, campaign.unit_id, wave,"
        " campaign.id");
    run.define_and_bind();
}

}  // namespace trainer
