#include "trainer/windows/take_along.h"

#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/utils.h>

#include <algorithm>
#include <sstream>

#include "trainer/reports/certificate.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

/// Where somebody wants a file; empty where they change their mind.
std::string placeFor(wxWindow& parent, const char* title, const char* name, const char* pattern) {
    wxFileDialog dialog(&parent, words(title), wxString(), words(name), words(pattern),
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    return dialog.ShowModal() == wxID_OK ? dialog.GetPath().utf8_string() : std::string();
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

}  // namespace

void exportTable(wxWindow& parent, Desk& desk) {
    const std::string path = placeFor(parent, tr("Export as CSV"), "cap-usager.csv", "CSV (*.csv)|*.csv");
    if (path.empty()) return;
    std::ostringstream table;
    desk.writeTable(table);
    desk.save(path, table.str());
}

void makeCertificate(wxWindow& parent, Desk& desk) {
    const auto passed = passedBy(desk);
    if (passed.empty()) {
        wxMessageBox(words(tr("There is nothing to certify yet: pass every scenario of a module first.")),
                     words("Cap Usager"), wxOK | wxICON_INFORMATION, &parent);
        return;
    }
    const std::string path =
        placeFor(parent, tr("Certificate"), tr("certificate.html"), "HTML (*.html)|*.html");
    if (path.empty()) return;
    desk.save(path, certificateOf(desk.person(), passed, desk.today()));
    wxLaunchDefaultBrowser(words("file://" + path));
}

}  // namespace trainer
