#include "trainer/windows/help_page.h"

#include <wx/sizer.h>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/key_words.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

/// The keys that no menu has.
MenuKeys otherKeys() {
    return {tr("While you play"),
            {{tr("Choose among the answers"), "1 … 9"},
             {tr("Press what has the focus"), tr("Space")},
             {tr("Next control, control before"), "Tab, Shift+Tab"},
             {tr("Leave the help"), "Esc"}}};
}

}  // namespace

HelpPage::HelpPage(wxWindow* parent, Actions actions) : Panel(parent), actions_(std::move(actions)) {
    SetBackgroundColour(palette().background);
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_ESCAPE)
            CallAfter(actions_.back);
        else
            event.Skip();
    });
}

void HelpPage::make() {
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    auto* back = button(this, tr("Back"), [this] { CallAfter(actions_.back); });
    wxArrayString titles;
    for (int i = 0; i < helpTopics; ++i)
        titles.Add(wxString::FromUTF8(helpOn(static_cast<HelpTopic>(i)).title));
    topics_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, titles);
    topics_->SetMinSize(wxSize(-1, back->GetBestSize().y));
    setAccessibleName(*topics_, tr("Topic"));
    topics_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show(); });
    head->Add(topics_, 0, wxALIGN_CENTER_VERTICAL);
    head->AddSpacer(space(*this, Space::medium));
    head->AddStretchSpacer();
    head->Add(back, 0, wxALIGN_CENTER_VERTICAL);
    column_ = new Column(this);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(head, 0, wxEXPAND | wxALL, space(*this, Space::medium));
    all->Add(column_, 1, wxEXPAND);
    SetSizer(all);
}

void HelpPage::explain(HelpTopic topic) {
    if (!topics_) make();
    topics_->SetSelection(static_cast<int>(topic));
    show();
}

void HelpPage::show() {
    const HelpText text = helpOn(topic());
    Stack& stack = column_->stack();
    const auto kept = stack.clear();
    stack.add(new Prose(&stack, std::string(tr("What can I do here?")), TextSize::small))
        .coloured(palette().faint);
    stack.add(new Prose(&stack, text.title, TextSize::display), Space::hair).bold();
    stack.add(new Prose(&stack, text.lead, TextSize::lead), Space::small).coloured(palette().faint);
    if (!text.lines.empty()) {
        auto& card = stack.add(new Card(&stack), Space::large);
        for (const std::string& line : text.lines)
            card.add(new Prose(&card, "\u2022  " + line), Space::medium);
    }
    if (topic() == HelpTopic::keys) addKeys();
    column_->refill();
}

void HelpPage::addKeys() {
    addKeyCard(otherKeys());
    for (const MenuKeys& menu : actions_.keys()) addKeyCard(menu);
}

void HelpPage::addKeyCard(const MenuKeys& keys) {
    Stack& stack = column_->stack();
    auto& card = stack.add(new Card(&stack), Space::large);
    card.add(new Prose(&card, keys.menu, TextSize::lead)).bold();
    for (const MenuKeys::Line& line : keys.lines) {
        auto& row = card.add(new Row(&card), Space::small);
        row.addWide(new Prose(&row, line.what));
        row.addSmall(new Prose(&row, keyWords(line.key))).bold();
    }
}

}  // namespace trainer
