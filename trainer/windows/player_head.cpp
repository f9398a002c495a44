#include "trainer/windows/player_head.h"

#include <wx/sizer.h>

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/wording/language.h"

namespace trainer {

PlayerHead::PlayerHead(wxWindow* parent, Actions actions) : wxPanel(parent) {
    SetBackgroundColour(parent->GetBackgroundColour());
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    auto* words = new wxBoxSizer(wxVERTICAL);
    title_ = new Prose(this, std::string(" "), TextSize::lead);
    title_->bold();
    place_ = new Prose(this, std::string(" "), TextSize::small);
    place_->coloured(palette().faint);
    words->Add(title_);
    words->Add(place_);
    gauge_ = new wxGauge(this, wxID_ANY, 100, wxDefaultPosition, FromDIP(wxSize(150, 10)));
    setAccessibleName(*gauge_, tr("Progress"));
    hint_ = button(this, tr("Hint"), std::move(actions.hint));
    back_ = button(this, tr("Take back"), std::move(actions.back));
    auto* leave = button(this, tr("Close"), std::move(actions.leave));
    head->Add(words, 1, wxALIGN_CENTER_VERTICAL);
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    for (wxWindow* one : std::initializer_list<wxWindow*>{gauge_, hint_, back_, leave})
        buttons->Add(one, 0, wxALIGN_CENTER_VERTICAL | wxLEFT, space(*this, Space::small));
    head->Add(buttons, 0, wxALIGN_CENTER_VERTICAL);
    SetSizer(head);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        arrange();
        event.Skip();
    });
}

void PlayerHead::show(const View& view) {
    title_->say(view.title);
    place_->say(view.place);
    gauge_->SetRange(view.all);
    gauge_->SetValue(view.done);
    hint_->Show(view.mayAskForHint);
    back_->Show(view.mayTakeBack);
    arrange();
}

void PlayerHead::sayPlace(const std::string& place) {
    place_->say(place);
}

/// The words take the room that the buttons leave, or stand above them.
void PlayerHead::arrange() {
    auto& head = static_cast<wxBoxSizer&>(*GetSizer());
    head.SetOrientation(wxHORIZONTAL);
    title_->SetMinSize(wxSize(1, 1));
    place_->SetMinSize(wxSize(1, 1));
    gauge_->Show();
    // Where there is little room, the words say how far one is.
    gauge_->Show(GetClientSize().x - head.CalcMin().x > 16 * em(*this));
    int room = GetClientSize().x - head.CalcMin().x;
    if (room < 8 * em(*this)) {
        head.SetOrientation(wxVERTICAL);
        room = std::max(GetClientSize().x, 8 * em(*this));
    }
    title_->wrapTo(room);
    place_->wrapTo(room);
    const int height = head.CalcMin().y;
    Layout();
    if (GetMinSize().y == height) return;
    SetMinSize(wxSize(1, height));
    GetParent()->Layout();
}

}  // namespace trainer
