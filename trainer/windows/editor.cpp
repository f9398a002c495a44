#include "trainer/windows/editor.h"

#include <algorithm>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"

namespace trainer {
namespace {

constexpr std::size_t longestPast = 500;

/// Where bytes of a text stand in the control, in characters, for places that mostly follow each other.
class Characters {
  public:
    explicit Characters(const std::string& text) : text_(text) {}

    long at(std::size_t byte) {
        if (byte < byte_) byte_ = 0, character_ = 0;
        for (; byte_ < std::min(byte, text_.size()); ++byte_)
            if ((static_cast<unsigned char>(text_[byte_]) & 0xC0U) != 0x80U) ++character_;
        return character_;
    }

  private:
    const std::string& text_;
    std::size_t byte_ = 0;
    long character_ = 0;
};

wxTextAttr underlined(bool isStrong) {
    wxTextAttr attr;
    const wxColour& colour = isStrong ? palette().bad : palette().accent;
    attr.SetFontUnderlined(isStrong ? wxTEXT_ATTR_UNDERLINE_DOUBLE : wxTEXT_ATTR_UNDERLINE_SOLID, colour);
    return attr;
}

/// Whether a new step of undo begins here: a word was ended, or more than one character changed.
bool beginsStep(const wxString& before, const wxString& after) {
    const auto longer = static_cast<long>(after.length()) - static_cast<long>(before.length());
    if (longer != 1 && longer != -1) return true;
    return !after.empty() && (after.Last() == ' ' || after.Last() == '\n');
}

}  // namespace

std::vector<TextMark> marksOf(const WorkshopView& view) {
    std::vector<TextMark> marks;
    for (const FindingView& one : view.findings)
        if (!one.place.empty())
            marks.push_back(
                {one.place.begin, one.place.end, one.advice == scenarios::Advice::strong, one.isLong});
    return marks;
}

Editor::Editor(wxWindow* parent, const std::string& name, std::function<void()> changed)
    : wxTextCtrl(parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize,
                 wxTE_MULTILINE | wxTE_RICH2 | wxTE_BESTWRAP),
      changed_(std::move(changed)) {
    SetFont(fontOf(TextSize::body));
    SetMinSize(FromDIP(wxSize(-1, 260)));
    setTextMargin(*this, space(*this, Space::small));
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

/// A new step of undo begins, from there.
void Editor::begin(Snapshot before) {
    past_.push_back(std::move(before));
    if (past_.size() > longestPast) past_.erase(past_.begin());
}

void Editor::remember() {
    const wxString text = GetValue();
    if (text == now_.text) return;
    if (past_.empty() || past_.back().undo || beginsStep(now_.text, text)) begin(now_);
    future_.clear();
    now_ = {text, GetInsertionPoint(), {}, {}};
}

void Editor::did(std::function<void()> undo, std::function<void()> redo) {
    begin({{}, 0, std::move(undo), std::move(redo)});
    future_.clear();
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
    show({shown, static_cast<long>(shown.length()), {}, {}});
}

void Editor::replace(std::size_t begin, std::size_t end, const std::string& by) {
    const std::string whole = text();
    Characters places(whole);
    const long from = places.at(begin);
    const long to = places.at(end);
    this->begin({now_.text, to, {}, {}});
    silent_ = true;
    Replace(from, to, wxString::FromUTF8(by));
    silent_ = false;
    future_.clear();
    now_ = {GetValue(), GetInsertionPoint(), {}, {}};
    changed_();
}

std::size_t Editor::caret() const {
    return GetValue().Left(static_cast<std::size_t>(GetInsertionPoint())).utf8_str().length();
}

void Editor::goTo(std::size_t byte) {
    const std::string whole = text();
    const long place = Characters(whole).at(byte);
    SetInsertionPoint(place);
    ShowPosition(place);
    SetFocus();
}

void Editor::undo() {
    if (past_.empty()) return;
    const Snapshot before = past_.back();
    past_.pop_back();
    future_.push_back(before.undo ? before : now_);
    before.undo ? before.undo() : show(before);
}

void Editor::redo() {
    if (future_.empty()) return;
    const Snapshot after = future_.back();
    future_.pop_back();
    past_.push_back(after.redo ? after : now_);
    after.redo ? after.redo() : show(after);
}

void Editor::mark(const std::vector<std::pair<std::size_t, std::size_t>>& places, const wxColour& colour) {
    wxTextAttr plain;
    plain.SetFontUnderlined(false);
    plain.SetTextColour(palette().text);
    wxTextAttr marked;
    marked.SetFontUnderlined(wxTEXT_ATTR_UNDERLINE_SPECIAL, colour);
    marked.SetTextColour(colour);
    std::vector<Styled> styles;
    for (const auto& [begin, end] : places) styles.push_back({begin, end, marked});
    restyle(text(), plain, styles);
}

void Editor::mark(const std::vector<TextMark>& marks) {
    wxTextAttr plain;
    plain.SetFontUnderlined(false);
    plain.SetBackgroundColour(palette().surface);
    wxTextAttr tinted;
    tinted.SetBackgroundColour(palette().tint);
    const std::string whole = text();
    std::vector<Styled> styles;
    for (const TextMark& mark : marks)
        if (mark.isLong) styles.push_back({mark.begin, mark.end, tinted});
    for (const TextMark& mark : marks) {
        const std::size_t end =
            mark.isLong ? std::min(whole.find_first_of(" \n", mark.begin), mark.end) : mark.end;
        styles.push_back({mark.begin, end, underlined(mark.isStrong)});
    }
    restyle(whole, plain, styles);
}

/// Nothing but those styles, the later ones over the earlier.
void Editor::restyle(const std::string& whole, const wxTextAttr& plain, const std::vector<Styled>& styles) {
    if (styles.empty() && !isMarked_) return;
    isMarked_ = !styles.empty();
    silent_ = true;
    SetStyle(0, GetLastPosition(), plain);
    Characters places(whole);
    for (const Styled& one : styles) SetStyle(places.at(one.begin), places.at(one.end), one.style);
    silent_ = false;
}

}  // namespace trainer
