#include "trainer/windows/indicator_page.h"

#include <wx/textctrl.h>

#include <algorithm>
#include <array>

#include "trainer/presenters/campaign_list.h"
#include "trainer/windows/field.h"
#include "trainer/windows/pick.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/split.h"
#include "trainer/windows/tick.h"
#include "trainer/windows/written.h"
#include "trainer/wording/indicator_words.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;

namespace {

SheetLines linesOf(const Indicator& indicator) {
    return {{tr("Name"), indicator.title},
            {tr("How it is worked out"), indicator.definition},
            {tr("Measured in"), indicator.measuredIn},
            {tr("Target"), targetText(indicator)},
            {tr("Where it should go"), wordFor(indicator.direction)},
            {tr("How often"), wordFor(indicator.frequency)},
            {tr("Where the figures come from"), indicator.source},
            {tr("Measured still"), indicator.isKept ? tr("yes") : tr("no")}};
}

}  // namespace

IndicatorPage::IndicatorPage(wxWindow* parent, PlanDesk& desk, std::function<void(const std::string&)> leave,
                             KeptWidths widths)
    : SheetPage(parent, desk), desk_(desk), leave_(std::move(leave)), widths_(std::move(widths)) {}

IndicatorPage::~IndicatorPage() = default;

void IndicatorPage::open(const std::string& unit, const std::string& indicator) {
    const bool isHere = sheet_ && sheet_->draft.id == indicator &&
                        (sheet_->isChanged() || sheet_->isNew() || sheet_->hasMovedOn());
    if (!isHere) {
        sheet_ = std::make_unique<IndicatorSheet>(desk_, unit, indicator);
        pickUp();
        removed_.reset();
    }
    refresh();
}

void IndicatorPage::begin(const Indicator& fresh) {
    sheet_ = std::make_unique<IndicatorSheet>(desk_, fresh);
    pickUp();
    removed_.reset();
    refresh();
}

void IndicatorPage::forget() {
    if (table_) table_->keepWidths();
    table_ = nullptr;
    isUnreadable_ = false;
}

std::string IndicatorPage::title() {
    return sheet_->isNew() ? tr("New indicator") : tr("Indicator");
}

std::string IndicatorPage::wayBack() {
    return tr("Back to the indicators");
}

std::vector<std::string> IndicatorPage::faults() {
    std::vector<std::string> sentences;
    for (const IndicatorFault fault : faultsOf(sheet_->draft)) sentences.push_back(sentenceFor(fault));
    if (isUnreadable_) sentences.push_back(tr("The target is no figure. Write it as 85 or 8.5."));
    return sentences;
}

SheetPage::Versions IndicatorPage::versions() {
    Versions all{linesOf(sheet_->begun()), linesOf(sheet_->draft), {}};
    if (sheet_->theirs()) all.theirs = linesOf(*sheet_->theirs());
    return all;
}

void IndicatorPage::addSheet() {
    if (!sheet_->isNew()) body().add(new Prose(&body(), sheet_->begun().title, TextSize::lead)).bold();
    body()
        .add(new Prose(&body(), unitName(desk_.diagnostics(), sheet_->draft.unit)))
        .coloured(palette().faint);
    if (!sheet_->isNew()) {
        addChart();
        section(tr("What it is"));
    }
    Indicator& draft = sheet_->draft;
    addLine(body(), tr("Name"), "", draft.title, [&draft](const std::string& text) { draft.title = text; });
    addText(body(), tr("How it is worked out"), tr("So that everybody counts the same."), draft.definition,
            [&draft](const std::string& text) { draft.definition = text; });
    auto& both = body().add(new Split(&body(), 0.5, 40), Space::medium);
    addTarget(both.left());
    addHow(both.right());
    addLine(body(), tr("Where the figures come from"), "", draft.source,
            [&draft](const std::string& text) { draft.source = text; });
    if (!sheet_->isNew()) addKept();
}

void IndicatorPage::addTarget(Stack& stack) {
    Indicator& draft = sheet_->draft;
    auto& unit = stack.add(new Field(&stack, tr("Measured in"), tr("%, days, calls\u2026")), Space::medium);
    unit.line(draft.measuredIn, [&draft](const std::string& text) { draft.measuredIn = text; });
    auto& target = stack.add(new Field(&stack, tr("Target"), tr("Leave it empty where there is none yet.")),
                             Space::medium);
    target.line(draft.target ? figureText(*draft.target, {}) : std::string(),
                [this](const std::string& text) {
                    const auto value = thousandthsOf(text);
                    isUnreadable_ = !text.empty() && !value;
                    if (!isUnreadable_) sheet_->draft.target = value;
                });
}

void IndicatorPage::addHow(Stack& stack) {
    Indicator& draft = sheet_->draft;
    Picks directions;
    for (const Direction one : {Direction::up, Direction::down})
        directions.emplace_back(word(one), wordFor(one));
    addPick(stack, tr("Where it should go"), "", directions, std::string(word(draft.direction)),
            [&draft](const std::string& picked) { draft.direction = *directionOf(picked); });
    Picks frequencies;
    for (const Frequency one :
         {Frequency::weekly, Frequency::monthly, Frequency::quarterly, Frequency::yearly})
        frequencies.emplace_back(word(one), wordFor(one));
    addPick(stack, tr("How often"), "", frequencies, std::string(word(draft.frequency)),
            [&draft](const std::string& picked) { draft.frequency = *frequencyOf(picked); });
}

/// An indicator is never removed: its measures would go with it.
void IndicatorPage::addKept() {
    auto& tick = body().add(
        new CheckTick(&body(),
                      textOf(tr("It is measured still. Without this, nobody is asked for it any more; "
                                "what was measured stays."))),
        Space::medium);
    tick.SetValue(sheet_->draft.isKept);
    tick.Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) { sheet_->draft.isKept = event.IsChecked(); });
}

}  // namespace trainer
