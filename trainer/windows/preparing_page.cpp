#include "trainer/windows/preparing_page.h"

#include <wx/msgdlg.h>

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/field.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;

PreparingPage::PreparingPage(wxWindow* parent, DiagnosticDesk& desk, Actions actions)
    : Page(parent), desk_(desk), actions_(std::move(actions)) {}

void PreparingPage::begin() {
    start(std::make_unique<CampaignDraft>(desk_));
}

void PreparingPage::goOn(const Campaign& kept) {
    const bool isHere = draft_ && draft_->campaign.id == kept.id && draft_->campaign.version == kept.version;
    if (isHere)
        refresh();
    else
        start(std::make_unique<CampaignDraft>(desk_, kept));
}

void PreparingPage::start(std::unique_ptr<CampaignDraft> draft) {
    draft_ = std::move(draft);
    seat_.step = placeStep;
    seat_.newUnit.clear();
    seat_.addsUnit = draft_->campaign.unit.empty();
    seat_.isChanged = false;
    seat_.typedDays.clear();
    for (const StageDate& stage : draft_->campaign.stages)
        seat_.typedDays.push_back(dayToType(stage.planned));
    refresh();
}

void PreparingPage::refresh() {
    checked_.clear();
    const auto kept = Page::begin(
        tr("New diagnostic"), fill(tr("Step {number} of {all}"), {{"number", std::to_string(seat_.step + 1)},
                                                                  {"all", std::to_string(steps)}}));
    switch (seat_.step) {
        case placeStep: addPlace(); break;
        case peopleStep: addPeople(); break;
        case datesStep: addDates(); break;
        case rulesStep: addRules(); break;
        default: addWhole(); break;
    }
    addFoot();
    refill();
}

void PreparingPage::addFoot() {
    auto& row = body().add(new Row(&body()), Space::huge);
    row.addWide(new Prose(&row, std::string(tr("What you fill in is kept at each step.")), TextSize::small))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Close"), actions_.leave));
    auto* back = button(&row, tr("Back"), [this] { step(-1); });
    back->Enable(seat_.step != placeStep);
    row.addSmall(back);
    if (seat_.step == wholeStep)
        row.addSmall(primaryButton(&row, tr("Open the diagnostic"), [this] { open(); }))
            .Enable(draft_->mayBeOpened());
    else
        row.addSmall(primaryButton(&row, tr("Go on"), [this] { step(1); }));
}

Field& PreparingPage::field(const std::string& label, const std::string& why) {
    return body().add(new Field(&body(), label, why), Space::large);
}

void PreparingPage::checkWith(Field& field, std::function<std::string()> faultOf) {
    checked_.push_back({&field, std::move(faultOf)});
}

void PreparingPage::checkValue(Field& field, CampaignFault fault) {
    checkWith(field, [this, fault] {
        const auto found = draft_->valueFaults();
        return std::ranges::count(found, fault) > 0 ? sentenceFor(fault, draft_->campaign) : std::string();
    });
}

bool PreparingPage::check() {
    bool isGood = true;
    for (const Checked& one : checked_) {
        one.field->sayFault(one.faultOf());
        isGood = isGood && !one.field->hasFault();
    }
    if (!isGood) arrangeAgain();
    return isGood;
}

void PreparingPage::step(int by) {
    if (!check()) {
        if (by > 0) return;
        // Back is always possible; what is wrong waits.
    } else {
        keep();
    }
    const int next = std::clamp(seat_.step + by, 0, steps - 1);
    seat_.step = next;
    refresh();
    SetFocus();
}

/// A service that was named is added first; what is not enough yet waits.
void PreparingPage::keep() {
    if (seat_.addsUnit && !seat_.newUnit.empty()) {
        draft_->chooseUnit(desk_.addUnit(seat_.newUnit));
        seat_.addsUnit = false;
        seat_.isChanged = true;
    }
    const bool isNew = !draft_->isKept();
    if (!draft_->faults().empty() || (!isNew && !seat_.isChanged)) return;
    draft_->keep();
    seat_.isChanged = false;
}

bool PreparingPage::rest() {
    if (!draft_ || draft_->campaign.phase != Phase::prepared || !seat_.isChanged || !check()) return true;
    return tryBeforeLeaving([this] { keep(); });
}

void PreparingPage::open() {
    wxMessageDialog dialog(this,
                           wxString::FromUTF8(tr("Open the diagnostic? From then on the list of criteria and "
                                                 "the rules are fixed, and answers can be given.")),
                           wxString::FromUTF8(tr("Open the diagnostic")),
                           wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
    dialog.SetYesNoLabels(wxString::FromUTF8(tr("Open")), wxString::FromUTF8(tr("Not yet")));
    if (dialog.ShowModal() != wxID_YES) return;
    draft_->open();
    seat_.isChanged = false;
    actions_.opened(draft_->campaign.id);
}

}  // namespace trainer
