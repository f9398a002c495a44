// What the window does with files from outside the library, and with what was opened lately.
#include <wx/filedlg.h>
#include <wx/filename.h>
#include <wx/menu.h>
#include <wx/msgdlg.h>

#include <algorithm>

#include "trainer/presenters/recent_view.h"
#include "trainer/windows/diagnostic_pages.h"
#include "trainer/windows/file_page.h"
#include "trainer/windows/main_frame.h"
#include "trainer/windows/player_page.h"
#include "trainer/windows/settings.h"
#include "trainer/windows/workshop_page.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr std::size_t mostRecent = 10;

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

/// The title of a scenario as a menu shows it: whole words, not too long, and no letter that picks it.
wxString menuLabel(const std::string& title) {
    constexpr std::size_t longest = 60;
    wxString label = words(title);
    if (label.length() > longest) label = label.Left(longest - 1) + words("\u2026");
    label.Replace(wxS("&"), wxS("&&"));
    return label;
}

bool isBallot(const std::string& path) {
    return path.ends_with(".capballot");
}

/// The files opened before that are still there, by the scenario they hold.
std::map<std::string, std::string> filesOf(const Settings& settings) {
    std::map<std::string, std::string> files;
    for (const OpenedBefore& one : settings.openedBefore())
        if (wxFileName::FileExists(words(one.path))) files.emplace(one.scenario, one.path);
    return files;
}

}  // namespace

void MainFrame::askForFile() {
    const wxString pattern =
        words(tr("Scenarios and modules")) + wxS(" (*.xml)|*.xml|") + words(tr("All files")) + wxS("|*");
    wxFileDialog dialog(this, words(tr("Open a scenario or a module")), {}, {}, pattern,
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK) open(dialog.GetPath().utf8_string());
}

void MainFrame::open(const std::string& path) {
    if (isBallot(path)) {
        diagnostics_->open(path);
        return;
    }
    if (isWorkshopShown() && !path.ends_with(".xml")) {
        workshopPage_->open(path);
        return;
    }
    FileView view = desk_.look(path);
    const bool isOneScenario = view.scenarios.size() == 1 && view.scenarios.front().file == view.path;
    if (isOneScenario && view.isSound())
        playFile(view.path);
    else
        showFile(std::move(view));
}

void MainFrame::open(const std::vector<std::string>& paths) {
    std::vector<std::string> ballots;
    std::vector<std::string> left;
    for (const std::string& path : paths) (isBallot(path) ? ballots : left).push_back(path);
    if (!ballots.empty())
        diagnostics_->open(ballots);
    else
        open(paths.front());
    if (ballots.empty()) left.erase(left.begin());
    if (left.empty()) return;
    std::string sentence = tr("Several files at a time can only be ballots. Open these one by one:");
    for (const std::string& path : left) sentence += "\n" + path;
    wxMessageBox(words(sentence), words(tr("Not opened")), wxOK | wxICON_INFORMATION, this);
}

void MainFrame::showFile(FileView view) {
    const std::string path = view.path;
    file_->show(std::move(view));
    turnTo(&*file_, -1, HelpTopic::files);
    trail_.arrive("file " + path, [this, path] { showFile(desk_.look(path)); });
}

void MainFrame::playFile(const std::string& path, bool afresh) {
    std::string whyNot;
    auto sitting = desk_.sitAt(path, afresh, whyNot);
    if (sitting) settings_.remember({sitting->scenario.id.text(), path});
    sitDown(std::move(sitting), whyNot);
}

/// Plays a scenario anew, from the file it came from.
void MainFrame::playAgain(const scenarios::ScenarioId& scenario) {
    const auto files = filesOf(settings_);
    if (const auto known = files.find(scenario.text()); known != files.end())
        playFile(known->second, true);
    else
        play(scenario, true);
}

void MainFrame::fillRecent(wxMenu& menu) {
    const auto recent = recentOf(desk_.history(), desk_.modules(), filesOf(settings_), mostRecent);
    for (const RecentLine& line : recent) {
        const int id = menu.Append(wxID_ANY, menuLabel(line.title))->GetId();
        menu.Bind(
            wxEVT_MENU,
            [this, line](wxCommandEvent&) { line.file.empty() ? play(line.scenario) : open(line.file); }, id);
    }
    if (recent.empty()) menu.Append(wxID_ANY, words(tr("Nothing was opened yet")))->Enable(false);
}

}  // namespace trainer
