#include "trainer/windows/plan_board.h"

#include <wx/button.h>

#include <algorithm>

#include "assessment/plan/action_fault.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/plan_columns.h"
#include "trainer/windows/pop_up.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/tiles.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int narrowest = 11;          // of a column, in ems
constexpr std::size_t mostCards = 20;  // in a column
constexpr std::size_t statuses = static_cast<std::size_t>(ActionStatus::abandoned) + 1;

bool mayGo(ActionStatus from, ActionStatus to) {
    const auto next = nextFrom(from);
    return std::ranges::find(next, to) != next.end();
}

/// The status to the right or to the left; nothing where there is none to go to.
std::optional<ActionStatus> besides(ActionStatus here, bool isOn) {
    for (const ActionStatus to : nextFrom(here)) {
        const bool leadsOn = to > here && to != ActionStatus::abandoned;
        if (to != ActionStatus::abandoned && leadsOn == isOn) return to;
    }
    return {};
}

}  // namespace

PlanBoard::PlanBoard(wxWindow* parent, Actions actions)
    : Stack(parent),
      actions_(std::move(actions)),
      tiles_(&add(new Tiles(this, narrowest))),
      mark_(*this),
      drag_(*this, course()) {
    for (std::size_t i = 0; i < statuses; ++i) addColumn();
}

void PlanBoard::addColumn() {
    Column column;
    column.whole = &tiles_->add(new Stack(tiles_));
    column.head = &column.whole->add(new Prose(column.whole, std::string()));
    column.head->bold();
    column.cards = &column.whole->add(new Stack(column.whole), Space::small);
    columns_.push_back(column);
}

void PlanBoard::show(const PlanList& list) {
    std::vector<KeptKeyboard> kept;
    for (Column& column : columns_) kept.push_back(column.cards->clear());
    std::vector<std::size_t> counts(statuses);
    shown_.clear();
    for (std::size_t place = 0; place < list.size(); ++place) {
        const auto status = static_cast<std::size_t>(list.at(place).status);
        if (++counts[status] <= mostCards) addCard(*columns_[status].cards, list, place);
    }
    for (std::size_t i = 0; i < statuses; ++i) {
        Column& column = columns_[i];
        column.head->say(wordFor(static_cast<ActionStatus>(i)) + " \u00B7 " + std::to_string(counts[i]));
        const std::size_t more = counts[i] - std::min(counts[i], mostCards);
        std::string below;
        if (counts[i] == 0) below = tr("Nothing here");
        if (more > 0)
            below = withNumber(
                trn("And {number} more: filter to see it.", "And {number} more: filter to see them.", more),
                more);
        if (!below.empty())
            column.cards->add(new Prose(column.cards, below, TextSize::small)).coloured(palette().faint);
    }
}

void PlanBoard::addCard(Stack& stack, const PlanList& list, std::size_t place) {
    const Action& action = list.at(place);
    const std::size_t thing = shown_.size();
    shown_.push_back({action.id, action.status});
    auto& card = stack.add(new Card(&stack, Space::small), Space::small);
    auto& row = card.add(new Row(&card));
    row.addWide(new Prose(&row, action.title));
    wxButton* menu = button(&row, "\u22EF", [] {});
    row.addSmall(menu);
    nameSign(*menu, fill(tr("Open or move: {title}"), {{"title", action.title}}));
    menu->Bind(wxEVT_BUTTON, [this, menu, thing](wxCommandEvent&) {
        CallAfter([this, menu, thing] { offer(*menu, thing); });
    });
    menu->Bind(wxEVT_CHAR_HOOK, [this, thing](wxKeyEvent& event) { onKey(event, thing); });
    const bool isLate = list.isLateAt(place);
    std::string words = action.owner;
    if (!action.due.empty()) words += (words.empty() ? "" : "\n") + dueText(action, isLate);
    if (!words.empty())
        card.add(new Prose(&card, words, TextSize::small), Space::hair)
            .coloured(isLate ? palette().bad : palette().faint);
    card.Bind(wxEVT_LEFT_DCLICK, [this, id = action.id](wxMouseEvent&) {
        CallAfter([this, id] { tryTo([&] { actions_.open(id); }); });
    });
    drag_.takeBy(card, thing);
    drag_.takeBy(row, thing);
}

void PlanBoard::offer(wxButton& button, std::size_t thing) {
    const Shown shown = shown_.at(thing);
    std::vector<MenuLine> lines{{tr("Open"), [this, shown] { actions_.open(shown.id); }}, {}};
    for (const ActionStatus to : nextFrom(shown.status))
        lines.push_back({stepTo(shown.status, to), [this, shown, to] { actions_.move(shown.id, to); }});
    popUp(button, lines);
}

void PlanBoard::onKey(wxKeyEvent& event, std::size_t thing) {
    const int key = event.GetKeyCode();
    const bool isArrow = key == WXK_LEFT || key == WXK_RIGHT;
    const Shown shown = shown_.at(thing);
    const auto to = isArrow && event.GetModifiers() == wxMOD_CONTROL ? besides(shown.status, key == WXK_RIGHT)
                                                                     : std::nullopt;
    if (!to) {
        event.Skip();
        return;
    }
    CallAfter([this, shown, to] { tryTo([&] { actions_.move(shown.id, *to); }); });
}

Drag::Course PlanBoard::course() {
    return {[this](std::size_t thing, const wxPoint& screen) -> std::optional<std::size_t> {
                for (std::size_t i = 0; i < columns_.size(); ++i)
                    if (columns_[i].whole->GetScreenRect().Contains(screen) &&
                        mayGo(shown_.at(thing).status, static_cast<ActionStatus>(i)))
                        return i;
                return {};
            },
            [this](const std::optional<Drag::Carried>& carried) { mark(carried); },
            [this](const Drag::Carried& carried) {
                const Shown shown = shown_.at(carried.thing);
                CallAfter([this, shown, to = static_cast<ActionStatus>(carried.place)] {
                    tryTo([&] { actions_.move(shown.id, to); });
                });
            }};
}

/// Below the name of the column.
void PlanBoard::mark(const std::optional<Drag::Carried>& carried) {
    if (!carried) {
        mark_.hide();
        return;
    }
    const wxRect head = columns_[carried->place].head->GetScreenRect();
    const wxRect whole = columns_[carried->place].whole->GetScreenRect();
    mark_.show(
        wxRect(ScreenToClient(wxPoint(whole.x, head.GetBottom() + 1)), wxSize(whole.width, FromDIP(4))));
}

}  // namespace trainer
