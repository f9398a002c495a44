// Ballots that go between machines, as files.
#include <wx/choicdlg.h>
#include <wx/filedlg.h>
#include <wx/msgdlg.h>

#include <map>

#include "trainer/windows/board_page.h"
#include "trainer/windows/diagnostic_pages.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

void say(wxWindow& parent, const std::string& sentence) {
    wxMessageBox(words(sentence), words("Cap Usager"), wxOK | wxICON_INFORMATION, &parent);
}

/// Where somebody wants a new file; empty where they change their mind.
std::string fileToWrite(wxWindow& parent, const char* title, const std::string& name,
                        const std::string& pattern) {
    wxFileDialog dialog(&parent, words(title), {}, words(name), words(pattern),
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    return dialog.ShowModal() == wxID_OK ? dialog.GetPath().utf8_string() : std::string();
}

std::string ballotPattern() {
    return std::string(tr("Ballots and invitations")) + " (*.capballot)|*.capballot";
}

std::string nameOf(const std::string& file) {
    return file.substr(file.rfind('/') + 1);
}

std::string linesOf(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += (text.empty() ? "" : "\n") + line;
    return text;
}

std::vector<std::string> linesFor(const std::vector<MergedFile>& files) {
    std::vector<std::string> lines;
    for (const MergedFile& one : files) {
        if (one.whyNot.empty())
            lines.push_back("\u2713  " + nameOf(one.file) + ": " + keptText(one.kept, one.known));
        for (const std::string& why : one.whyNot) lines.push_back("\u26A0  " + why);
    }
    return lines;
}

}  // namespace

/// As whom people answer who get a file; asked where there is a choice.
std::optional<Respondent> DiagnosticPages::askForRespondent(const Campaign& campaign) {
    const auto framework = desk_.frameworkOf(campaign);
    wxArrayString titles;
    std::vector<Respondent> known;
    for (const Respondent one :
         {Respondent::agent, Respondent::manager, Respondent::partner, Respondent::users})
        if (framework && !askedOf(*framework, one).empty()) {
            known.push_back(one);
            titles.push_back(words(wordFor(one)));
        }
    if (known.size() <= 1) return known.empty() ? std::nullopt : std::optional(known.front());
    wxSingleChoiceDialog dialog(&book_, words(tr("Who is it for?")), words("Cap Usager"), titles);
    if (dialog.ShowModal() != wxID_OK) return {};
    return known.at(static_cast<std::size_t>(dialog.GetSelection()));
}

void DiagnosticPages::invite(const std::string& id) {
    const auto campaign = desk_.campaigns().campaign(id);
    const auto respondent = campaign ? askForRespondent(*campaign) : std::nullopt;
    if (!respondent) return;
    const std::string file =
        fileToWrite(book_, tr("Save an invitation"), tr("invitation.capballot"), ballotPattern());
    if (file.empty()) return;
    post_.invite(file, *campaign, *respondent);
    board_->report({"\u2713  " + fill(tr("Send {path} to all who answer as: {respondent}."),
                                      {{"path", file}, {"respondent", wordFor(*respondent)}})});
}

void DiagnosticPages::writeTable(const std::string& id) {
    const auto campaign = desk_.campaigns().campaign(id);
    const auto respondent = campaign ? askForRespondent(*campaign) : std::nullopt;
    if (!respondent) return;
    const std::string file = fileToWrite(book_, tr("Save a table"), tr("ballots.ods"),
                                         "OpenDocument (*.ods)|*.ods|CSV (*.csv)|*.csv");
    if (file.empty()) return;
    post_.writeTable(file, *campaign, *respondent, campaign->expected);
    board_->report(
        {"\u2713  " + fill(tr("{path} has a column for each person. Have it filled in, then add it here."),
                           {{"path", file}})});
}

void DiagnosticPages::askForFiles(const std::string& id) {
    const std::string pattern = std::string(tr("Ballots and tables")) +
                                " (*.capballot;*.ods;*.csv)|*.capballot;*.ods;*.csv|" + tr("All files") +
                                "|*";
    wxFileDialog dialog(&book_, words(tr("Add files")), {}, {}, words(pattern),
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST | wxFD_MULTIPLE);
    if (dialog.ShowModal() != wxID_OK) return;
    wxArrayString paths;
    dialog.GetPaths(paths);
    std::vector<std::string> files;
    for (const wxString& path : paths) files.push_back(path.utf8_string());
    merge(id, files);
}

void DiagnosticPages::merge(const std::string& id, const std::vector<std::string>& files) {
    const auto campaign = desk_.campaigns().campaign(id);
    if (!campaign) return;
    const auto lines = linesFor(post_.merge(*campaign, files));
    lead(id);
    board_->report(lines);
}

void DiagnosticPages::askForInvitation() {
    wxFileDialog dialog(&book_, words(tr("Open an invitation")), {}, {}, words(ballotPattern()),
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK) open(dialog.GetPath().utf8_string());
}

void DiagnosticPages::open(const std::string& file) {
    const std::string counted = post_.campaignOf(file);
    if (!counted.empty() && desk_.campaigns().campaign(counted)) {
        merge(counted, {file});
        return;
    }
    std::string whyNot;
    const std::string id = post_.accept(file, whyNot);
    if (id.empty())
        say(book_, whyNot);
    else
        answer(id);
}

void DiagnosticPages::open(const std::vector<std::string>& files) {
    if (files.size() == 1) {
        open(files.front());
        return;
    }
    std::map<std::string, std::vector<std::string>> sent;
    std::vector<std::string> lines;
    for (const std::string& file : files) {
        const std::string counted = post_.campaignOf(file);
        if (!counted.empty() && desk_.campaigns().campaign(counted))
            sent[counted].push_back(file);
        else
            lines.push_back("\u26A0  " +
                            fill(tr("{file} is no ballot of a diagnostic that is kept here. Open "
                                    "it by itself to see why, or to answer it."),
                                 {{"file", nameOf(file)}}));
    }
    for (const auto& [id, ballots] : sent) {
        const auto merged = linesFor(post_.merge(*desk_.campaigns().campaign(id), ballots));
        lines.insert(lines.begin(), merged.begin(), merged.end());
        lead(id);
    }
    if (sent.empty()) {
        say(book_, linesOf(lines));
        return;
    }
    board_->report(lines);
}

void DiagnosticPages::send(const BallotPresenter& ballot) {
    const std::string file =
        fileToWrite(book_, tr("Save my ballot"), tr("ballot.capballot"), ballotPattern());
    if (file.empty()) return;
    post_.send(file, ballot.campaign(), ballot.ballot());
    say(book_, fill(tr("The ballot is in {path}. Send it to {facilitator}."),
                    {{"path", file}, {"facilitator", ballot.campaign().facilitator}}));
}

}  // namespace trainer
