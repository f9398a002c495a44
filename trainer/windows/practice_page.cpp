#include "trainer/windows/practice_page.h"

#include "trainer/presenters/campaign_list.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/tick.h"
#include "trainer/windows/written.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/practice_words.h"

namespace trainer {

using namespace assessment;

PracticePage::PracticePage(wxWindow* parent, PlanDesk& desk, Actions actions)
    : SheetPage(parent, desk), desk_(desk), actions_(std::move(actions)) {}

PracticePage::~PracticePage() = default;

void PracticePage::open(const std::string& unit, const std::string& practice) {
    const bool isHere = sheet_ && sheet_->draft.id == practice &&
                        (sheet_->isChanged() || sheet_->isNew() || sheet_->hasMovedOn());
    if (!isHere) {
        sheet_ = std::make_unique<PracticeSheet>(desk_, unit, practice);
        pickUp();
    }
    reader_ = unit;
    refresh();
}

void PracticePage::begin(const Practice& fresh) {
    sheet_ = std::make_unique<PracticeSheet>(desk_, fresh);
    pickUp();
    reader_ = fresh.unit;
    refresh();
}

void PracticePage::sitDown(std::unique_ptr<PracticeSheet> sheet, const std::string& reader) {
    sheet_ = std::move(sheet);
    reader_ = reader;
}

std::string PracticePage::title() {
    return tr("Lesson learned");
}

std::string PracticePage::wayBack() {
    return tr("Back to the lessons learned");
}

std::string PracticePage::removal() {
    return mayWrite() ? tr("Remove it\u2026") : "";
}

std::string PracticePage::removalQuestion() {
    return tr("Remove what was learned? Its action stays in the plan.");
}

void PracticePage::removed() {
    const Practice practice = sheet_->begun();
    drop();
    actions_.removed(practice);
}

std::vector<std::string> PracticePage::faults() {
    std::vector<std::string> sentences;
    for (const PracticeFault fault : faultsOf(sheet_->draft)) sentences.push_back(sentenceFor(fault));
    return sentences;
}

SheetLines PracticePage::linesOf(const Practice& practice) {
    const auto yesOrNo = [](bool isSo) { return isSo ? tr("yes") : tr("no"); };
    return {{tr("Title"), practice.title},
            {tr("What worked"), practice.worked},
            {tr("What did not"), practice.failed},
            {tr("What it took"), practice.cost},
            {tr("We would do it again"), yesOrNo(practice.again)},
            {tr("Who may use it"), practice.reusable},
            {tr("Shared with the other services"), yesOrNo(practice.isShared)}};
}

SheetPage::Versions PracticePage::versions() {
    Versions all{linesOf(sheet_->begun()), linesOf(sheet_->draft), {}};
    if (sheet_->theirs()) all.theirs = linesOf(*sheet_->theirs());
    return all;
}

void PracticePage::addSheet() {
    const Practice& practice = sheet_->draft;
    body()
        .add(new Prose(&body(),
                       unitName(desk_.diagnostics(), practice.unit) + " \u00B7 " + dateText(practice.date)))
        .coloured(palette().faint);
    if (mayWrite())
        addFields();
    else
        addRead();
}

/// What another service tells.
void PracticePage::addRead() {
    body().add(new Prose(&body(), sheet_->draft.title, TextSize::lead), Space::medium).bold();
    auto& card = body().add(new Card(&body()), Space::medium);
    bool isFirst = true;
    for (const auto& [label, words] : linesOf(sheet_->draft)) {
        if (isFirst || words.empty()) {  // the title stands above
            isFirst = false;
            continue;
        }
        card.add(new Prose(&card, label, TextSize::small), Space::medium).coloured(palette().faint);
        card.add(new Prose(&card, words), Space::hair);
    }
}

void PracticePage::addFields() {
    Practice& draft = sheet_->draft;
    addLine(body(), tr("Title"), "", draft.title, [&draft](const std::string& text) { draft.title = text; });
    addText(body(), tr("What worked"), tr("What another team should do the same."), draft.worked,
            [&draft](const std::string& text) { draft.worked = text; });
    addText(body(), tr("What did not"), tr("What you would do otherwise. No names."), draft.failed,
            [&draft](const std::string& text) { draft.failed = text; });
    addLine(body(), tr("What it took"), tr("Days of work and euros."), draft.cost,
            [&draft](const std::string& text) { draft.cost = text; });
    addLine(body(), tr("Who may use it"), tr("For example: every service with a counter."), draft.reusable,
            [&draft](const std::string& text) { draft.reusable = text; });
    addTicks();
}

void PracticePage::addTicks() {
    const auto add = [this](const char* label, bool& value) {
        auto& tick = body().add(new CheckTick(&body(), textOf(label)), Space::medium);
        tick.SetValue(value);
        tick.Bind(wxEVT_CHECKBOX, [&value](wxCommandEvent& event) { value = event.IsChecked(); });
    };
    add(tr("We would do it again"), sheet_->draft.again);
    add(tr("Share it with the other services of this database"), sheet_->draft.isShared);
}

void PracticePage::addEnd() {
    auto& row = body().add(new Row(&body()), Space::large);
    row.addWide(new Prose(&row, std::string()));
    if (mayWrite() && !sheet_->draft.action.empty())
        row.addSmall(button(&row, tr("Open the action"), [this] { actions_.open(sheet_->draft.action); }));
    row.addSmall((mayWrite() ? button : primaryButton)(
        &row, tr("Do it here"), [this] { actions_.begin(actionFrom(desk_, sheet_->begun(), reader_)); }));
}

}  // namespace trainer
