#include "trainer/windows/letter_file.h"

#include <wx/wfstream.h>

#include "trainer/reports/letter_document.h"

namespace trainer {

bool writeLetter(const std::string& path, const std::string& letter, const std::string& language) {
    wxTempFileOutputStream file(wxString::FromUTF8(path));
    if (!file.IsOk()) return false;
    const std::string bytes = path.ends_with(".odt") ? letterDocument(letter, language) : letter;
    return file.WriteAll(bytes.data(), bytes.size()) && file.Commit();
}

}  // namespace trainer
