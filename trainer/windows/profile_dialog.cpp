#include "trainer/windows/profile_dialog.h"

#include <wx/display.h>
#include <wx/sizer.h>

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/theme.h"
#include "trainer/windows/tick.h"
#include "trainer/windows/window_place.h"
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
    column_ = new Column(this);
    Stack& stack = column_->stack();
    stack.add(new Prose(&stack, std::string(tr("Who are you?")), TextSize::title)).bold();
    if (!persons_.empty()) addKnown();
    addNew();
    stack
        .add(new Prose(&stack,
                       fill(tr("What you do stays on this machine, in {path}. Whoever can open your session "
                               "can read it."),
                            {{"path", place}}),
                       TextSize::small),
             Space::large)
        .coloured(palette().faint);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(column_, 1, wxEXPAND);
    all->Add(makeButtons(parent ? tr("Cancel") : tr("Leave")), 0, wxEXPAND | wxALL,
             space(*this, Space::large));
    SetSizer(all);
    update();
    showWhole();
    (known_ ? static_cast<wxWindow*>(known_) : name_)->SetFocus();
}

wxSizer* ProfileDialog::makeButtons(const std::string& leaveWord) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* leave = button(this, leaveWord, [this] { EndModal(wxID_CANCEL); });
    SetEscapeId(leave->GetId());
    begin_ = primaryButton(this, tr("Begin"), [this] { EndModal(wxID_OK); });
    begin_->SetDefault();
    row->AddStretchSpacer();
    row->Add(leave);
    row->AddSpacer(space(*this, Space::small));
    row->Add(begin_);
    return row;
}

/// As large as what it holds with somebody new, no larger than the screen.
void ProfileDialog::showWhole() {
    const int margins = 2 * space(*this, Space::large);
    const int width = std::max(FromDIP(520), 28 * em(*this));
    new_->Show();
    column_->stack().wrapTo(width - margins);
    SetClientSize(width, column_->stack().GetMinSize().y + margins + GetSizer()->CalcMin().y);
    SetSize(within(wxDisplay(this).GetClientArea(), GetRect()));
    Centre();
    new_->Show(!picked());
    column_->refill();
}

void ProfileDialog::addKnown() {
    constexpr std::size_t mostShown = 6;
    Stack& stack = column_->stack();
    known_ = &stack.add(new wxListBox(&stack, wxID_ANY), Space::medium);
    for (const auto& person : persons_) known_->Append(wxString::FromUTF8(person.name));
    known_->Append(words(tr("Somebody else\u2026")));
    known_->SetSelection(0);
    const auto lines = static_cast<int>(std::min(persons_.size() + 2, mostShown));
    known_->SetMinSize(wxSize(-1, lines * 3 * em(*this) / 2));
    setAccessibleName(*known_, tr("Who are you?"));
    known_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) { update(); });
    // Enter on the list, as well as a double click.
    known_->Bind(wxEVT_LISTBOX_DCLICK, [this](wxCommandEvent&) {
        if (picked()) EndModal(wxID_OK);
    });
}

void ProfileDialog::addNew() {
    new_ = &column_->stack().add(new Stack(&column_->stack()), Space::medium);
    const auto field = [&](const char* label) {
        new_->add(new Prose(new_, std::string(label)), Space::medium);
        auto& text = new_->add(new wxTextCtrl(new_, wxID_ANY), Space::hair);
        // A line of text with room around it, also where the text is large.
        text.SetMinSize(wxSize(-1, std::max(text.GetBestSize().y, 2 * em(*this))));
        setAccessibleName(text, label);
        text.Bind(wxEVT_TEXT, [this](wxCommandEvent&) { update(); });
        return &text;
    };
    name_ = field(tr("Your name"));
    unit_ = field(tr("Your service"));
    for (const Role role : {Role::agent, Role::referent, Role::trainer, Role::coordinator}) {
        auto& check = new_->add(new CheckTick(new_, textOf(wordFor(role))), Space::small);
        check.SetValue(role == Role::agent);
        roles_.emplace_back(role, &check);
    }
}

void ProfileDialog::update() {
    const bool isNew = !picked();
    if (new_->IsShown() != isNew) {
        new_->Show(isNew);
        column_->arrangeAgain();
    }
    begin_->Enable(!isNew || !made().name.empty());
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
