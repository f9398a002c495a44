#include "trainer/windows/measure_dialog.h"

#include <wx/dialog.h>
#include <wx/sizer.h>

#include "trainer/presenters/campaign_draft.h"
#include "trainer/windows/dialog_buttons.h"
#include "trainer/windows/field.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/indicator_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int width = 28;  // in ems

/// A value, a day and a note to type; Enter keeps them.
class MeasureDialog : public wxDialog {
  public:
    MeasureDialog(wxWindow* parent, const Indicator& indicator, const Measure& present, bool isNew,
                  const std::string& today)
        : wxDialog(parent, wxID_ANY, wxString::FromUTF8(tr("Enter a measure"))),
          measure_(present),
          day_(dayToType(present.date)),
          value_(isNew ? std::string() : figureText(present.value, {})),
          today_(today) {
        SetBackgroundColour(palette().background);
        stack_ = new Stack(this);
        stack_->add(new Prose(stack_, indicator.title, TextSize::lead)).bold();
        addFields(indicator);
        auto* all = new wxBoxSizer(wxVERTICAL);
        all->Add(stack_, 1, wxEXPAND | wxALL, space(*this, Space::large));
        all->Add(dialogButtons(*this, tr("Keep the changes"), [this] { end(); }), 0, wxEXPAND | wxALL,
                 space(*this, Space::large));
        SetSizer(all);
        fit();
    }
    const Measure& measure() const { return measure_; }

  private:
    void addFields(const Indicator& indicator) {
        const std::string label = indicator.measuredIn.empty()
                                      ? std::string(tr("Value"))
                                      : fill(tr("Value, in {unit}"), {{"unit", indicator.measuredIn}});
        valueField_ = &stack_->add(new Field(stack_, label), Space::medium);
        valueField_->line(value_, [this](const std::string& text) { value_ = text; }).SetFocus();
        dayField_ = &stack_->add(new Field(stack_, tr("Day"), tr("Write it as 22/11/2026.")), Space::medium);
        dayField_->line(day_, [this](const std::string& text) { day_ = text; });
        auto& note = stack_->add(new Field(stack_, tr("Note, if you want")), Space::medium);
        note.line(measure_.note, [this](const std::string& text) { measure_.note = text; });
    }
    void end() {
        const auto value = thousandthsOf(value_);
        measure_.date = typedDay(day_).value_or("");
        const auto faults = faultsOf(measure_, today_);
        valueField_->sayFault(value ? "" : tr("This is no figure. Write it as 82 or 82.5."));
        dayField_->sayFault(faults.empty() ? "" : sentenceFor(faults.front()));
        if (value && faults.empty()) {
            measure_.value = *value;
            EndModal(wxID_OK);
        } else {
            fit();
        }
    }
    void fit() {
        stack_->wrapTo(width * em(*this));
        GetSizer()->SetSizeHints(this);
        Centre();
    }

    Measure measure_;
    std::string day_;
    std::string value_;
    std::string today_;
    Stack* stack_ = nullptr;
    Field* valueField_ = nullptr;
    Field* dayField_ = nullptr;
};

}  // namespace

std::optional<Measure> enterMeasure(wxWindow& parent, PlanDesk& desk, const Indicator& indicator,
                                    const Measure& present, bool isNew) {
    Measure measure = present;
    for (bool isKept = false; !isKept; isNew = false) {
        MeasureDialog dialog(&parent, indicator, measure, isNew, desk.diagnostics().today());
        if (dialog.ShowModal() != wxID_OK) return {};
        measure = dialog.measure();
        isKept = tryTo([&] { desk.indicators().keep(measure); });
    }
    return measure;
}

}  // namespace trainer
