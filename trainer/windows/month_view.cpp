#include "trainer/windows/month_view.h"

#include <algorithm>

#include "trainer/windows/plan_columns.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/wide_button.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

constexpr int weekDays = 7;
constexpr int narrowestDay = 6;         // in ems
constexpr std::size_t mostEntries = 6;  // of a day
constexpr std::size_t dayOfMonth = 8;   // in "2026-11-22"

/// The day of the month, without a zero before it.
std::string numberOf(const std::string& day) {
    return std::to_string(std::stoi(day.substr(dayOfMonth)));
}

}  // namespace

MonthView::MonthView(wxWindow* parent, const PlanList& list, const PlanMonth& month,
                     std::function<void(const std::string&)> open)
    : Panel(parent), open_(std::move(open)), today_(list.today()) {
    SetBackgroundColour(parent->GetBackgroundColour());
    addWeekdays();
    for (const std::string& day : month.days) addDay(list, month, day);
}

void MonthView::addWeekdays() {
    for (const char* name : {tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")}) {
        weekdays_.push_back(new Prose(this, std::string(name), TextSize::small));
        weekdays_.back()->coloured(palette().faint);
    }
}

void MonthView::addDay(const PlanList& list, const PlanMonth& month, const std::string& day) {
    Day made;
    made.day = day;
    made.isOfMonth = day.starts_with(month.month);
    const auto due = month.due.find(day);
    made.isEmpty = due == month.due.end();
    made.cell = new Card(this, Space::hair);
    made.head = &made.cell->add(new Prose(made.cell, numberOf(day), TextSize::small));
    made.head->coloured(made.isOfMonth ? palette().text : palette().faint);
    if (day == today_) made.head->bold();
    if (!made.isEmpty) addEntries(*made.cell, list, due->second);
    days_.push_back(made);
}

void MonthView::addEntries(Stack& cell, const PlanList& list, const std::vector<std::size_t>& places) {
    for (std::size_t i = 0; i < std::min(places.size(), mostEntries); ++i) {
        const auto& action = list.at(places[i]);
        const bool isLate = list.isLateAt(places[i]);
        auto& entry = cell.add(new WideButton(&cell, (isLate ? "\u26A0 " : "") + action.title,
                                              [this, id = action.id] { open_(id); }),
                               Space::hair);
        addStyleClass(entry, "cap-entry");
        entry.SetToolTip(wxString::FromUTF8(action.title));
        setAccessibleName(entry, action.title + ", " + dueText(action, isLate));
    }
    if (places.size() <= mostEntries) return;
    const std::size_t more = places.size() - mostEntries;
    cell.add(new Prose(&cell, withNumber(trn("And {number} more.", "And {number} more.", more), more),
                       TextSize::small),
             Space::hair)
        .coloured(palette().faint);
}

void MonthView::wrapTo(int width) {
    const bool hasRoom = width >= weekDays * narrowestDay * em(*this);
    for (Prose* one : weekdays_) one->Show(hasRoom);
    SetMinSize(wxSize(width, hasRoom ? placeWeeks(width) : placeDays(width)));
}

int MonthView::placeWeeks(int width) {
    const int gap = space(*this, Space::hair);
    const int each = (width - (weekDays - 1) * gap) / weekDays;
    const auto leftOf = [&](std::size_t place) { return static_cast<int>(place % weekDays) * (each + gap); };
    int top = 0;
    for (std::size_t i = 0; i < weekdays_.size(); ++i) {
        weekdays_[i]->wrapTo(each);
        weekdays_[i]->SetSize(leftOf(i), 0, each, weekdays_[i]->GetMinSize().y);
        top = std::max(top, weekdays_[i]->GetMinSize().y + gap);
    }
    const int least = 3 * em(*this);
    for (std::size_t first = 0; first < days_.size(); first += weekDays) {
        int height = least;
        for (std::size_t i = first; i < first + weekDays; ++i) {
            days_[i].head->say(numberOf(days_[i].day) +
                               (days_[i].day == today_ ? " \u00B7 " + std::string(tr("today")) : ""));
            days_[i].cell->Show();
            days_[i].cell->wrapTo(each);
            height = std::max(height, days_[i].cell->GetMinSize().y);
        }
        for (std::size_t i = first; i < first + weekDays; ++i) {
            days_[i].cell->SetSize(leftOf(i), top, each, height);
            days_[i].cell->Layout();
        }
        top += height + gap;
    }
    return top - gap;
}

int MonthView::placeDays(int width) {
    const int gap = space(*this, Space::small);
    int top = 0;
    for (const Day& day : days_) {
        day.cell->Show(!day.isEmpty);
        if (day.isEmpty) continue;
        day.head->say(dateText(day.day));
        day.cell->wrapTo(width);
        day.cell->SetSize(0, top, width, day.cell->GetMinSize().y);
        day.cell->Layout();
        top += day.cell->GetMinSize().y + gap;
    }
    return std::max(0, top - gap);
}

}  // namespace trainer
