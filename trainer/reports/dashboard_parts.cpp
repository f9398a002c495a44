#include "trainer/reports/dashboard_parts.h"

#include <algorithm>

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/play_words.h"

namespace trainer {

using namespace assessment;

Dashboard begun(const std::string& question, const DashboardHead& head) {
    return {question,
            head.unit + " \u00B7 " + head.period,
            {},
            fill(tr("Made by the program Cap Usager on {date}."), {{"date", dateText(head.today)}})};
}

std::string noServices() {
    return tr("Not enough data: no service is meant here.");
}

Dashboard::Figure counted(const std::string& label, std::vector<Dashboard::Row> rows) {
    const auto count = static_cast<int>(rows.size());
    return {label, std::to_string(count), count, std::move(rows)};
}

std::string titleIn(const std::map<std::string, std::string>& titles, const std::string& id) {
    if (id.empty()) return tr("No engagement");
    const auto known = titles.find(id);
    return known == titles.end() ? id : known->second;
}

std::string lineOf(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text;
}

std::string shareText(long long part, long long whole) {
    const auto percent = percentOf(part, whole);
    const std::string some = std::to_string(part);
    const std::string all = std::to_string(whole);
    if (!percent) return fill(tr("{part} of {whole}"), {{"part", some}, {"whole", all}});
    return fill(tr("{part} of {whole} ({percent})"),
                {{"part", some}, {"whole", all}, {"percent", percentText(*percent)}});
}

std::string orDash(const std::string& text) {
    return text.empty() ? "\u2013" : text;
}

ActionRows::ActionRows(const std::vector<Action>& actions, std::string today) : today_(std::move(today)) {
    for (const Action& action : actions) actions_.emplace(action.id, &action);
}

std::vector<std::string> ActionRows::head() {
    return {tr("Action"), tr("Who sees to it"), tr("How far it is"), tr("Due on")};
}

std::vector<Dashboard::Row> ActionRows::of(const Rows& ids) const {
    std::vector<Dashboard::Row> rows;
    for (const std::string& id : ids) {
        const Action& action = *actions_.at(id);
        std::string due = action.due.empty() ? orDash({}) : dateText(action.due);
        if (isLate(action, today_)) due = fill(tr("\u26A0 {day}, late"), {{"day", due}});
        rows.push_back({Dashboard::Row::Kind::action,
                        id,
                        {action.title, orDash(action.owner), wordFor(action.status), due}});
    }
    return rows;
}

}  // namespace trainer
