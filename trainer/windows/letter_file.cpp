#include "trainer/windows/letter_file.h"

#include <wx/wfstream.h>
#include <wx/zipstrm.h>

#include "trainer/reports/letter_document.h"

namespace trainer {
namespace {

bool writeDocument(wxOutputStream& out, const std::string& letter, const std::string& language) {
    wxZipOutputStream zip(out);
    for (const DocumentPart& part : letterDocument(letter, language)) {
        auto* entry = new wxZipEntry(wxString::FromUTF8(part.name));
        entry->SetMethod(part.isStored ? wxZIP_METHOD_STORE : wxZIP_METHOD_DEFLATE);
        if (part.isStored) entry->SetSize(static_cast<wxFileOffset>(part.content.size()));
        if (!zip.PutNextEntry(entry)) return false;
        zip.WriteAll(part.content.data(), part.content.size());
    }
    return zip.Close();
}

}  // namespace

bool writeLetter(const std::string& path, const std::string& letter, const std::string& language) {
    wxTempFileOutputStream file(wxString::FromUTF8(path));
    if (!file.IsOk()) return false;
    const bool isWritten = path.ends_with(".odt") ? writeDocument(file, letter, language)
                                                  : file.WriteAll(letter.data(), letter.size());
    return isWritten && file.Commit();
}

}  // namespace trainer
