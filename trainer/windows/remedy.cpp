#include "trainer/windows/remedy.h"

#include <wx/filedlg.h>
#include <wx/msgdlg.h>

#include "trainer/wording/language.h"

namespace trainer {
namespace {

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

Remedy askOnce(const std::string& sentence, Remedy extra) {
    const bool hasExtra = extra == Remedy::usual || extra == Remedy::backup;
    wxMessageDialog dialog(nullptr, words(sentence), words("Cap Usager"),
                           wxYES_NO | wxCANCEL | wxICON_ERROR | (hasExtra ? wxHELP : 0));
    dialog.SetYesNoCancelLabels(words(tr("Try again")), words(tr("Another file\u2026")), words(tr("Leave")));
    if (extra == Remedy::usual) dialog.SetHelpLabel(words(tr("Use the usual place")));
    if (extra == Remedy::backup) dialog.SetHelpLabel(words(tr("Restore a backup\u2026")));
    switch (dialog.ShowModal()) {
        case wxID_YES: return Remedy::again;
        case wxID_NO: return Remedy::other;
        case wxID_HELP: return extra;
        default: return Remedy::leave;
    }
}

}  // namespace

std::pair<Remedy, std::string> askForRemedy(const std::string& sentence, Remedy extra) {
    for (;;) {
        const Remedy remedy = askOnce(sentence, extra);
        if (remedy != Remedy::other && remedy != Remedy::backup) return {remedy, {}};
        wxFileDialog dialog(nullptr,
                            words(remedy == Remedy::other ? tr("Another file") : tr("Restore a backup")),
                            wxString(), wxString(), words("*.db|*.db"), wxFD_OPEN | wxFD_FILE_MUST_EXIST);
        if (dialog.ShowModal() == wxID_OK) return {remedy, dialog.GetPath().utf8_string()};
    }
}

}  // namespace trainer
