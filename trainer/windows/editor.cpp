#include "trainer/windows/editor.h"

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"

namespace trainer {
namespace {

constexpr std::size_t longestPast = 500;

/// Where a byte of the UTF-8 text stands in the control, in characters.
long characterAt(const std::string& text, std::size_t byte) {
    return static_cast<long>(wxString::FromUTF8(text.substr(0, byte)).length());
}

/// Whether a new step of undo begins here: a word was ended, or more than one character changed.
bool beginsStep(const wxString& before, const wxString& after) {
    const auto longer = static_cast<long>(after.length()) - static_cast<long>(before.length());
    if (longer != 1 && longer != -1) return true;
    return !after.empty() && (after.Last() == ' ' || after.Last() == '\n');
}

}  // namespace

Editor::Editor(wxWindow* parent, const std::string& name, std::function<void()> changed)
    : wxTextCtrl(parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize,
                 wxTE_MULTILINE | wxTE_RICH2 | wxTE_BESTWRAP),
      changed_(std::move(changed)) {
    SetFont(fontOf(TextSize::body));
    SetMinSize(FromDIP(wxSize(-1, 260)));
    addStyleClass(*this, "cap-editor");
    setAccessibleName(*this, name);
    Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        if (silent_) return;
        remember();
        changed_();
    });
    Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
        const bool control = event.ControlDown();
        if (control && event.GetKeyCode() == 'Z' && !event.ShiftDown())
            undo();
        else if (control && (event.GetKeyCode() == 'Y' || event.GetKeyCode() == 'Z'))
            redo();
        else if (event.GetKeyCode() == WXK_TAB && !control)
            Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
        else
            event.Skip();
    });
}

std::string Editor::text() const {
    return GetValue().utf8_string();
}

void Editor::remember() {
    const wxString text = GetValue();
    if (text == now_.text) return;
    if (past_.empty() || beginsStep(now_.text, text)) {
        past_.push_back(now_);
        if (past_.size() > longestPast) past_.erase(past_.begin());
    }
    future_.clear();
    now_ = {text, GetInsertionPoint()};
}

void Editor::show(const Snapshot& snapshot) {
    silent_ = true;
    ChangeValue(snapshot.text);
    SetInsertionPoint(snapshot.caret);
    silent_ = false;
    now_ = snapshot;
    changed_();
}

void Editor::write(const std::string& text) {
    past_.push_back(now_);
    future_.clear();
    const wxString shown = wxString::FromUTF8(text);
    show({shown, static_cast<long>(shown.length())});
}

void Editor::undo() {
    if (past_.empty()) return;
    future_.push_back(now_);
    const Snapshot before = past_.back();
    past_.pop_back();
    show(before);
}

void Editor::redo() {
    if (future_.empty()) return;
    past_.push_back(now_);
    const Snapshot after = future_.back();
    future_.pop_back();
    show(after);
}

void Editor::mark(const std::vector<std::pair<std::size_t, std::size_t>>& places, const wxColour& colour) {
    if (places.empty() && !isMarked_) return;
    isMarked_ = !places.empty();
    const std::string whole = text();
    silent_ = true;
    wxTextAttr plain;
    plain.SetFontUnderlined(false);
    plain.SetTextColour(palette().text);
    SetStyle(0, GetLastPosition(), plain);
    wxTextAttr marked;
    marked.SetFontUnderlined(wxTEXT_ATTR_UNDERLINE_SPECIAL, colour);
    marked.SetTextColour(colour);
    for (const auto& [begin, end] : places)
        SetStyle(characterAt(whole, begin), characterAt(whole, end), marked);
    silent_ = false;
}

}  // namespace trainer
