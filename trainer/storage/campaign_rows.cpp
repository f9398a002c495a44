#include "trainer/storage/campaign_rows.h"

#include <unordered_map>

#include "trainer/storage/campaign_phase.h"
#include "trainer/storage/campaign_row.h"
#include "trainer/storage/erasing.h"

namespace trainer {

using namespace assessment;

void CampaignRows::add(const Campaign& campaign, const Framework& framework) {
    connection_.change([&] {
        if (!campaign.isGuest && campaign.phase != Phase::prepared) throw CampaignMovedOn(campaign.id);
        requireUnit(campaign);
        keep(framework);
        CampaignRow row(campaign, framework.hash);
        row.version = 1;
        sql()
            << "INSERT INTO campaign (id, unit_id, wave, framework_hash, facilitator, expected, way,"
               " least_answers, tolerance, least_apart, least_share, least_people, least_agreement,"
               " tells_strong, phase, round, is_shared, is_guest, version) VALUES (:id, :unit, :wave, :hash,"
               " :facilitator, :expected, :way, :k, :tolerance, :apart, :share, :people, :agreement,"
               " :strong, :phase, :round, :shared, :guest, :version)",
            soci::use(row.id), soci::use(row.unit), soci::use(row.wave), soci::use(row.hash),
            soci::use(row.facilitator), soci::use(row.expected), soci::use(row.way), soci::use(row.k),
            soci::use(row.tolerance), soci::use(row.apart), soci::use(row.share), soci::use(row.people),
            soci::use(row.leastAgreement), soci::use(row.tellsStrong), soci::use(row.phase),
            soci::use(row.round), soci::use(row.isShared), soci::use(row.isGuest), soci::use(row.version);
        putStages(campaign);
    });
}

/// An invitation names a unit that is kept elsewhere.
void CampaignRows::requireUnit(const Campaign& campaign) {
    if (campaign.isGuest) return;
    std::string found;
    sql() << "SELECT id FROM unit WHERE id = :id", soci::use(campaign.unit), soci::into(found);
    if (found.empty()) throw StorageError(StorageError::Kind::conflict, connection_.path(), 0, "unit");
}

void CampaignRows::keep(const Framework& framework) {
    std::string hash;
    sql() << "SELECT hash FROM framework_version WHERE id = :id AND number = :number",
        soci::use(framework.name.id), soci::use(framework.name.number), soci::into(hash);
    if (hash == framework.hash) return;
    if (!hash.empty()) throw FrameworkChanged(framework.name);
    sql() << "INSERT INTO framework_version (hash, id, number, text) VALUES (:hash, :id, :number, :text)",
        soci::use(framework.hash), soci::use(framework.name.id), soci::use(framework.name.number),
        soci::use(framework.text);
}

/// A campaign that was only prepared binds nobody to the version it named.
void CampaignRows::dropUnusedFrameworks() {
    sql() << "DELETE FROM framework_version WHERE hash NOT IN (SELECT framework_hash FROM campaign)";
}

void CampaignRows::putStages(const Campaign& campaign) {
    sql() << "DELETE FROM campaign_stage WHERE campaign_id = :id", soci::use(campaign.id);
    long long place = 0;
    for (const StageDate& stage : campaign.stages) {
        sql() << "INSERT INTO campaign_stage (campaign_id, place, stage, planned, done)"
                 " VALUES (:id, :place, :stage, :planned, :done)",
            soci::use(campaign.id), soci::use(place), soci::use(stage.stage), soci::use(stage.planned),
            soci::use(stage.done);
        ++place;
    }
}

Update CampaignRows::update(const Campaign& campaign, const Framework& framework) {
    Update result = Update::movedOn;
    connection_.change([&] {
        const auto standing = standingOf(connection_, campaign.id);
        result = standing && standing->version == campaign.version ? Update::kept : Update::movedOn;
        if (result == Update::movedOn) return;
        if (standing->phase == Phase::prepared) {
            requireUnit(campaign);
            keep(framework);
            putAll(campaign, framework.hash);
            dropUnusedFrameworks();
        }
        putWhatMayChange(campaign);
        putStages(campaign);
    });
    return result;
}

/// What is fixed once the campaign is open.
void CampaignRows::putAll(const Campaign& campaign, const std::string& framework) {
    const CampaignRow row(campaign, framework);
    sql() << "UPDATE campaign SET unit_id = :unit, wave = :wave, framework_hash = :hash, way = :way,"
             " least_answers = :k, tolerance = :tolerance, least_apart = :apart, least_share = :share,"
             " least_people = :people, least_agreement = :agreement, tells_strong = :strong"
             " WHERE id = :id",
        soci::use(row.unit), soci::use(row.wave), soci::use(row.hash), soci::use(row.way), soci::use(row.k),
        soci::use(row.tolerance), soci::use(row.apart), soci::use(row.share), soci::use(row.people),
        soci::use(row.leastAgreement), soci::use(row.tellsStrong), soci::use(row.id);
}

void CampaignRows::putWhatMayChange(const Campaign& campaign) {
    const int isShared = campaign.isShared ? 1 : 0;
    const long long next = campaign.version + 1;
    sql() << "UPDATE campaign SET facilitator = :facilitator, expected = :expected, is_shared = :shared,"
             " version = :next WHERE id = :id",
        soci::use(campaign.facilitator), soci::use(campaign.expected), soci::use(isShared), soci::use(next),
        soci::use(campaign.id);
}

void CampaignRows::remove(const std::string& campaign) {
    eraseForGood(connection_, [&] {
        connection_.seize(openRounds);
        const auto standing = standingOf(connection_, campaign);
        if (!standing || (standing->phase != Phase::prepared && !standing->isGuest))
            throw CampaignMovedOn(campaign);
        forgetRound(connection_, campaign);
        for (const char* table : {"campaign_stage", "tally", "consensus"})
            sql() << "DELETE FROM " + std::string(table) + " WHERE campaign_id = :id", soci::use(campaign);
        sql() << "DELETE FROM proof_piece WHERE proof_id IN (SELECT id FROM proof WHERE campaign_id = :id)",
            soci::use(campaign);
        sql() << "DELETE FROM proof WHERE campaign_id = :id", soci::use(campaign);
        sql() << "DELETE FROM campaign WHERE id = :id", soci::use(campaign);
        dropUnusedFrameworks();
    });
}

std::vector<Campaign> CampaignRows::all() {
    return read("", "");
}

std::optional<Campaign> CampaignRows::find(const std::string& id) {
    auto found = read("campaign.id = :key", id);
    if (found.empty()) return {};
    return std::move(found.front());
}

std::vector<Campaign> CampaignRows::of(const std::string& unit) {
    return read("campaign.unit_id = :key AND is_guest = 0", unit);
}

/// The last wave of each unit first, so that the rows of all others need not be looked at.
std::vector<SharedCampaign> CampaignRows::shared() {
    return connection_.read([&] {
        std::vector<SharedCampaign> found;
        SharedCampaign one;
        soci::statement rows =
            (sql().prepare << "SELECT campaign.id, campaign.unit_id, framework_version.id, number"
                              " FROM (SELECT unit_id, MAX(wave) AS wave FROM campaign WHERE is_guest = 0"
                              " AND phase IN ('closed', 'agreed') GROUP BY unit_id) AS latest"
                              " JOIN campaign ON campaign.unit_id = latest.unit_id"
                              " AND campaign.wave = latest.wave AND is_guest = 0"
                              " JOIN framework_version ON framework_version.hash = framework_hash"
                              " WHERE is_shared = 1 ORDER BY campaign.id",
             soci::into(one.id), soci::into(one.unit), soci::into(one.framework.id),
             soci::into(one.framework.number));
        eachRow(rows, [&] { found.push_back(one); });
        return found;
    });
}

std::vector<Campaign> CampaignRows::read(const std::string& condition, const std::string& key) {
    std::vector<Campaign> found;
    connection_.snapshot([&] {
        connection_.read([&] {
            found.clear();
            SelectCampaigns rows(sql(), condition, key);
            eachRow(rows.run, [&] { found.push_back(rows.row.campaign({rows.framework, rows.number})); });
            readStages(found, condition, key);
        });
    });
    return found;
}

void CampaignRows::readStages(std::vector<Campaign>& campaigns, const std::string& condition,
                              const std::string& key) {
    std::unordered_map<std::string, Campaign*> byId;
    for (Campaign& campaign : campaigns) byId[campaign.id] = &campaign;
    std::string campaign;
    StageDate stage;
    soci::statement rows(sql());
    for (std::string* text : {&campaign, &stage.stage, &stage.planned, &stage.done})
        rows.exchange(soci::into(*text));
    if (!key.empty()) rows.exchange(soci::use(key));
    rows.alloc();
    rows.prepare(
        "SELECT campaign_id, stage, planned, done FROM campaign_stage"
        " JOIN campaign ON campaign.id = campaign_id" +
        (condition.empty() ? "" : " WHERE " + condition) + " ORDER BY campaign_id, place");
    rows.define_and_bind();
    eachRow(rows, [&] { byId.at(campaign)->stages.push_back(stage); });
}

std::optional<KeptFramework> CampaignRows::framework(const std::string& hash) {
    return connection_.read([&]() -> std::optional<KeptFramework> {
        FrameworkName name;
        std::string text;
        soci::statement query =
            (sql().prepare << "SELECT id, number, text FROM framework_version WHERE hash = :hash",
             soci::use(hash), soci::into(name.id), soci::into(name.number), soci::into(text));
        if (!firstRow(query)) return {};
        return KeptFramework{name, hash, text};
    });
}

void CampaignRows::open(const std::string& campaign) {
    connection_.change([&] {
        const Standing standing = require(connection_, campaign, Phase::prepared);
        move(connection_, campaign, standing, Phase::open, standing.round);
    });
}

}  // namespace trainer
