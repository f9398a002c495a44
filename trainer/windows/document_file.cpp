#include "trainer/windows/document_file.h"

#include <wx/clipbrd.h>
#include <wx/filedlg.h>
#include <wx/utils.h>

#include "trainer/windows/job_dialog.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

template <class Written>
std::string writtenAs(const std::string& path, const Written& what) {
    if (path.ends_with(".odt")) return odtOf(what, tr("en"));
    return path.ends_with(".pdf") ? pdfOf(what, tr("en")) : htmlOf(what);
}

template <class Written>
void saveAs(wxWindow& parent, DiagnosticDesk& desk, const Wish& wish, const Written& what) {
    const std::string path = askWhereTo(parent, wish.title, wish.name, documentKinds);
    if (path.empty()) return;
    writeBeside(desk, path, [&] { return writtenAs(path, what); });
    showInBrowser(path);
}

}  // namespace

std::string bytesOf(const Document& document, const std::string& path) {
    return writtenAs(path, document);
}

std::string bytesOf(const Poster& poster, const std::string& path) {
    return writtenAs(path, poster);
}

std::string bytesOf(const Spreadsheet& tables, const std::string& path) {
    return path.ends_with(".csv") ? csvOf(tables.pages.front()) : odsOf(tables, tr("en"));
}

void writeBeside(DiagnosticDesk& desk, const std::string& path, const std::function<std::string()>& make) {
    doInDialog(tr("The file is being written\u2026"), [&](const Advance& advance) {
        const std::string bytes = make();
        advance(0, 0);
        desk.save(path, bytes);
    });
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
    saveAs(parent, desk, wish, document);
}

void saveDocument(wxWindow& parent, DiagnosticDesk& desk, const Wish& wish, const Poster& poster) {
    saveAs(parent, desk, wish, poster);
}

void saveTables(wxWindow& parent, DiagnosticDesk& desk, const Wish& wish, const Spreadsheet& tables) {
    const std::string path = askWhereTo(parent, wish.title, wish.name, tableKinds);
    if (!path.empty()) writeBeside(desk, path, [&] { return bytesOf(tables, path); });
}

void copyText(const std::string& text) {
    const wxClipboardLocker locker;
    if (!!locker) wxTheClipboard->SetData(new wxTextDataObject(words(text)));
}

}  // namespace trainer
