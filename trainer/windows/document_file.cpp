#include "trainer/windows/document_file.h"

#include <wx/clipbrd.h>
#include <wx/filedlg.h>
#include <wx/utils.h>

#include "trainer/wording/language.h"

namespace trainer {
namespace {

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

}  // namespace

void writeDocument(DiagnosticDesk& desk, const Document& document, const std::string& path) {
    desk.save(path, path.ends_with(".odt")   ? odtOf(document, tr("en"))
                    : path.ends_with(".pdf") ? pdfOf(document, tr("en"))
                                             : htmlOf(document));
}

void writeTables(DiagnosticDesk& desk, const Spreadsheet& tables, const std::string& path) {
    desk.save(path, path.ends_with(".csv") ? csvOf(tables.pages.front()) : odsOf(tables, tr("en")));
}

void showInBrowser(const std::string& path) {
    if (path.ends_with(".html") || path.ends_with(".pdf")) wxLaunchDefaultBrowser(words("file://" + path));
}

std::string askWhereTo(wxWindow& parent, const char* title, const std::string& name,
                       const std::string& kinds) {
    wxFileDialog dialog(&parent, words(title), {}, words(name), words(kinds),
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    return dialog.ShowModal() == wxID_OK ? dialog.GetPath().utf8_string() : std::string();
}

void saveDocument(wxWindow& parent, DiagnosticDesk& desk, const Wish& wish, const Document& document) {
    const std::string path = askWhereTo(parent, wish.title, wish.name, documentKinds);
    if (path.empty()) return;
    writeDocument(desk, document, path);
    showInBrowser(path);
}

void saveTables(wxWindow& parent, DiagnosticDesk& desk, const Wish& wish, const Spreadsheet& tables) {
    const std::string path = askWhereTo(parent, wish.title, wish.name, tableKinds);
    if (!path.empty()) writeTables(desk, tables, path);
}

void copyText(const std::string& text) {
    const wxClipboardLocker locker;
    if (!!locker) wxTheClipboard->SetData(new wxTextDataObject(words(text)));
}

}  // namespace trainer
