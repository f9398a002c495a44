#include <unistd.h>

#include <optional>
#include <set>
#include <stdexcept>

#include "assessment/plan/figures.h"
#include "assessment/plan/heard.h"
#include "tests/bench/kept_plans.h"
#include "tests/bench/lines.h"
#include "tests/bench/measure.h"
#include "tests/bench/rows.h"
#include "tests/bench/sqlite.h"
#include "trainer/storage/workspace.h"

namespace bench {
namespace {

using namespace assessment;
using trainer::Workspace;

std::string against(const std::vector<double>& medians) {
    return secondsText(medians[0]) + " against " + secondsText(medians[1]);
}

/// The journals of what is late, and of what is done about a gap: the day it was done stands there.
std::map<std::string, std::vector<JournalEntry>> journalsOf(Workspace& workspace,
                                                            const std::vector<Action>& actions) {
    std::map<std::string, std::vector<JournalEntry>> journals;
    for (const Action& action : actions) {
        const bool isFinished = !isToDo(action.status) && action.status != ActionStatus::abandoned;
        if (isLate(action, dayOfPlans) || isFinished)
            journals[action.id] = workspace.plans->journal(action.id);
    }
    return journals;
}

/// All that the dashboards of a unit ask, and their figures.
double readUnit(Workspace& workspace) {
    return secondsOf([&] {
        const std::string unit = unitOf(0);
        const auto actions = workspace.plans->actions(unit);
        const auto journals = journalsOf(workspace, actions);
        const auto events = workspace.events->events(unit);
        const bool isAll =
            lateIn(actions, journals, dayOfPlans).size() == actionsOfUnit / 10 &&
            figuresOf(actions, dayOfPlans).late.size() == actionsOfUnit / 10 &&
            workspace.plans->lastMoves(unit).size() == actionsOfUnit && !voicesIn(events, actions).empty() &&
            workspace.assignments->assignments(unit).empty() &&
            workspace.trained->trained(unit, "").skills.empty() &&
            workspace.campaigns->campaignsOf(unit).empty() &&
            !workspace.indicators->indicators(unit).empty() && !workspace.indicators->measures(unit).empty();
        if (!isAll) throw std::logic_error("something of the plan is missing");
    });
}

/// All that the first dashboard of a coordinator asks, and its figures.
double readAll(Workspace& workspace, std::uint64_t units) {
    return secondsOf([&] {
        const auto counts = workspace.plans->counts("", {}, dayOfPlans);
        if (workspace.team->units().size() != units || !workspace.campaigns->campaigns().empty())
            throw std::logic_error("the services are not as they were");
        const auto byUnit = figuresByUnit(counts);
        if (byUnit.size() != units || byUnit.begin()->second.late != actionsOfUnit / 10 ||
            figuresByEngagement(counts).size() != 9)
            throw std::logic_error("a unit is missing");
    });
}

template <class Count>
std::size_t unitsOf(const std::vector<Count>& counts) {
    std::set<std::string> units;
    for (const Count& count : counts) units.insert(count.unit);
    return units.size();
}

/// What the other dashboards of a coordinator ask of plans: what is late, what was done about gaps, what
/// users said and what became of it.
std::size_t readLate(Workspace& workspace) {
    return unitsOf(workspace.allUnits->late({}, dayOfPlans));
}
std::size_t readDone(Workspace& workspace) {
    return unitsOf(workspace.allUnits->done({}));
}
std::size_t readSaid(Workspace& workspace) {
    auto said = workspace.allUnits->said({});
    std::erase_if(said,
                  [](const EventCount& one) { return heardOf(one.decision, one.answers) != Heard::done; });
    return unitsOf(said);
}

/// What the store counts, by SQLite alone.
class BareAggregate {
  public:
    explicit BareAggregate(const std::string& path)
        : database_(path),
          rows_(database_,
                "SELECT unit_id, engagement, status, COUNT(*), COUNT(CASE WHEN due_on <> '' AND due_on <"
                " '2026-11-22' AND status IN ('proposed', 'decided', 'in_progress') THEN 1 END)"
                " FROM action GROUP BY unit_id, engagement, status") {}
    double read() {
        return secondsOf([&] {
            long long late = 0;
            rows_.each([&](sqlite3_stmt* row) { late += sqlite3_column_int64(row, 4); });
            if (late == 0) throw std::logic_error("nothing was counted");
        });
    }

  private:
    Sqlite database_;
    Rows rows_;
};

/// Rows of the same columns, by SQLite alone.
class BareActions {
  public:
    explicit BareActions(const std::string& path)
        : database_(path), rows_(database_, "SELECT * FROM action ORDER BY unit_id, place") {}
    double read() {
        return secondsOf([&] {
            std::size_t bytes = 0;
            rows_.each([&](sqlite3_stmt* row) {
                for (int column = 0; column < sqlite3_column_count(row); ++column)
                    bytes +=
                        std::string(reinterpret_cast<const char*>(sqlite3_column_text(row, column))).size();
            });
            if (bytes == 0) throw std::logic_error("nothing was read");
        });
    }

