// How an indicator goes: its chart, and its measures as rows.
#include <algorithm>

#include "trainer/reports/measure_chart.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/drawing_view.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/indicator_page.h"
#include "trainer/windows/measure_dialog.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/rows_table.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/indicator_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {

using namespace assessment;

void IndicatorPage::addChart() {
    measures_ = sheet_->measures();
    auto& card = body().add(new Card(&body(), Space::medium), Space::medium);
    if (measures_.empty()) {
        card.add(new Prose(&card, std::string(tr("Nothing was measured yet. With the first measure, its way "
                                                 "stands here."))));
    } else {
        card.add(new DrawingView(&card, [indicator = sheet_->begun(), measures = measures_](double width) {
            return measureChartOf("measures", indicator, measures, width);
        }));
    }
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(new Prose(&row, std::string()));
    row.addSmall(button(&row, tr("Enter a measure\u2026"),
                        [this] { enter(freshMeasure(desk_, sheet_->draft.id), true); }));
    std::ranges::reverse(measures_);
}

void IndicatorPage::addEnd() {
    if (measures_.empty() && !removed_) return;
    section(tr("Measures"));
    addRemoved();
    if (!measures_.empty()) addMeasures();
}

void IndicatorPage::addMeasures() {
    const auto textAt = [this](std::size_t row, std::size_t column) {
        if (row >= measures_.size()) return std::string();
        const Measure& one = measures_[row];
        return column == 0   ? dateText(one.date)
               : column == 1 ? figureText(one.value, sheet_->begun().measuredIn)
                             : one.note;
    };
    table_ = &body().add(new RowsTable(
                             &body(), tr("Measures"), {{tr("Day"), 12}, {tr("Value"), 10}, {tr("Note"), 26}},
                             textAt, [this](std::size_t row) { change(row); }, widths_),
                         Space::small);
    table_->show(measures_.size());
    addMeasureButtons();
}

void IndicatorPage::addMeasureButtons() {
    auto& row = body().add(new Row(&body()), Space::small);
    row.addWide(new Prose(&row, std::string(tr("Choose a measure and press Enter to change it.")),
                          TextSize::small))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Change it\u2026"), [this] {
        if (const auto picked = table_->picked()) change(*picked);
    }));
    row.addSmall(button(&row, tr("Remove it"), [this] { removePicked(); }));
}

void IndicatorPage::addRemoved() {
    if (!removed_) return;
    auto& card = body().add(new Card(&body(), Space::medium), Space::small);
    auto& row = card.add(new Row(&card));
    row.addWide(new Prose(&row, fill(tr("The measure was removed: {figure} on {day}"),
                                     {{"figure", figureText(removed_->value, sheet_->begun().measuredIn)},
                                      {"day", dateText(removed_->date)}})));
    row.addSmall(button(&row, tr("Put it back"), [this] {
        desk_.indicators().keep(*removed_);
        removed_.reset();
        refreshHere();
    }));
}

void IndicatorPage::enter(const Measure& present, bool isNew) {
    if (!enterMeasure(*this, desk_, sheet_->begun(), present, isNew)) return;
    announce(*this, tr("It is kept."));
    refreshHere();
}

void IndicatorPage::change(std::size_t row) {
    enter(Measure(measures_.at(row)), false);
}

/// It can be put back, so nobody is asked.
void IndicatorPage::removePicked() {
    const auto picked = table_->picked();
    if (!picked) return;
    desk_.indicators().remove(measures_.at(*picked));
    removed_ = measures_.at(*picked);
    refreshHere();
}

}  // namespace trainer
