#include "trainer/storage/action_counts.h"

#include "trainer/storage/known_word.h"
#include "trainer/storage/period_days.h"

namespace trainer {
namespace {

using namespace assessment;

/// "'proposed', 'decided'": those that are so.
std::string statusesThat(bool (*are)(ActionStatus)) {
    std::string list;
    for (const ActionStatus status : {ActionStatus::proposed, ActionStatus::decided, ActionStatus::inProgress,
                                      ActionStatus::done, ActionStatus::verified, ActionStatus::abandoned})
        if (are(status)) list += (list.empty() ? "'" : ", '") + std::string(word(status)) + "'";
    return list;
}

}  // namespace

ActionCounts::Select::Select(soci::session& sql, bool ofUnit) : run(sql) {
    run.exchange(soci::into(unit));
    run.exchange(soci::into(engagement));
    run.exchange(soci::into(status));
    run.exchange(soci::into(actions));
    run.exchange(soci::into(late));
    run.exchange(soci::use(today));
    run.exchange(soci::use(from));
    run.exchange(soci::use(to));
    if (ofUnit) run.exchange(soci::use(key));
    run.alloc();
    run.prepare(
        "SELECT unit_id, engagement, status, COUNT(*), COUNT(CASE WHEN due_on <> '' AND due_on < :today"
        " AND status IN (" +
        statusesThat(isToDo) + ") THEN 1 END) FROM action WHERE NOT (moved_on < :from AND status IN (" +
        statusesThat(isOver) + ")) AND starts_on <= :to" + (ofUnit ? " AND unit_id = :unit" : "") +
        " GROUP BY unit_id, engagement, status");
    run.define_and_bind();
}

std::vector<ActionCount> ActionCounts::Select::all() {
    std::vector<ActionCount> found;
    eachRow(run, [&] {
        found.push_back({unit, engagement, known(actionStatusOf(status), status), actions, late});
    });
    return found;
}

std::vector<ActionCount> ActionCounts::of(const std::string& unit, const Period& period,
                                          const std::string& today) {
    const auto counted = [&](Select& select) {
        select.today = today;
        select.from = period.from;
        select.to = lastDayOf(period);
        return select.all();
    };
    if (unit.empty()) return counted(*ofAll_);
    (*ofUnit_).key = unit;
    return counted(*ofUnit_);
}

}  // namespace trainer
