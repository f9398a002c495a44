#include "trainer/windows/profile_dialog.h"

#include <wx/sizer.h>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/theme.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using assessment::Role;

wxString words(const char* sentence) {
    return wxString::FromUTF8(sentence);
}

std::string wordFor(Role role) {
    switch (role) {
        case Role::agent: return tr("Agent: I train");
        case Role::referent: return tr("Referent: I lead diagnostics and plans of my service");
        case Role::trainer: return tr("Trainer: I write scenarios");
        case Role::coordinator: return tr("Coordinator: I follow several services");
    }
    return {};
}

}  // namespace

ProfileDialog::ProfileDialog(wxWindow* parent, std::vector<assessment::Person> persons,
                             const std::string& place)
    : wxDialog(parent, wxID_ANY, words(tr("Welcome to Cap Usager")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      persons_(std::move(persons)) {
    SetBackgroundColour(palette().background);
    auto* all = new wxBoxSizer(wxVERTICAL);
    SetSizer(all);
    const int width = FromDIP(520);
    const auto add = [&](Prose* prose, Space above) {
        prose->wrapTo(width);
        all->AddSpacer(space(*this, above));
        all->Add(prose, 0, wxLEFT | wxRIGHT, space(*this, Space::large));
        return prose;
    };
    add(new Prose(this, std::string(tr("Who are you?")), TextSize::title), Space::large)->bold();
    if (!persons_.empty()) addKnown();
    addNew();
    add(new Prose(this,
                  fill(tr("What you do stays on this machine, in {path}. Whoever can open your session can "
                          "read it."),
                       {{"path", place}}),
                  TextSize::small),
        Space::medium)
        ->coloured(palette().faint);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->AddStretchSpacer();
    auto* leave = button(this, parent ? tr("Cancel") : tr("Leave"), [this] { EndModal(wxID_CANCEL); });
    SetEscapeId(leave->GetId());
    row->Add(leave);
    row->AddSpacer(space(*this, Space::small));
    begin_ = primaryButton(this, tr("Begin"), [this] { EndModal(wxID_OK); });
    static_cast<wxButton*>(begin_)->SetDefault();
    row->Add(begin_);
    all->Add(row, 0, wxEXPAND | wxALL, space(*this, Space::large));
    update();
    Fit();
    SetMinSize(GetSize());
    if (known_)
        known_->SetFocus();
    else
        name_->SetFocus();
}

void ProfileDialog::addKnown() {
    wxSizer& all = *GetSizer();
    known_ = new wxListBox(this, wxID_ANY);
    for (const auto& person : persons_) known_->Append(wxString::FromUTF8(person.name));
    known_->Append(words(tr("Somebody else\u2026")));
    known_->SetSelection(0);
    setAccessibleName(*known_, tr("Who are you?"));
    known_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) { update(); });
    all.Add(known_, 0, wxEXPAND | wxALL, space(*this, Space::large));
}

void ProfileDialog::addNew() {
    wxSizer& all = *GetSizer();
    const auto field = [&](const char* label) {
        auto* prose = new Prose(this, std::string(label));
        all.AddSpacer(space(*this, Space::medium));
        all.Add(prose, 0, wxLEFT, space(*this, Space::large));
        auto* text = new wxTextCtrl(this, wxID_ANY);
        setAccessibleName(*text, label);
        text->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { update(); });
        all.AddSpacer(space(*this, Space::hair));
        all.Add(text, 0, wxEXPAND | wxLEFT | wxRIGHT, space(*this, Space::large));
        return text;
    };
    name_ = field(tr("Your name"));
    unit_ = field(tr("Your service"));
    all.AddSpacer(space(*this, Space::medium));
    for (const Role role : {Role::agent, Role::referent, Role::trainer, Role::coordinator}) {
        auto* check = new wxCheckBox(this, wxID_ANY, wxString::FromUTF8(wordFor(role)));
        check->SetValue(role == Role::agent);
        all.Add(check, 0, wxLEFT | wxBOTTOM, space(*this, Space::large));
        roles_.emplace_back(role, check);
    }
}

void ProfileDialog::update() {
    const bool isNew = !picked();
    for (wxWindow* field : std::initializer_list<wxWindow*>{name_, unit_}) field->Enable(isNew);
    for (const auto& [role, check] : roles_) check->Enable(isNew);
    if (begin_) begin_->Enable(!isNew || !made().name.empty());
}

std::optional<assessment::Person> ProfileDialog::picked() const {
    if (!known_) return {};
    const auto index = static_cast<std::size_t>(known_->GetSelection());
    if (index >= persons_.size()) return {};
    return persons_[index];
}

ProfileDialog::Made ProfileDialog::made() const {
    Made made{name_->GetValue().Trim().Trim(false).utf8_string(),
              unit_->GetValue().Trim().Trim(false).utf8_string(),
              {}};
    for (const auto& [role, check] : roles_)
        if (check->GetValue()) made.roles.push_back(role);
    return made;
}

}  // namespace trainer
