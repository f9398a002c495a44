#include "trainer/windows/buttons.h"

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

/// The primary button's letters are bold, which wxWidgets does not know of.
int widerInBold(const wxButton& button) {
    const auto width = [&](bool bold) {
        int x = 0;
        int y = 0;
        const wxFont font = fontOf(TextSize::body, bold);
        button.GetTextExtent(button.GetLabelText(), &x, &y, nullptr, nullptr, &font);
        return x;
    };
    return width(true) - width(false);
}

}  // namespace

wxButton* button(wxWindow* parent, const std::string& label, std::function<void()> action) {
    const wxString words = wxString::FromUTF8(label);
    const long style = words.length() == 1 ? wxBU_EXACTFIT : 0;  // a sign, not a word
    auto* made = new wxButton(parent, wxID_ANY, words, wxDefaultPosition, wxDefaultSize, style);
    // After the event: a screen reader that presses a button waits for it, and cannot look at a dialog till
    // then.
    made->Bind(wxEVT_BUTTON, [made, action = std::move(action)](wxCommandEvent&) {
        made->CallAfter([action] { tryTo(action); });
    });
    return made;
}

wxButton* primaryButton(wxWindow* parent, const std::string& label, std::function<void()> action) {
    auto* made = button(parent, label, std::move(action));
    addStyleClass(*made, "suggested-action");
    made->SetMinSize(wxSize(made->GetBestSize().x + widerInBold(*made), -1));
    return made;
}

void sayOfWhat(wxWindow& control, const std::string& label, const std::string& what) {
    setAccessibleName(control, fill(tr("{action}: {what}"), {{"action", label}, {"what", what}}));
}

wxButton* signButton(wxWindow* parent, Sign sign, std::function<void()> action) {
    static constexpr const char* signs[] = {"\u2191", "\u2193", "\u2715"};
    return button(parent, signs[static_cast<int>(sign)], std::move(action));
}

void nameSign(wxButton& button, const std::string& name) {
    setAccessibleName(button, name);
    button.SetToolTip(wxString::FromUTF8(name));
}

void nameSign(wxButton& button, Sign sign, const std::string& thing) {
    const char* words = sign == Sign::up     ? tr("Up: {what}")
                        : sign == Sign::down ? tr("Down: {what}")
                                             : tr("Remove: {what}");
    nameSign(button, fill(words, {{"what", thing}}));
}

}  // namespace trainer
