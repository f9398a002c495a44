#include "trainer/storage/trained_team.h"

#include "trainer/storage/connection.h"
#include "trainer/storage/database.h"

namespace trainer {
namespace {

using namespace assessment;

class SqlTrainedTeamStore : public TrainedTeamStore {
  public:
    explicit SqlTrainedTeamStore(Connection& connection) : connection_(connection) {}

    TrainedTeam trained(const std::string& unit, const std::string& since) override {
        TrainedTeam team;
        connection_.snapshot([&] {
            connection_.read([&] {
                team = {};
                sql() << "SELECT COUNT(*) FROM person WHERE unit_id = :unit", soci::use(unit),
                    soci::into(team.people);
                countSkills(unit, since, team);
            });
        });
        return team;
    }

  private:
    /// A stamp begins with its day, so that it comes after the day itself in the order of texts.
    void countSkills(const std::string& unit, const std::string& since, TrainedTeam& team) {
        std::string skill;
        int people = 0;
        soci::statement rows =
            (sql().prepare << "SELECT skill, COUNT(DISTINCT person_id) FROM attempt"
                              " JOIN person ON person.id = person_id"
                              " JOIN attempt_skill ON attempt_id = attempt.id"
                              " WHERE unit_id = :unit AND finished_at >= :since AND finished_at <> ''"
                              " AND passed = 1 AND possible > 0 GROUP BY skill",
             soci::use(unit, "unit"), soci::use(since, "since"), soci::into(skill), soci::into(people));
        eachRow(rows, [&] { team.skills[skill] = people; });
    }
    soci::session& sql() { return *connection_.session(); }

    Connection& connection_;
};

}  // namespace

std::unique_ptr<TrainedTeamStore> trainedTeamStore(Database& database) {
    return std::make_unique<SqlTrainedTeamStore>(database.connection());
}

}  // namespace trainer