  private:
    Sqlite database_;
    Rows rows_;
};

void addDashboardLines(Lines& lines, const std::string& folder) {
    const std::uint64_t units = lines.options().quick ? 100 : 1000;
    const std::string many = folder + "/many.db";
    bool isMade = false;
    const auto make = [&] {
        if (isMade) return;
        keepPlans(many, units);
        ::sync();  // what was written must not reach the disk while something is measured
        isMade = true;
    };
    const std::string all = countText(static_cast<long long>(units)) + " units × 200 actions × 20 entries";
    const int turns = lines.options().quick ? 15 : 51;
    lines.add("dashboard of a unit among " + all + ", against the unit alone", {Goal::Kind::atMost, 1.5},
              [&](Row& row) {
                  make();
                  keepPlans(folder + "/alone.db", 1);
                  Workspace among(many);
                  Workspace alone(folder + "/alone.db");
                  const auto medians =
                      mediansOf({[&] { return readUnit(among); }, [&] { return readUnit(alone); }}, turns);
                  row.ratio = medians[0] / medians[1];
                  row.medians = against(medians);
              });
    lines.add("dashboard of a coordinator over " + all, {Goal::Kind::atMost, 200, "ms"}, [&](Row& row) {
        make();
        Workspace workspace(many);
        row.ratio = mediansOf({[&] { return readAll(workspace, units); }}, turns)[0] * 1000;
    });
    lines.add("dashboard of a coordinator over " + all + ", against one bare SQL aggregate",
              {Goal::Kind::atMost, 2}, [&](Row& row) {
                  make();
                  Workspace workspace(many);
                  BareAggregate bare(many);
                  const auto medians = mediansOf(
                      {[&] { return readAll(workspace, units); }, [&] { return bare.read(); }}, turns);
                  row.ratio = medians[0] / medians[1];
                  row.medians = against(medians);
              });
    const auto addQuestion = [&](const std::string& question, std::size_t (*read)(Workspace&)) {
        lines.add("dashboard of a coordinator, " + question + ", over " + all,
                  {Goal::Kind::atMost, 200, "ms"}, [&, read](Row& row) {
                      make();
                      Workspace workspace(many);
                      const auto ask = [&] {
                          return secondsOf([&] {
                              if (read(workspace) != units) throw std::logic_error("a unit is missing");
                          });
                      };
                      row.ratio = mediansOf({ask}, turns)[0] * 1000;
                  });
    };
    addQuestion("what is late", readLate);
    addQuestion("what changed", readDone);
    addQuestion("what users said", readSaid);
    lines.add("reading every action of " + all + ", against a bare SELECT", {}, [&](Row& row) {
        make();
        Workspace workspace(many);
        BareActions bare(many);
        const auto read = [&] {
            return secondsOf([&] {
                if (workspace.plans->actions("").size() != units * actionsOfUnit)
                    throw std::logic_error("an action is missing");
            });
        };
        const auto medians = mediansOf({read, [&] { return bare.read(); }}, 5);
        row.ratio = medians[0] / medians[1];
        row.medians = against(medians);
    });
}

constexpr int entriesOfTurn = 100;

std::string dueOf(int number) {
    return number % 2 == 0 ? "2027-02-01" : "2027-03-01";
}

/// A file with one plan.
std::string onePlan(const std::string& path) {
    keepPlans(path, 1);
    return path;
}

template <class Store>
double addEntries(Store& store) {
    return secondsOf([&] {
        for (int i = 0; i < entriesOfTurn; ++i) store.add();
    });
}

/// The program's file with one plan, which takes entries one by one: each puts the due day of an action off,
/// or back.
class Product {
  public:
    explicit Product(const std::string& path) : workspace_(onePlan(path)) {}

    void add() {
        Action& action = actions_[next_ % actions_.size()];
        action.due = dueOf(static_cast<int>(next_ / actions_.size()));
        ++next_;
        const JournalEntry entry{JournalEntry::Kind::change,
                                 "Camille",
                                 "2026-11-22T09:30:00Z",
                                 "Le prestataire est en retard.",
                                 {}};
        if (workspace_.plans->change({{action, entry}}) != Update::kept)
            throw std::runtime_error("an entry was refused");
        ++action.version;
    }

  private:
    Workspace workspace_;
    std::vector<Action> actions_ = workspace_.plans->actions(unitOf(0));
    std::size_t next_ = 0;
};

/// The same rows written in the same tables, and nothing read.
class Bare {
  public:
    explicit Bare(const std::string& path) : database_(onePlan(path)) {
        database_.execute("PRAGMA synchronous = FULL");
    }

    void add() {
        const int number = next_ % actionsOfUnit;
        const int round = next_ / actionsOfUnit;
        ++next_;
        begin_.run({});
        update_.run({dueOf(round), static_cast<long long>(entriesOfAction + round + 1), actionOf(0, number)});
        insert_.run({actionOf(0, number), static_cast<long long>(entriesOfAction + round)});
        commit_.run({});
    }

  private:
    Sqlite database_;
    Insert begin_{database_, "BEGIN IMMEDIATE"};
    Insert update_{database_,
                   "UPDATE action SET due_on = ?, moved_on = '2026-11-22', version = ? WHERE id = ?"};
    Insert insert_{database_,
                   "INSERT INTO action_entry VALUES (?, ?, 'change', 'Camille', '2026-11-22T09:30:00Z', 'Le"
                   " prestataire est en retard.', 'due\t2027-01-15\t2027-02-01\n')"};
    Insert commit_{database_, "COMMIT"};
    int next_ = 0;
};

void addEntryLine(Lines& lines, const std::string& folder) {
    lines.add("durable journal entries per second", {Goal::Kind::atLeast, 0.75}, [&](Row& row) {
        Product product(folder + "/product.db");
        Bare bare(folder + "/bare.db");
        const auto medians =
            mediansOf({[&] { return addEntries(product); }, [&] { return addEntries(bare); }},
                      lines.options().quick ? 15 : 61);
        const auto rate = [](double seconds) {
            return countText(static_cast<long long>(entriesOfTurn / seconds)) + "/s";
        };
        row.ratio = medians[1] / medians[0];
        row.medians = rate(medians[0]) + " against " + rate(medians[1]) + " of bare SQLite";
    });
}

}  // namespace

void addPlanLines(Lines& lines, const std::string& folder) {
    addDashboardLines(lines, folder);
    addEntryLine(lines, folder);
}

}  // namespace bench
