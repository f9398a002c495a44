#include "trainer/windows/difference_view.h"

#include "scenarios/language/difference.h"
#include "scenarios/language/letter.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using Run = scenarios::DifferenceRun;
using Kind = Run::Kind;

std::string counted(const char* sentence, std::size_t count) {
    return fill(sentence, {{"count", std::to_string(count)}});
}

/// How many words went and how many came.
std::string countOf(const std::vector<Run>& runs) {
    std::size_t removed = 0;
    std::size_t added = 0;
    for (const Run& run : runs) {
        if (run.kind == Kind::removed) removed += scenarios::Letter(std::string(run.from)).words().size();
        if (run.kind == Kind::added) added += scenarios::Letter(std::string(run.to)).words().size();
    }
    return counted(trn("{count} word removed: struck out, in [\u2212\u00A0].",
                       "{count} words removed: struck out, in [\u2212\u00A0].", removed),
                   removed) +
           " " +
           counted(trn("{count} word added: underlined, in [+\u00A0].",
                       "{count} words added: underlined, in [+\u00A0].", added),
                   added);
}

/// The words without the blanks behind them, and those blanks.
std::pair<wxString, wxString> parted(std::string_view words) {
    wxString text = wxString::FromUTF8(words.data(), words.size());
    const wxString whole = text;
    text.Trim();
    return {text, whole.Mid(text.length())};
}

}  // namespace

DifferenceView::DifferenceView(wxWindow* parent)
    : Stack(parent), count_(&add(new Prose(this, std::string(" "), TextSize::small))) {
    count_->coloured(palette().faint);
    text_ = new wxTextCtrl(this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize,
                           wxTE_MULTILINE | wxTE_RICH2 | wxTE_READONLY | wxTE_BESTWRAP);
    text_->SetFont(fontOf(TextSize::body));
    text_->SetMinSize(FromDIP(wxSize(-1, 220)));
    addStyleClass(*text_, "cap-editor");
    setAccessibleName(*text_, tr("The difference with the source"));
    add(text_);
}

void DifferenceView::show(const std::string& from, const std::string& to) {
    const auto runs = scenarios::differenceOf(from, to);
    count_->say(countOf(runs));
    wxTextAttr kept;
    kept.SetTextColour(palette().text);
    kept.SetFontUnderlined(false);
    kept.SetFontStrikethrough(false);
    wxTextAttr removed = kept;
    removed.SetTextColour(palette().bad);
    removed.SetFontStrikethrough(true);
    wxTextAttr added = kept;
    added.SetTextColour(palette().good);
    added.SetFontUnderlined(true);
    const auto write = [&](const wxString& text, const wxTextAttr& style) {
        text_->SetDefaultStyle(style);
        text_->AppendText(text);
    };
    text_->Freeze();
    text_->Clear();
    for (const Run& run : runs) {
        if (run.kind == Kind::kept) {
            write(wxString::FromUTF8(run.to.data(), run.to.size()), kept);
            continue;
        }
        const bool goes = run.kind == Kind::removed;
        const auto [words, blanks] = parted(goes ? run.from : run.to);
        write(wxString::FromUTF8(goes ? "[\u2212" : "[+"), kept);
        write(words, goes ? removed : added);
        write(wxString::FromUTF8("]") + (blanks.empty() ? wxString::FromUTF8(" ") : blanks), kept);
    }
    text_->SetInsertionPoint(0);
    text_->Thaw();
}

}  // namespace trainer
