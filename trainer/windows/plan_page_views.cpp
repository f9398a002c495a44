// The actions of a plan as a table, as cards and on their days.
#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>

#include "trainer/windows/buttons.h"
#include "trainer/windows/field.h"
#include "trainer/windows/plan_board.h"
#include "trainer/windows/plan_calendar.h"
#include "trainer/windows/plan_efforts.h"
#include "trainer/windows/plan_page.h"
#include "trainer/windows/plan_table.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/split.h"
#include "trainer/windows/tick.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {

using namespace assessment;

void PlanPage::addView() {
    switch (look_.view) {
        case PlanView::table: addTable(); break;
        case PlanView::board: addBoard(); break;
        case PlanView::efforts: addEfforts(); break;
        case PlanView::calendar: addCalendar(); break;
    }
}

void PlanPage::addTable() {
    table_ = &body().add(
        new PlanTable(&body(), look_.columns, look_.widths,
                      [this](const std::string& id) { return titleOf(id); },
                      {actions_.open, [this](PlanOrder column, bool isTurned) { order(column, isTurned); },
                       [this] { sayPicked(); }}),
        Space::small);
    addPicked();
    addOrder(body());
}

/// For who would rather choose than press a header.
void PlanPage::addOrder(Stack& stack) {
    auto& both = stack.add(new Split(&stack, 0.5, 30), Space::medium);
    auto& field = both.left().add(new Field(&both.left(), tr("In order of")));
    orders_ = &field.hold(new wxChoice(&field, wxID_ANY));
    for (int i = 0; i < planOrders; ++i)
        orders_->Append(wxString::FromUTF8(nameOf(static_cast<PlanOrder>(i))));
    orders_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        order(static_cast<PlanOrder>(event.GetSelection()), look_.isTurned);
    });
    isTurned_ = &both.right().add(new CheckTick(&both.right(), textOf(tr("The other way round"))));
    isTurned_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) { order(look_.order, event.IsChecked()); });
}

void PlanPage::addPicked() {
    auto& row = body().add(new Row(&body()), Space::small);
    pickedCount_ = &row.addWide(new Prose(&row, std::string(), TextSize::small));
    pickedCount_->coloured(palette().faint);
    changeThem_ = &row.addSmall(button(&row, tr("Change what is chosen\u2026"), [this] { changePicked(); }));
    openIt_ = &row.addSmall(button(&row, tr("Open the action"), [this] {
        if (const std::string id = table_->picked(); !id.empty()) actions_.open(id);
    }));
}

void PlanPage::sayPicked() {
    if (!table_ || !pickedCount_) return;
    const std::size_t count = table_->pickedCount();
    pickedCount_->say(
        count < 2
            ? std::string(tr("Press Enter to open an action. Ctrl and Shift choose several, Ctrl+A all."))
            : withNumber(trn("{number} action is chosen.", "{number} actions are chosen.", count), count));
    changeThem_->Enable(count > 0);
    openIt_->Enable(count > 0);
}

void PlanPage::addBoard() {
    body()
        .add(new Prose(&body(),
                       std::string(tr("Drag a card to another status, use its button, or press Ctrl with an "
                                      "arrow key on the button.")),
                       TextSize::small),
             Space::small)
        .coloured(palette().faint);
    board_ = &body().add(new PlanBoard(&body(), {actions_.open, [this](const std::string& id,
                                                                       ActionStatus to) { move(id, to); }}),
                         Space::small);
}

void PlanPage::addEfforts() {
    efforts_ = &body().add(new PlanEfforts(&body(), actions_.open), Space::medium);
}

void PlanPage::addCalendar() {
    calendar_ = &body().add(
        new PlanCalendar(&body(), {actions_.open, [this](const std::string& month) { turnTo(month); }}),
        Space::medium);
}

void PlanPage::turnTo(const std::string& month) {
    seat_.month = month;
    showRows();
}

void PlanPage::order(PlanOrder order, bool isTurned) {
    look_.order = order;
    look_.isTurned = isTurned;
    keepLook();
    showRows();
}

void PlanPage::keepWidths() {
    if (!table_) return;
    const auto widths = table_->widened();
    if (widths.empty()) return;
    for (const auto& [column, width] : widths) look_.widths[column] = width;
    keepLook();
}

void PlanPage::askColumns() {
    if (const auto columns = askForColumns(*this, look_.columns)) showColumns(*columns);
}

void PlanPage::showColumns(const std::vector<PlanOrder>& columns) {
    look_.columns = columns;
    keepLook();
    refresh();
}

void PlanPage::showRows() {
    if (!count_) return;
    constexpr std::size_t monthSize = 7;  // "2026-11"
    list_->show(seat_.filter, look_.order, look_.isTurned);
    if (table_) {
        orders_->SetSelection(static_cast<int>(look_.order));
        isTurned_->SetValue(look_.isTurned);
        table_->show(*list_, look_.order, look_.isTurned);
    }
    if (board_) board_->show(*list_);
    if (efforts_) efforts_->show(*list_);
    if (calendar_)
        calendar_->show(*list_, seat_.month.empty() ? list_->today().substr(0, monthSize) : seat_.month);
    const std::size_t all = list_->all().size();
    count_->say(list_->size() == all
                    ? withNumber(trn("{number} action", "{number} actions", all), all)
                    : fill(trn("{number} of {all} action", "{number} of {all} actions", all),
                           {{"number", std::to_string(list_->size())}, {"all", std::to_string(all)}}));
    arrangeAgain();
}

}  // namespace trainer
