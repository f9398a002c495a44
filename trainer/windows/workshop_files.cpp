// What the workshop does with files: letters in, letters out.
#include <wx/clipbrd.h>
#include <wx/filedlg.h>
#include <wx/msgdlg.h>

#include "trainer/windows/editor.h"
#include "trainer/windows/letter_file.h"
#include "trainer/windows/workshop_page.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

void say(wxWindow& parent, const std::string& sentence) {
    wxMessageBox(words(sentence), words("Cap Usager"), wxOK | wxICON_WARNING, &parent);
}

}  // namespace

void WorkshopPage::askForFile() {
    const wxString pattern = words(tr("Letters")) + wxS(" (*.odt;*.txt;*.html)|*.odt;*.txt;*.html;*.htm|") +
                             words(tr("All files")) + wxS("|*");
    wxFileDialog dialog(this, words(tr("Open a letter")), {}, {}, pattern, wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK) open(dialog.GetPath().utf8_string());
}

void WorkshopPage::open(const std::string& path) {
    const OpenedLetter letter = desk_.open(path);
    if (!letter.whyNot.empty()) {
        say(*this, letter.whyNot);
        return;
    }
    if (mayForget()) begin(letter.text, false);
}

void WorkshopPage::save() {
    const wxString pattern = words(tr("OpenDocument text")) + wxS(" (*.odt)|*.odt|") +
                             words(tr("Text without layout")) + wxS(" (*.txt)|*.txt");
    wxFileDialog dialog(this, words(tr("Save the letter")), {}, words(tr("letter.odt")), pattern,
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK) return;
    const std::string path = dialog.GetPath().utf8_string();
    const std::string language = workshop_.view().language.empty() ? "fr" : workshop_.view().language;
    if (!writeLetter(path, editor_->text(), language)) {
        say(*this, fill(tr("{path} could not be written. Choose another folder."), {{"path", path}}));
        return;
    }
    workshop_.saved();
    workshop_.keepCounts();
}

void WorkshopPage::copyAll() {
    const wxClipboardLocker locker;
    if (!!locker) wxTheClipboard->SetData(new wxTextDataObject(words(editor_->text())));
}

bool WorkshopPage::mayForget() {
    if (!workshop_.isUnsaved()) return true;
    wxMessageDialog dialog(this, words(tr("Your letter in the writing workshop is saved nowhere.")),
                           words("Cap Usager"), wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
    dialog.SetExtendedMessage(words(tr("What you wrote will be lost.")));
    dialog.SetYesNoLabels(words(tr("Forget the letter")), words(tr("Keep it")));
    return dialog.ShowModal() == wxID_YES;
}

}  // namespace trainer
