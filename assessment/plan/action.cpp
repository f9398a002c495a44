#include "assessment/plan/action.h"

#include "assessment/plan/calendar.h"
#include "assessment/plan/named.h"

namespace assessment {
namespace {

constexpr Words<6> statuses{"proposed", "decided", "in_progress", "done", "verified", "abandoned"};
constexpr Words<3> origins{"free", "gap", "event"};
constexpr Words<3> grades{"low", "medium", "high"};

constexpr int quickMonths = 3;

}  // namespace

std::string_view word(ActionStatus status) {
    return wordIn(statuses, status);
}

std::optional<ActionStatus> actionStatusOf(std::string_view word) {
    return named<ActionStatus>(statuses, word);
}

std::string_view word(ActionOrigin::Kind kind) {
    return wordIn(origins, kind);
}

std::optional<ActionOrigin::Kind> originKindOf(std::string_view word) {
    return named<ActionOrigin::Kind>(origins, word);
}

std::string_view word(Grade grade) {
    return wordIn(grades, grade);
}

std::optional<Grade> gradeOf(std::string_view word) {
    return named<Grade>(grades, word);
}

bool isOver(ActionStatus status) {
    return status == ActionStatus::verified || status == ActionStatus::abandoned;
}

bool isToDo(ActionStatus status) {
    return status < ActionStatus::done;
}

bool isDone(ActionStatus status) {
    return status == ActionStatus::done || status == ActionStatus::verified;
}

bool isLate(const Action& action, const std::string& today) {
    return isToDo(action.status) && !action.due.empty() && action.due < today;
}

bool isQuickWin(const Action& action, const std::string& today) {
    if (action.impact != Grade::high || action.effort != Grade::low || !isDay(action.due)) return false;
    const std::string& start = action.start.empty() ? today : action.start;
    return isDay(start) && action.due <= monthsAfter(start, quickMonths);
}

}  // namespace assessment
