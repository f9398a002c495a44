#include "trainer/windows/field.h"

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/tick.h"

namespace trainer {
namespace {

constexpr int lineWidth = 20;   // in ems
constexpr int numberWidth = 5;  // in ems

}  // namespace

Field::Field(wxWindow* parent, const std::string& label, const std::string& why)
    : Stack(parent), label_(label), why_(why) {
    add(new Prose(this, label)).bold();
    if (!why.empty()) add(new Prose(this, why, TextSize::small), Space::hair).coloured(palette().faint);
    fault_ = &add(new Prose(this, std::string()), Space::hair);
    fault_->coloured(palette().bad);
    fault_->Hide();
}

void Field::name(wxWindow& control) {
    setAccessibleName(control, label_, why_);
}

wxTextCtrl& Field::line(const std::string& text, const std::function<void(const std::string&)>& changed) {
    auto& control = hold(new wxTextCtrl(this, wxID_ANY, wxString::FromUTF8(text)));
    control.SetMinSize(wxSize(lineWidth * em(*this), std::max(control.GetBestSize().y, 2 * em(*this))));
    control.Bind(wxEVT_TEXT, [&control, changed](wxCommandEvent&) {
        changed(control.GetValue().Trim().Trim(false).utf8_string());
    });
    return control;
}

wxSpinCtrl& Field::number(int value, int least, int most, const std::function<void(int)>& changed) {
    auto* control = new wxSpinCtrl(this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxSP_ARROW_KEYS,
                                   least, most, value);
    control->SetMinSize(wxSize(std::max(control->GetBestSize().x, numberWidth * em(*this)), -1));
    hold(control);
    control->Bind(wxEVT_SPINCTRL, [changed](wxSpinEvent& event) { changed(event.GetPosition()); });
    control->Bind(wxEVT_TEXT, [control, changed](wxCommandEvent&) { changed(control->GetValue()); });
    return *control;
}

void Field::choice(const std::vector<std::string>& labels, std::size_t present,
                   const std::function<void(std::size_t)>& changed) {
    for (std::size_t i = 0; i < labels.size(); ++i) {
        auto& tick = add(new RadioTick(this, textOf(labels[i]), i == 0 ? wxRB_GROUP : 0));
        tick.SetValue(i == present);
        tick.Bind(wxEVT_RADIOBUTTON, [changed, i](wxCommandEvent&) { changed(i); });
    }
}

void Field::sayFault(const std::string& sentence) {
    hasFault_ = !sentence.empty();
    fault_->say(hasFault_ ? "\u26A0 " + sentence : std::string());
    fault_->Show(hasFault_);
    if (hasFault_) announce(*this, sentence);
}

}  // namespace trainer
