#pragma once
#include <string>

#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/reports/document.h"

class wxWindow;

namespace trainer {

/// Writes a document to a file, of the kind that its name ends in: .odt, .pdf, else .html.
void writeDocument(DiagnosticDesk& desk, const Document& document, const std::string& path);
/// Asks where to save it, and opens it where a browser can show it.
void saveDocument(wxWindow& parent, DiagnosticDesk& desk, const Document& document, const char* title,
                  const std::string& name);

/// Puts a text on the clipboard.
void copyText(const std::string& text);

}  // namespace trainer
