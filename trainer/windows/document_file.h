#pragma once
#include <functional>
#include <string>

#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/reports/document.h"
#include "trainer/reports/poster.h"
#include "trainer/reports/spreadsheet.h"

class wxWindow;

namespace trainer {

/// The kinds of files that documents and tables are saved as, as file dialogs take them.
constexpr const char* documentKinds = "HTML (*.html)|*.html|PDF (*.pdf)|*.pdf|OpenDocument (*.odt)|*.odt";
constexpr const char* tableKinds = "OpenDocument (*.ods)|*.ods|CSV (*.csv)|*.csv";
/// A document as a file has it, of the kind that its name ends in.
std::string bytesOf(const Document& document, const std::string& path);
std::string bytesOf(const Poster& poster, const std::string& path);
/// The same of tables; CSV has the first one.
std::string bytesOf(const Spreadsheet& tables, const std::string& path);
/// Writes what is made beside the window to a file. Where that is cancelled, nothing is written.
void writeBeside(DiagnosticDesk& desk, const std::string& path, const std::function<std::string()>& make);
/// Opens a file where a browser can show it.
void showInBrowser(const std::string& path);
/// What the dialog asks for, and the name it suggests.
struct Wish {
    const char* title;
    std::string name;
};
/// Asks where to save a document, and opens it where a browser can show it.
void saveDocument(wxWindow& parent, DiagnosticDesk& desk, const Wish& wish, const Document& document);
void saveDocument(wxWindow& parent, DiagnosticDesk& desk, const Wish& wish, const Poster& poster);
/// The same for tables; CSV has the first one.
void saveTables(wxWindow& parent, DiagnosticDesk& desk, const Wish& wish, const Spreadsheet& tables);

/// Where somebody wants a file; empty where they change their mind. kinds: as in a file dialog, what ends in
/// what: "HTML (*.html)|*.html".
std::string askWhereTo(wxWindow& parent, const char* title, const std::string& name,
                       const std::string& kinds);

/// Puts a text on the clipboard.
void copyText(const std::string& text);

}  // namespace trainer
