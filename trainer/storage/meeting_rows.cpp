#include "trainer/storage/meeting_rows.h"

#include <algorithm>
#include <array>

#include "trainer/storage/base64.h"
#include "trainer/storage/campaign_phase.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr std::size_t pieceSize = 12 << 10;  ///< of bytes, which are 16 KiB of base64

constexpr std::array<const char*, 3> kinds{"text", "link", "file"};  ///< in the order of Proof::Kind

Proof::Kind kindOf(const std::string& word) {
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (word == kinds[i]) return static_cast<Proof::Kind>(i);
    throw std::invalid_argument("no kind of proof: '" + word + "'");
}

/// The proofs of a campaign, or the one of that id. It must stay where it was made.
struct SelectProofs {
    std::string key, kind;
    Proof row;
    soci::statement run;

    SelectProofs(soci::session& sql, const std::string& column, std::string value)
        : key(std::move(value)),
          run((sql.prepare << "SELECT id, criterion, kind, words, added_on, hash FROM proof WHERE " + column +
                                  " = :key ORDER BY place",
               soci::use(key), soci::into(row.id), soci::into(row.criterion), soci::into(kind),
               soci::into(row.words), soci::into(row.date), soci::into(row.hash))) {}

    Proof proof() const {
        Proof found = row;
        found.kind = kindOf(kind);
        return found;
    }
};

}  // namespace

void MeetingRows::agree(const std::string& campaign, const std::vector<Consensus>& consensus) {
    connection_.change([&] {
        require(connection_, campaign, Phase::closed);
        for (const Consensus& one : consensus) {
            const int isAdopted = one.isAdopted ? 1 : 0;
            sql() << "INSERT INTO consensus (campaign_id, criterion, level, reason, dissent, is_adopted)"
                     " VALUES (:campaign, :criterion, :level, :reason, :dissent, :adopted)"
                     " ON CONFLICT (campaign_id, criterion) DO UPDATE SET level = excluded.level,"
                     " reason = excluded.reason, dissent = excluded.dissent,"
                     " is_adopted = excluded.is_adopted",
                soci::use(campaign), soci::use(one.criterion), soci::use(one.level), soci::use(one.reason),
                soci::use(one.dissent), soci::use(isAdopted);
        }
    });
}

void MeetingRows::withdraw(const std::string& campaign, const std::string& criterion) {
    connection_.change([&] {
        require(connection_, campaign, Phase::closed);
        sql() << "DELETE FROM consensus WHERE campaign_id = :campaign AND criterion = :criterion",
            soci::use(campaign), soci::use(criterion);
    });
}

std::vector<Consensus> MeetingRows::consensus(const std::string& campaign) {
    return connection_.read([&] {
        std::vector<Consensus> found;
        Consensus row;
        int isAdopted = 0;
        soci::statement rows =
            (sql().prepare << "SELECT criterion, level, reason, dissent, is_adopted FROM consensus"
                              " WHERE campaign_id = :campaign",
             soci::use(campaign), soci::into(row.criterion), soci::into(row.level), soci::into(row.reason),
             soci::into(row.dissent), soci::into(isAdopted));
        eachRow(rows, [&] {
            row.isAdopted = isAdopted != 0;
            found.push_back(row);
        });
        // Not by SQL: engines order text each in their own way.
        std::ranges::sort(found, {}, &Consensus::criterion);
        return found;
    });
}

void MeetingRows::requireNotOver(const std::string& campaign) {
    const auto standing = standingOf(connection_, campaign);
    if (!standing || standing->phase == Phase::agreed) throw CampaignMovedOn(campaign);
}

void MeetingRows::add(const std::string& campaign, const Proof& proof) {
    connection_.change([&] {
        requireNotOver(campaign);
        const std::string kind = kinds.at(static_cast<std::size_t>(proof.kind));
        long long last = -1;
        sql() << "SELECT COALESCE(MAX(place), -1) FROM proof WHERE campaign_id = :campaign",
            soci::use(campaign), soci::into(last);
        const long long place = last + 1;
        sql() << "INSERT INTO proof (id, campaign_id, place, criterion, kind, words, added_on, hash)"
                 " VALUES (:id, :campaign, :place, :criterion, :kind, :words, :date, :hash)",
            soci::use(proof.id), soci::use(campaign), soci::use(place), soci::use(proof.criterion),
            soci::use(kind), soci::use(proof.words), soci::use(proof.date), soci::use(proof.hash);
        addContent(proof);
    });
}

void MeetingRows::addContent(const Proof& proof) {
    long long place = 0;
    for (std::size_t at = 0; at < proof.content.size(); at += pieceSize) {
        const std::string piece = base64Of(std::string_view(proof.content).substr(at, pieceSize));
        sql() << "INSERT INTO proof_piece (proof_id, place, content) VALUES (:id, :place, :content)",
            soci::use(proof.id), soci::use(place), soci::use(piece);
        ++place;
    }
}

void MeetingRows::removeProof(const std::string& proof) {
    connection_.change([&] {
        std::string campaign;
        sql() << "SELECT campaign_id FROM proof WHERE id = :id", soci::use(proof), soci::into(campaign);
        if (campaign.empty()) return;
        requireNotOver(campaign);
        sql() << "DELETE FROM proof_piece WHERE proof_id = :id", soci::use(proof);
        sql() << "DELETE FROM proof WHERE id = :id", soci::use(proof);
    });
}

std::vector<Proof> MeetingRows::proofs(const std::string& campaign) {
    return connection_.read([&] {
        std::vector<Proof> found;
        SelectProofs rows(sql(), "campaign_id", campaign);
        eachRow(rows.run, [&] { found.push_back(rows.proof()); });
        return found;
    });
}

std::optional<Proof> MeetingRows::proof(const std::string& id) {
    return connection_.read([&]() -> std::optional<Proof> {
        SelectProofs rows(sql(), "id", id);
        if (!firstRow(rows.run)) return {};
        Proof found = rows.proof();
        found.content = contentOf(id);
        return found;
    });
}

std::string MeetingRows::contentOf(const std::string& proof) {
    std::string content;
    std::string piece;
    soci::statement pieces =
        (sql().prepare << "SELECT content FROM proof_piece WHERE proof_id = :id ORDER BY place",
         soci::use(proof), soci::into(piece));
    eachRow(pieces, [&] { content += bytesOf(piece); });
    return content;
}

void MeetingRows::end(const std::string& campaign) {
    connection_.change([&] {
        const Standing standing = require(connection_, campaign, Phase::closed);
        move(connection_, campaign, standing, Phase::agreed, standing.round);
    });
}

}  // namespace trainer
