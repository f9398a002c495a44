#include "trainer/windows/trying.h"

#include <wx/app.h>
#include <wx/msgdlg.h>

#include "trainer/jobs/job.h"
#include "trainer/wording/failure_sentence.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

wxString words(const std::string& sentence) {
    return wxString::FromUTF8(sentence);
}

/// What it threw; nothing where it was done.
std::exception_ptr failureOf(const std::function<void()>& action) {
    try {
        action();
        return {};
    } catch (...) {
        return std::current_exception();
    }
}

bool isCancelled(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const Cancelled&) {
        return true;
    } catch (...) {
        return false;
    }
}

bool asksAgain(const std::exception_ptr& failure) {
    wxMessageDialog dialog(wxTheApp->GetTopWindow(), words(sentenceFor(failure)), words("Cap Usager"),
                           wxYES_NO | wxICON_ERROR);
    dialog.SetYesNoLabels(words(tr("Try again")), words(tr("Close")));
    return dialog.ShowModal() == wxID_YES;
}

}  // namespace

bool tryTo(const std::function<void()>& action) {
    while (const auto failure = failureOf(action)) {
        if (isCancelled(failure)) return false;
        if (!mayBeTriedAgain(failure)) {
            sayFailure(failure);
            return false;
        }
        if (!asksAgain(failure)) return false;
    }
    return true;
}

bool tryBeforeLeaving(const std::function<void()>& action) {
    while (const auto failure = failureOf(action)) {
        const std::string sentence =
            fill(tr("What you have begun is not kept yet. {why}"), {{"why", sentenceFor(failure)}});
        wxMessageDialog dialog(wxTheApp->GetTopWindow(), words(sentence), words("Cap Usager"),
                               wxYES_NO | wxCANCEL | wxICON_ERROR);
        dialog.SetYesNoCancelLabels(words(tr("Try again")), words(tr("Leave without it")), words(tr("Stay")));
        const int answer = dialog.ShowModal();
        if (answer != wxID_YES) return answer == wxID_NO;
    }
    return true;
}

void sayFailure(const std::exception_ptr& failure) {
    wxMessageBox(words(sentenceFor(failure)), words("Cap Usager"), wxOK | wxICON_ERROR,
                 wxTheApp->GetTopWindow());
}

}  // namespace trainer
