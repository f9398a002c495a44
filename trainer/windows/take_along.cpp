#include "trainer/windows/take_along.h"

#include <wx/msgdlg.h>

#include <algorithm>
#include <optional>
#include <sstream>

#include "trainer/reports/certificate.h"
#include "trainer/windows/document_file.h"
#include "trainer/windows/printing.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

std::vector<PassedModule> passedBy(Desk& desk) {
    std::vector<PassedModule> passed;
    const auto history = desk.history();
    for (const ModuleLine& module : desk.modules()) {
        if (module.scenarios.empty() || !module.isComplete()) continue;
        PassedModule& one = passed.emplace_back(PassedModule{module.card.title, module.card.minutes, {}});
        for (const auto& attempt : history)
            for (const ScenarioLine& line : module.scenarios)
                if (attempt.scenario == line.card.id && attempt.result.passed)
                    one.day = std::max(one.day, attempt.finished.substr(0, 10));
    }
    return passed;
}

/// Nothing where there is nothing to certify; then it was said.
std::optional<Document> certificateFor(wxWindow& parent, Desk& desk) {
    const auto passed = passedBy(desk);
    if (!passed.empty()) return certificateOf(desk.person(), passed, desk.today());
    wxMessageBox(words(tr("There is nothing to certify yet: pass every scenario of a module first.")),
                 words("Cap Usager"), wxOK | wxICON_INFORMATION, &parent);
    return {};
}

}  // namespace

void exportTable(wxWindow& parent, Desk& desk) {
    const std::string path = askWhereTo(parent, tr("Export as CSV"), "cap-usager.csv", "CSV (*.csv)|*.csv");
    if (path.empty()) return;
    std::ostringstream table;
    desk.writeTable(table);
    desk.save(path, table.str());
}

void makeCertificate(wxWindow& parent, Desk& desk) {
    if (const auto certificate = certificateFor(parent, desk))
        saveDocument(parent, desk.diagnostics(), {tr("Certificate"), tr("certificate.html")}, *certificate);
}

void printCertificate(wxWindow& parent, Desk& desk) {
    if (const auto certificate = certificateFor(parent, desk)) printDocument(parent, *certificate);
}

}  // namespace trainer
