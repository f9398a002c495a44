#include "trainer/windows/plan_calendar.h"

#include "trainer/windows/buttons.h"
#include "trainer/windows/month_view.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {

PlanCalendar::PlanCalendar(wxWindow* parent, Actions actions) : Stack(parent), actions_(std::move(actions)) {}

void PlanCalendar::show(const PlanList& list, const std::string& month) {
    const auto kept = clear();
    const PlanMonth shown = planMonthOf(list, month);
    addHead(shown, list.today());
    if (shown.due.empty()) addNothing(shown);
    add(new MonthView(this, list, shown, actions_.open), Space::small);
    addBesides(shown);
}

void PlanCalendar::addHead(const PlanMonth& month, const std::string& today) {
    auto& row = add(new Row(this));
    row.addWide(new Prose(&row, upperFirst(monthText(month.month)), TextSize::lead)).bold();
    const auto turnBy = [this, &month](int months) {
        return [this, to = monthFrom(month.month, months)] { actions_.turn(to); };
    };
    row.addSmall(button(&row, tr("Month before"), turnBy(-1)));
    row.addSmall(button(&row, tr("This month"),
                        [this, to = today.substr(0, month.month.size())] { actions_.turn(to); }));
    row.addSmall(button(&row, tr("Next month"), turnBy(1)));
}

/// An empty month says where something is due.
void PlanCalendar::addNothing(const PlanMonth& month) {
    auto& row = add(new Row(this), Space::small);
    row.addWide(
        new Prose(&row, fill(tr("No action is due in {month}."), {{"month", monthText(month.month)}})));
    if (month.nearest)
        row.addSmall(button(&row, fill(tr("Go to {month}"), {{"month", monthText(*month.nearest)}}),
                            [this, to = *month.nearest] { actions_.turn(to); }));
}

void PlanCalendar::addBesides(const PlanMonth& month) {
    std::string words;
    if (month.elsewhere > 0)
        words = withNumber(trn("{number} action is due in another month.",
                               "{number} actions are due in other months.", month.elsewhere),
                           month.elsewhere);
    if (month.noDay > 0)
        words += (words.empty() ? "" : " ") +
                 withNumber(
                     trn("{number} action has no due day.", "{number} actions have no due day.", month.noDay),
                     month.noDay);
    if (!words.empty()) add(new Prose(this, words, TextSize::small)).coloured(palette().faint);
}

}  // namespace trainer
