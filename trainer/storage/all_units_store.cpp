#include "trainer/storage/all_units_store.h"

#include <array>

#include "assessment/plan/calendar.h"
#include "assessment/plan/figures.h"
#include "trainer/storage/connection.h"
#include "trainer/storage/database.h"
#include "trainer/storage/known_word.h"
#include "trainer/storage/period_days.h"

namespace trainer {
namespace {

using namespace assessment;

class SqlAllUnitsStore : public AllUnitsStore {
  public:
    explicit SqlAllUnitsStore(Connection& connection) : connection_(connection) {}

    std::vector<LateCount> late(const Period& period, const std::string& today) override;
    std::vector<DoneCount> done(const Period& period) override;
    std::vector<EventCount> said(const Period& period) override;
    std::map<std::string, TrainedTeam> trained(const std::string& since) override;
    std::map<std::string, int> completed(const std::string& module,
                                         const std::vector<std::string>& scenarios) override;

  private:
    void countPeople(std::map<std::string, TrainedTeam>& teams);
    void countSkills(const std::string& since, std::map<std::string, TrainedTeam>& teams);
    soci::session& sql() { return *connection_.session(); }

    Connection& connection_;
};

/// The conditions are those of the index action_to_do.
std::vector<LateCount> SqlAllUnitsStore::late(const Period& period, const std::string& today) {
    return connection_.read([&] {
        std::vector<LateCount> found;
        LateCount row;
        const std::string week = daysAfter(today, -LateFigures::week);
        const std::string month = daysAfter(today, -LateFigures::month);
        const std::string to = lastDayOf(period);
        soci::statement rows =
            (sql().prepare
                 << "SELECT unit_id, COUNT(CASE WHEN due_on >= :week THEN 1 END),"
                    " COUNT(CASE WHEN due_on < :week AND due_on >= :month THEN 1 END),"
                    " COUNT(CASE WHEN due_on < :month THEN 1 END), COUNT(CASE WHEN owner = '' THEN 1 END)"
                    " FROM action WHERE status IN ('proposed', 'decided', 'in_progress') AND due_on <> ''"
                    " AND due_on < :today AND due_on >= :from AND due_on <= :to GROUP BY unit_id",
             soci::use(week, "week"), soci::use(month, "month"), soci::use(today, "today"),
             soci::use(period.from, "from"), soci::use(to, "to"), soci::into(row.unit),
             soci::into(row.upToWeek), soci::into(row.upToMonth), soci::into(row.longer),
             soci::into(row.unowned));
        eachRow(rows, [&] { found.push_back(row); });
        return found;
    });
}

/// The conditions are those of the index action_done.
std::vector<DoneCount> SqlAllUnitsStore::done(const Period& period) {
    return connection_.read([&] {
        std::vector<DoneCount> found;
        DoneCount row;
        std::string target;
        const std::string to = lastDayOf(period);
        soci::statement rows =
            (sql().prepare << "SELECT unit_id, done_on, campaign_id, criterion, target_level, COUNT(*)"
                              " FROM action WHERE done_on <> '' AND origin = 'gap' AND done_on >= :from"
                              " AND done_on <= :to"
                              " GROUP BY unit_id, done_on, campaign_id, criterion, target_level",
             soci::use(period.from, "from"), soci::use(to, "to"), soci::into(row.unit), soci::into(row.day),
             soci::into(row.campaign), soci::into(row.criterion), soci::into(target),
             soci::into(row.actions));
        eachRow(rows, [&] {
            row.target = std::stoi(target);
            found.push_back(row);
        });
        return found;
    });
}

constexpr std::array statuses{ActionStatus::proposed, ActionStatus::decided,  ActionStatus::inProgress,
                              ActionStatus::done,     ActionStatus::verified, ActionStatus::abandoned};

/// Which statuses the actions have that answer to an event: a column for each.
std::string answerColumns() {
    std::string columns;
    for (const ActionStatus status : statuses) columns += ", is_" + std::string(word(status));
    return columns;
}

std::string saidText() {
    std::string answers;
    for (const ActionStatus status : statuses) {
        const std::string name(word(status));
        answers += ", MAX(CASE WHEN action.status = '" + name + "' THEN 1 ELSE 0 END) AS is_" + name;
    }
    return "SELECT unit_id, source, engagement, decision" + answerColumns() +
           ", COUNT(*) FROM (SELECT event.unit_id, event.source, event.engagement, event.decision, event.id" +
           answers +
           " FROM event LEFT JOIN action ON action.event_id = event.id AND action.origin = 'event'"
           " AND action.unit_id = event.unit_id WHERE event.source IN ('users', 'committee')"
           " AND event.happened_on >= :from AND event.happened_on <= :to"
           " GROUP BY event.unit_id, event.source, event.engagement, event.decision, event.id) AS each_event"
           " GROUP BY unit_id, source, engagement, decision" +
           answerColumns();
}

std::vector<EventCount> SqlAllUnitsStore::said(const Period& period) {
    return connection_.read([&] {
        std::vector<EventCount> found;
        EventCount row;
        std::string source, decision;
        std::array<int, statuses.size()> marks{};
        const std::string to = lastDayOf(period);
        soci::statement rows(sql());
        rows.exchange(soci::into(row.unit));
        rows.exchange(soci::into(source));
        rows.exchange(soci::into(row.engagement));
        rows.exchange(soci::into(decision));
        for (int& mark : marks) rows.exchange(soci::into(mark));
        rows.exchange(soci::into(row.events));
        rows.exchange(soci::use(period.from));
        rows.exchange(soci::use(to));
        rows.alloc();
        rows.prepare(saidText());
        rows.define_and_bind();
        eachRow(rows, [&] {
            row.source = known(eventSourceOf(source), source);
            row.decision = known(decisionOf(decision), decision);
            row.answers.clear();
            for (std::size_t i = 0; i < statuses.size(); ++i)
                if (marks[i] != 0) row.answers.insert(statuses[i]);
            found.push_back(row);
        });
        return found;
    });
}

std::map<std::string, TrainedTeam> SqlAllUnitsStore::trained(const std::string& since) {
    std::map<std::string, TrainedTeam> teams;
    connection_.snapshot([&] {
        connection_.read([&] {
            teams.clear();
            countPeople(teams);
            countSkills(since, teams);
        });
    });
    return teams;
}

void SqlAllUnitsStore::countPeople(std::map<std::string, TrainedTeam>& teams) {
    std::string unit;
    int people = 0;
    soci::statement rows =
        (sql().prepare << "SELECT unit_id, COUNT(*) FROM person WHERE unit_id IS NOT NULL GROUP BY unit_id",
         soci::into(unit), soci::into(people));
    eachRow(rows, [&] { teams[unit].people = people; });
}

/// A stamp begins with its day, so that it comes after the day itself in the order of texts.
void SqlAllUnitsStore::countSkills(const std::string& since, std::map<std::string, TrainedTeam>& teams) {
    std::string unit, skill;
    int people = 0;
    soci::statement rows =
        (sql().prepare << "SELECT unit_id, skill, COUNT(DISTINCT person_id) FROM attempt"
                          " JOIN person ON person.id = person_id"
                          " JOIN attempt_skill ON attempt_id = attempt.id"
                          " WHERE unit_id IS NOT NULL AND finished_at >= :since AND finished_at <> ''"
                          " AND passed = 1 AND possible > 0 GROUP BY unit_id, skill",
         soci::use(since), soci::into(unit), soci::into(skill), soci::into(people));
    eachRow(rows, [&] { teams[unit].skills[skill] = people; });
}

std::map<std::string, int> SqlAllUnitsStore::completed(const std::string& module,
                                                       const std::vector<std::string>& scenarios) {
    if (scenarios.empty()) return {};
    return connection_.read([&] {
        std::map<std::string, int> found;
        const std::set<std::string> different(scenarios.begin(), scenarios.end());
        const auto wanted = static_cast<long long>(different.size());
        std::string assignment, marks;
        int people = 0;
        soci::statement rows(sql());
        rows.exchange(soci::into(assignment));
        rows.exchange(soci::into(people));
        rows.exchange(soci::use(module));
        for (const std::string& scenario : different) {
            marks += (marks.empty() ? ":s" : ", :s") + std::to_string(marks.size());
            rows.exchange(soci::use(scenario));
        }
        rows.exchange(soci::use(wanted));
        rows.alloc();
        rows.prepare(
            "SELECT asked, COUNT(*) FROM (SELECT assignment.id AS asked, attempt.person_id FROM assignment"
            " JOIN person ON person.unit_id = assignment.unit_id"
            " JOIN attempt ON attempt.person_id = person.id WHERE assignment.module = :module"
            " AND attempt.passed = 1 AND attempt.finished_at <> ''"
            " AND attempt.finished_at >= assignment.asked_on AND attempt.scenario_id IN (" +
            marks +
            ") GROUP BY assignment.id, attempt.person_id"
            " HAVING COUNT(DISTINCT attempt.scenario_id) = :count) AS those GROUP BY asked");
        rows.define_and_bind();
        eachRow(rows, [&] { found[assignment] = people; });
        return found;
    });
}

}  // namespace

std::unique_ptr<AllUnitsStore> allUnitsStore(Database& database) {
    return std::make_unique<SqlAllUnitsStore>(database.connection());
}

}  // namespace trainer
