#include "trainer/windows/menu_bar.h"

#include "trainer/windows/digit_key.h"
#include "trainer/windows/trying.h"

namespace trainer {
namespace {

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

}  // namespace

void MenuBar::begin(const std::string& title) {
    Append(new wxMenu, words(title));
    last().Bind(wxEVT_MENU_OPEN, [this](wxMenuEvent& event) {
        event.Skip();
        update();
    });
    last().Bind(wxEVT_MENU_CLOSE, [this](wxMenuEvent& event) {
        event.Skip();
        release();
    });
}

void MenuBar::add(const Command& command) {
    const std::string label = command.key.empty() ? command.label : command.label + "\t" + command.key;
    wxMenuItem* item =
        command.isOn ? last().AppendCheckItem(wxID_ANY, words(label)) : last().Append(wxID_ANY, words(label));
    for (const std::string& key : command.also) {
        wxAcceleratorEntry entry;
        if (entry.FromString(words(key))) item->AddExtraAccel(entry);
    }
    last().Bind(
        wxEVT_MENU,
        [command](wxCommandEvent&) {
            if (!command.mayAct || command.mayAct()) tryTo(command.act);
        },
        item->GetId());
    offers_.push_back({item, command});
}

void MenuBar::addLine() {
    last().AppendSeparator();
}

wxMenu& MenuBar::addMenu(const std::string& title, std::function<void(wxMenu&)> fill) {
    auto* made = new wxMenu;
    wxMenu* around = &last();
    around->AppendSubMenu(made, words(title));
    around->Bind(wxEVT_MENU_OPEN, [made, around, fill = std::move(fill)](wxMenuEvent& event) {
        event.Skip();
        if (event.GetMenu() != around) return;
        while (made->GetMenuItemCount() > 0) made->Destroy(made->FindItemByPosition(0));
        fill(*made);
    });
    return *made;
}

std::vector<MenuKeys> MenuBar::keys() const {
    std::vector<MenuKeys> keys;
    for (std::size_t place = 0; place < GetMenuCount(); ++place) {
        MenuKeys one{GetMenuLabelText(place).utf8_string(), {}};
        for (const Offer& offer : offers_)
            if (offer.item->GetMenu() == GetMenu(place) && !offer.command.key.empty())
                one.lines.push_back({offer.item->GetItemLabelText().utf8_string(), offer.command.key});
        if (!one.lines.empty()) keys.push_back(std::move(one));
    }
    return keys;
}

bool MenuBar::obey(const wxKeyEvent& event) {
    const int modifiers = event.GetModifiers();
    const auto digit = digitOf(event);
    if (!digit || (modifiers != wxMOD_ALT && modifiers != wxMOD_CONTROL)) return false;
    const std::string key = (modifiers == wxMOD_ALT ? "Alt+" : "Ctrl+") + std::to_string(*digit);
    for (const Offer& offer : offers_) {
        if (offer.command.key != key || (offer.command.mayAct && !offer.command.mayAct())) continue;
        tryTo(offer.command.act);
        return true;
    }
    return false;
}

void MenuBar::update() {
    for (const Offer& offer : offers_) {
        if (offer.command.mayAct) offer.item->Enable(offer.command.mayAct());
        if (offer.command.isOn) offer.item->Check(offer.command.isOn());
    }
}

/// A key works on what can be done when it is pressed, not when a menu was last open.
void MenuBar::release() {
    for (const Offer& offer : offers_) offer.item->Enable(true);
}

}  // namespace trainer
