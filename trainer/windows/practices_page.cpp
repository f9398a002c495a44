#include "trainer/windows/practices_page.h"

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/rows_table.h"
#include "trainer/windows/search_field.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr std::size_t mostUntold = 5;
enum Column : std::size_t { titleColumn, unitColumn, againColumn, reusableColumn, dayColumn };

std::vector<RowsTable::Column> columns() {
    return {{tr("Title"), 18},
            {tr("Service"), 10},
            {tr("We would do it again"), 10},
            {tr("Who may use it"), 10},
            {tr("Day"), 9}};
}

}  // namespace

PracticesPage::PracticesPage(wxWindow* parent, PlanDesk& desk, GoTo goTo, Actions actions)
    : PlanPartPage(parent, desk, PlanPart::practices, std::move(goTo)), actions_(std::move(actions)) {}

std::string PracticesPage::title() const {
    return tr("Lessons learned");
}

std::string PracticesPage::lead() const {
    return tr("What worked, what did not, what it took: told once, used by others.");
}

void PracticesPage::forget() {
    if (table_) table_->keepWidths();
    table_ = nullptr;
    count_ = nullptr;
}

void PracticesPage::turn() {
    search_.clear();
    removed_.reset();
}

void PracticesPage::offerBack(const Practice& practice) {
    removed_ = practice;
    refresh();
}

void PracticesPage::addPart() {
    shown_.clear();
    practices_ = desk().practices().practices(unit());
    untold_ = untoldActions(desk(), unit());
    units_ = desk().diagnostics().units();
    addRemoved();
    if (practices_.empty() && untold_.empty()) addEmpty();
    addUntold();
    if (!practices_.empty()) addTable();
}

void PracticesPage::addRemoved() {
    if (!removed_) return;
    auto& card = body().add(new Card(&body(), Space::medium), Space::medium);
    auto& row = card.add(new Row(&card));
    row.addWide(new Prose(&row, fill(tr("It was removed: {title}"), {{"title", removed_->title}})));
    row.addSmall(button(&row, tr("Put it back"), [this] {
        desk().practices().add(*removed_);
        removed_.reset();
        refresh();
    }));
}

void PracticesPage::addEmpty() {
    auto& card = body().add(new Card(&body()), Space::large);
    card.add(new Prose(&card, std::string(tr("Nothing was told yet.")), TextSize::lead)).bold();
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(
        new Prose(&row, std::string(tr("Once an action is carried out, verified or abandoned, say here what "
                                       "the team learned. What other services share stands here too."))));
    row.addSmall(primaryButton(&row, tr("See the plan"), [this] { actions_.seePlan(unit()); }));
}

void PracticesPage::addUntold() {
    if (untold_.empty()) return;
    section(tr("Still to be told"));
    auto& card = body().add(new Card(&body(), Space::medium));
    for (std::size_t i = 0; i < std::min(untold_.size(), mostUntold); ++i) {
        const Action& one = untold_[i];
        auto& row = card.add(new Row(&card), Space::small);
        row.addWide(new Prose(&row, one.title + " \u00B7 " + wordFor(one.status)));
        auto& tell = row.addSmall(button(&row, tr("Tell it"), [this, one] { actions_.tell(one); }));
        sayOfWhat(tell, tr("Tell it"), one.title);
    }
    if (untold_.size() <= mostUntold) return;
    const std::size_t more = untold_.size() - mostUntold;
    card.add(new Prose(&card, withNumber(trn("And {number} more.", "And {number} more.", more), more),
                       TextSize::small))
        .coloured(palette().faint);
}

void PracticesPage::addTable() {
    section(tr("What was told"));
    addSearch(body(), tr("Search in what was told"), search_, [this](const std::string& text) {
        search_ = text;
        showRows();
    });
    count_ = &body().add(new Prose(&body(), std::string(), TextSize::small), Space::medium);
    count_->coloured(palette().faint);
    const auto openIt = [this](std::size_t row) { actions_.open(unit(), shown_.at(row)->id); };
    table_ = &body().add(new RowsTable(
                             &body(), tr("Lessons learned"), columns(),
                             [this](std::size_t row, std::size_t column) { return textAt(row, column); },
                             openIt, actions_.widths),
                         Space::hair);
    auto& row = body().add(new Row(&body()), Space::small);
    row.addWide(new Prose(&row, std::string(tr("Choose one and press Enter.")), TextSize::small))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Read it"), [this, openIt] {
        if (const auto picked = table_->picked()) openIt(*picked);
    }));
    showRows();
}

void PracticesPage::showRows() {
    if (!table_) return;
    shown_ = practicesFor(practices_, search_, {}, {});
    table_->show(shown_.size());
    const std::size_t all = practices_.size();
    count_->say(fill(trn("{number} of {all} lesson learned", "{number} of {all} lessons learned", all),
                     {{"number", std::to_string(shown_.size())}, {"all", std::to_string(all)}}));
    arrangeAgain();
}

std::string PracticesPage::textAt(std::size_t row, std::size_t column) const {
    if (row >= shown_.size()) return {};
    const Practice& one = *shown_[row];
    switch (column) {
        case titleColumn: return one.title;
        case unitColumn: {
            const auto unit = std::ranges::find(units_, one.unit, &Unit::id);
            return unit == units_.end() ? std::string() : unit->name;
        }
        case againColumn: return one.again ? tr("yes") : tr("no");
        case reusableColumn: return one.reusable;
        case dayColumn: return dateText(one.date);
        default: return {};
    }
}

}  // namespace trainer
