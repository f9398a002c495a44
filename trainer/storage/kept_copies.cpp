#include "trainer/storage/kept_copies.h"

#include <filesystem>

#include "trainer/storage/campaign_phase.h"
#include "trainer/storage/sqlite_connection.h"

namespace trainer {
namespace {

using assessment::Phase;

std::vector<std::string> copiesOf(const std::string& path) {
    const std::filesystem::path file(path);
    const std::string beginning = file.filename().string() + ".before-";
    std::vector<std::string> found;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(file.parent_path(), ignored)) {
        const std::string name = entry.path().filename().string();
        const bool isPart = name.ends_with("-wal") || name.ends_with("-shm") || name.ends_with("-journal");
        if (name.starts_with(beginning) && !isPart) found.push_back(entry.path().string());
    }
    return found;
}

struct Round {
    std::string campaign;
    int number = 1;
};

std::vector<Round> roundsIn(Connection& copy) {
    return copy.read([&] {
        std::vector<Round> found;
        Round row;
        soci::statement rows =
            (copy.session()->prepare << "SELECT id, round FROM campaign WHERE id IN (SELECT"
                                        " campaign_id FROM ballot UNION SELECT"
                                        " campaign_id FROM card)",
             soci::into(row.campaign), soci::into(row.number));
        eachRow(rows, [&] { found.push_back(row); });
        return found;
    });
}

bool isClosed(Connection& connection, const Round& round) {
    const auto now = standingOf(connection, round.campaign);
    if (!now) return false;
    const bool isOver = now->phase == Phase::closed || now->phase == Phase::agreed;
    return now->round > round.number || (isOver && now->round == round.number);
}

/// A copy is made anew without them, whatever schema it has: nobody waits for it.
void forgetIn(Connection& copy, const std::vector<Round>& rounds) {
    copy.execute("PRAGMA secure_delete = ON");
    copy.change([&] {
        for (const Round& round : rounds)
            for (const char* table : {"ballot", "card"})
                *copy.session() << "DELETE FROM " + std::string(table) + " WHERE campaign_id = :id",
                    soci::use(round.campaign);
    });
    copy.execute("VACUUM");
}

void forgetClosed(const std::string& file, Connection& connection) {
    SqliteConnection copy(file, std::chrono::milliseconds(0));
    if (!copy.hasTable("ballot")) return;
    auto rounds = roundsIn(copy);
    std::erase_if(rounds, [&](const Round& round) { return !isClosed(connection, round); });
    if (!rounds.empty()) forgetIn(copy, rounds);
}

}  // namespace

void forgetInCopies(Connection& connection) {
    for (const std::string& file : copiesOf(connection.path())) {
        try {
            forgetClosed(file, connection);
        } catch (const StorageError&) {
            continue;  // read-only, damaged, or no database at all
        }
    }
}

}  // namespace trainer
