#include "trainer/windows/document_file.h"

#include <wx/clipbrd.h>
#include <wx/utils.h>

#include "trainer/windows/campaign_reports.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr const char* kinds = "HTML (*.html)|*.html|PDF (*.pdf)|*.pdf|OpenDocument (*.odt)|*.odt";

}  // namespace

void writeDocument(DiagnosticDesk& desk, const Document& document, const std::string& path) {
    desk.save(path, path.ends_with(".odt")   ? odtOf(document, tr("en"))
                    : path.ends_with(".pdf") ? pdfOf(document, tr("en"))
                                             : htmlOf(document));
}

void saveDocument(wxWindow& parent, DiagnosticDesk& desk, const Document& document, const char* title,
                  const std::string& name) {
    const std::string path = askWhereTo(parent, title, name, kinds);
    if (path.empty()) return;
    writeDocument(desk, document, path);
    if (path.ends_with(".html") || path.ends_with(".pdf"))
        wxLaunchDefaultBrowser(wxString::FromUTF8("file://" + path));
}

void copyText(const std::string& text) {
    const wxClipboardLocker locker;
    if (!!locker) wxTheClipboard->SetData(new wxTextDataObject(wxString::FromUTF8(text)));
}

}  // namespace trainer
