#include "trainer/windows/dashboard_view.h"

#include <utility>

#include "trainer/windows/buttons.h"
#include "trainer/windows/drawing_view.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/table_view.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using Part = Dashboard::Part;
using Figure = Dashboard::Figure;

constexpr int mostFigures = 12;
constexpr int mostRows = 10;
constexpr double widestChart = 560;

}  // namespace

DashboardView::DashboardView(wxWindow* parent, Dashboard dashboard, Actions actions)
    : Stack(parent), dashboard_(std::move(dashboard)), actions_(std::move(actions)) {
    add(new Prose(this, dashboard_.question, TextSize::title), Space::large).bold();
    add(new Prose(this, dashboard_.about, TextSize::small), Space::hair).coloured(palette().faint);
    below_.resize(dashboard_.parts.size());
    for (std::size_t i = 0; i < dashboard_.parts.size(); ++i) addPart(i);
}

void DashboardView::addPart(std::size_t place) {
    const Part& part = dashboard_.parts[place];
    add(new Prose(this, part.heading, TextSize::lead), Space::large).bold();
    for (const std::string& sentence : part.sentences) add(new Prose(this, sentence), Space::small);
    if (part.figures.empty()) return;
    if (part.hasBars) {
        auto& card = add(new Card(this, Space::medium), Space::small);
        card.add(new DrawingView(
            &card, [part](double width) { return barsOf("bars", part, std::min(width, widestChart)); }));
    }
    addFigures(place);
}

void DashboardView::addFigures(std::size_t place) {
    const Part& part = dashboard_.parts[place];
    auto& table = add(new TableView(this, part.heading, part.head), Space::small);
    bool hasRows = false;
    for (const Figure& figure : part.figures) {
        table.add({figure.label, figure.value});
        hasRows = hasRows || !figure.rows.empty();
    }
    table.showRows(mostFigures);
    if (!hasRows) return;
    add(new Prose(this, std::string(tr("Choose a figure: what it counts stands below it.")), TextSize::small),
        Space::hair)
        .coloured(palette().faint);
    below_[place] = &add(new Stack(this), Space::small);
    for (std::size_t i = 0; i < part.figures.size(); ++i)
        if (part.figures[i].isFirst) addRows(*below_[place], part, part.figures[i]);
    table.Bind(wxEVT_DATAVIEW_SELECTION_CHANGED,
               [this, &table, place, shown = wxNOT_FOUND](wxDataViewEvent&) mutable {
                   const int row = table.GetSelectedRow();
                   if (row != wxNOT_FOUND && std::exchange(shown, row) != row)
                       CallAfter([this, place, row] { showRows(place, static_cast<std::size_t>(row)); });
               });
}

void DashboardView::showRows(std::size_t place, std::size_t figure) {
    const Part& part = dashboard_.parts.at(place);
    Stack& stack = *below_.at(place);
    const auto kept = stack.clear();
    addRows(stack, part, part.figures.at(figure));
    actions_.arrange();
}

void DashboardView::addRows(Stack& stack, const Part& part, const Figure& figure) {
    stack
        .add(
            new Prose(&stack, fill(tr("{what}: {value}"), {{"what", figure.label}, {"value", figure.value}})))
        .bold();
    if (figure.rows.empty()) {
        stack.add(new Prose(&stack, std::string(tr("There is nothing behind this figure."))), Space::hair)
            .coloured(palette().faint);
        return;
    }
    auto& table = stack.add(new TableView(&stack, figure.label, part.rowHead), Space::small);
    for (const Dashboard::Row& row : figure.rows) table.add(row.cells);
    table.showRows(mostRows);
    const auto open = [this, &table, &figure] {
        if (const int row = table.GetSelectedRow(); row != wxNOT_FOUND)
            actions_.open(figure.rows.at(static_cast<std::size_t>(row)));
    };
    table.Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED,
               [this, open](wxDataViewEvent&) { CallAfter([open] { tryTo(open); }); });
    auto& foot = stack.add(new Row(&stack), Space::small);
    foot.addWide(new Prose(&foot, std::string(tr("Choose a row and press Enter.")), TextSize::small))
        .coloured(palette().faint);
    auto& go = foot.addSmall(button(&foot, tr("Open"), open));
    sayOfWhat(go, tr("Open"), figure.label);
}

}  // namespace trainer
