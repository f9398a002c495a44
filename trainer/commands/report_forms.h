#pragma once
#include <string>

#include "trainer/commands/written_document.h"
#include "trainer/reports/document.h"
#include "trainer/reports/spreadsheet.h"

namespace trainer {

/// What a document or a poster is written as.
template <class Page>
std::string pageIn(const std::string& format, const Page& page) {
    if (format == "pdf") return pdfOf(page, documentLanguage());
    return format == "odt" ? odtOf(page, documentLanguage()) : htmlOf(page);
}

/// Comma-separated values hold the first table only.
inline std::string tablesIn(const std::string& format, const Spreadsheet& tables) {
    return format == "ods" ? odsOf(tables, documentLanguage()) : csvOf(tables.pages.front());
}

inline bool isTable(const std::string& format) {
    return format == "ods" || format == "csv";
}

}  // namespace trainer
