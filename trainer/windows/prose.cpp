#include "trainer/windows/prose.h"

#include "trainer/windows/gtk_bridge.h"
#include "trainer/wording/markup.h"

namespace trainer {
namespace {

std::string markupOf(const scenarios::Text& text) {
    std::string markup;
    for (const scenarios::Run& run : text) {
        if (run.lineBreak) {
            markup += '\n';
            continue;
        }
        std::string words = escaped(run.text);
        if (run.bold || run.term) words = "<b>" + words + "</b>";
        if (run.italic) words = "<i>" + words + "</i>";
        if (!run.href.empty()) words = "<u>" + words + "</u>";
        markup += words;
    }
    return markup;
}

std::string wordsOf(const scenarios::Text& text) {
    std::string words;
    for (const scenarios::Run& run : text) words += run.lineBreak ? "\n" : run.text;
    return words;
}

}  // namespace

scenarios::Text textOf(const std::string& sentence) {
    scenarios::Text text;
    for (std::size_t at = 0; at <= sentence.size();) {
        const std::size_t end = std::min(sentence.find('\n', at), sentence.size());
        scenarios::Run run;
        run.text = sentence.substr(at, end - at);
        text.push_back(std::move(run));
        if (end < sentence.size()) {
            scenarios::Run line;
            line.lineBreak = true;
            text.push_back(line);
        }
        at = end + 1;
    }
    return text;
}

std::string upperFirst(const std::string& words) {
    wxString text = wxString::FromUTF8(words);
    if (!text.empty()) text[0] = wxToupper(text[0]);
    return text.utf8_string();
}

Prose::Prose(wxWindow* parent, const scenarios::Text& text, TextSize size)
    : wxStaticText(parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_NO_AUTORESIZE),
      size_(size),
      colour_(palette().text) {
    keepOnOneLine(*this);
    say(text);
}

Prose::Prose(wxWindow* parent, const std::string& sentence, TextSize size)
    : Prose(parent, textOf(sentence), size) {}

Prose& Prose::bold() {
    bold_ = true;
    show();
    return *this;
}

Prose& Prose::italic() {
    italic_ = true;
    show();
    return *this;
}

Prose& Prose::coloured(const wxColour& colour) {
    colour_ = colour;
    show();
    return *this;
}

void Prose::say(const std::string& sentence) {
    say(textOf(sentence));
}

void Prose::say(const scenarios::Text& text) {
    text_ = text;
    SetLabel(wxString::FromUTF8(wordsOf(text_)));
    show();
}

void Prose::show() {
    const wxFont font = fontOf(size_);
    std::string markup = markupOf(text_);
    if (bold_) markup = "<b>" + markup + "</b>";
    if (italic_) markup = "<i>" + markup + "</i>";
    const auto size = static_cast<long>(font.GetFractionalPointSize() * 1024);
    const double height = size_ == TextSize::display || size_ == TextSize::title ? 1.1 : 1.25;
    setMarkup(*this, "<span size=\"" + std::to_string(size) + "\" line_height=\"" +
                         wxString::FromCDouble(height).utf8_string() + "\" foreground=\"" +
                         colour_.GetAsString(wxC2S_HTML_SYNTAX).utf8_string() + "\">" + markup + "</span>");
    InvalidateBestSize();
}

void Prose::wrapTo(int width) {
    SetMinSize(wxSize(width, wrapLabel(*this, width)));
}

}  // namespace trainer
