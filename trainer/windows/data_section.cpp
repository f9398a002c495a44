#include "trainer/windows/data_section.h"

#include <wx/dirdlg.h>
#include <wx/filedlg.h>
#include <wx/msgdlg.h>

#include <filesystem>

#include "trainer/windows/buttons.h"
#include "trainer/windows/job_dialog.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

void say(wxWindow* parent, const std::string& sentence) {
    wxMessageBox(words(sentence), words("Cap Usager"), wxOK | wxICON_INFORMATION, parent);
}

/// A question whose safe answer is the one that Return gives.
bool asks(wxWindow* parent, const std::string& question, const char* yes, const char* no) {
    wxMessageDialog dialog(parent, words(question), words("Cap Usager"),
                           wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
    dialog.SetYesNoLabels(words(yes), words(no));
    return dialog.ShowModal() == wxID_YES;
}

constexpr const char* databases = "*.db|*.db";

/// Where somebody wants a new file; empty where they change their mind.
std::string fileToWrite(wxWindow& parent, const char* title, const std::string& name, const char* pattern) {
    wxFileDialog dialog(&parent, words(title), wxString(), words(name), words(pattern),
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    return dialog.ShowModal() == wxID_OK ? dialog.GetPath().utf8_string() : std::string();
}

std::string counted(const BackupView& backup) {
    const auto part = [](const char* sentence, long long number) {
        return fill(sentence, {{"number", std::to_string(number)}});
    };
    const auto size = [](long long number) { return static_cast<std::size_t>(number); };
    return part(trn("{number} person", "{number} people", size(backup.persons)), backup.persons) + ", " +
           part(trn("{number} attempt", "{number} attempts", size(backup.attempts)), backup.attempts) + ", " +
           part(trn("{number} answer", "{number} answers", size(backup.answers)), backup.answers);
}

}  // namespace

DataSection::DataSection(wxWindow& window, Desk& desk, Actions actions)
    : window_(window), desk_(desk), actions_(std::move(actions)) {}

void DataSection::addTo(Stack& stack) {
    auto& mine = stack.add(new Card(&stack, Space::medium));
    addLine(mine, fill(tr("You are {name}."), {{"name", desk_.person().name}}), tr("Change\u2026"),
            &DataSection::changePerson);
    addLine(mine, tr("All that is kept of you, in a file to take along."), tr("Export my data\u2026"),
            &DataSection::exportOwn);
    addLine(mine, tr("Your attempts, answers and results go for good."), tr("Erase my data\u2026"),
            &DataSection::erase);
    addPlace(stack.add(new Card(&stack, Space::medium), Space::medium));
}

void DataSection::addPlace(Card& card) {
    card.add(
        new Prose(&card, fill(tr("What you do is kept in {path}. Whoever can open your session can read it."),
                              {{"path", desk_.place()}})));
    if (!data().isFile()) {
        card.add(
            new Prose(&card, std::string(tr("It is on a server that several people share: ask those who run "
                                            "the server to back it up, to restore it or to move it."))));
        return;
    }
    addLine(card, tr("A copy of everything, of all who use the program here."), tr("Back up\u2026"),
            &DataSection::backUp);
    addLine(card, tr("A backup takes the place of what is there; that is kept beside it."),
            tr("Restore\u2026"), &DataSection::restore);
    if (actions_.moveTo)
        addLine(card, tr("Another folder, for instance on another disk."), tr("Move\u2026"),
                &DataSection::move);
    else
        card.add(
            new Prose(&card, std::string(tr("Its place is set for this session by CAP_USAGER_DATABASE, so "
                                            "it cannot be moved from here."))));
}

void DataSection::addLine(Card& card, const std::string& sentence, const std::string& label,
                          void (DataSection::*action)()) {
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(new Prose(&row, sentence));
    row.addSmall(button(&row, label, [this, action] { (this->*action)(); }));
}

void DataSection::exportOwn() {
    const std::string file = fileToWrite(window_, tr("Export my data"),
                                         "cap-usager-" + desk_.today() + ".json", "JSON (*.json)|*.json");
    if (file.empty()) return;
    desk_.exportOwn(file);
    say(&window_, fill(tr("All that is kept of you is in {path}."), {{"path", file}}));
}

void DataSection::erase() {
    const std::string question = fill(tr("Erase everything that is kept of {name}: attempts, answers, "
                                         "results? Action plans belong to their "
                                         "service: they stay, without the name. This cannot be undone."),
                                      {{"name", desk_.person().name}});
    wxMessageDialog dialog(&window_, words(question), words(tr("Erase my data")),
                           wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
    dialog.SetYesNoLabels(words(tr("Erase")), words(tr("Keep")));
    if (dialog.ShowModal() != wxID_YES) return;
    desk_.erase();
    actions_.changePerson();
}

void DataSection::backUp() {
    wxFileDialog dialog(&window_, words(tr("Back up")), wxString(),
                        words("cap-usager-" + desk_.today() + ".db"), words(databases), wxFD_SAVE);
    if (dialog.ShowModal() != wxID_OK) return;
    const std::string file = dialog.GetPath().utf8_string();
    doInDialog(tr("A backup is being written\u2026"),
               [&](const Advance& advance) { data().backUp(file, advance); });
    say(&window_, fill(tr("All of it is in {path}, and was checked."), {{"path", file}}));
}

void DataSection::restore() {
    wxFileDialog dialog(&window_, words(tr("Restore")), wxString(), wxString(), words(databases),
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() != wxID_OK) return;
    const std::string backup = dialog.GetPath().utf8_string();
    const auto found = inDialog(tr("The backup is being looked at\u2026"),
                                [&](const Advance& advance) { return data().lookAt(backup, advance); });
    const std::string question = fill(tr("{path} is in order: {contents}. Put it in the place of what is "
                                         "there now? That is kept beside it."),
                                      {{"path", backup}, {"contents", counted(found)}});
    if (!asks(&window_, question, tr("Restore"), tr("Cancel"))) return;
    const auto aside = inDialog(tr("The backup is being restored\u2026"),
                                [&](const Advance& advance) { return data().restore(backup, advance); });
    std::string done = fill(tr("All of {path} is back."), {{"path", backup}});
    if (!aside.empty())
        done += "\n\n" + fill(tr("What was there before is kept in {path}."), {{"path", aside}});
    say(&window_, done);
    actions_.reopen();
}

void DataSection::move() {
    const std::string present = std::filesystem::path(data().path()).parent_path();
    wxDirDialog dialog(&window_, words(tr("Move the data to another folder")), words(present),
                       wxDD_DEFAULT_STYLE);
    if (dialog.ShowModal() != wxID_OK) return;
    moveInto(dialog.GetPath().utf8_string());
}

void DataSection::moveInto(const std::string& folder) {
    if (const std::string there = data().fileIn(folder); !there.empty()) {
        useThere(there);
        return;
    }
    const auto copied = inDialog(tr("The data is being copied\u2026"),
                                 [&](const Advance& advance) { return data().copyInto(folder, advance); });
    actions_.moveTo(copied);
}

void DataSection::useThere(const std::string& file) {
    if (file == data().path()) {
        say(&window_, tr("The data is in that folder already."));
        return;
    }
    const std::string question = fill(
        tr("{path} is there already, and is not written over. Use it from now on? What you have now stays in "
           "{present}."),
        {{"path", file}, {"present", data().path()}});
    inDialog(tr("The file is being looked at\u2026"),
             [&](const Advance& advance) { return data().lookAt(file, advance); });
    if (asks(&window_, question, tr("Use it"), tr("Cancel"))) actions_.moveTo({file, {}});
}

void offerToDelete(wxWindow* parent, const std::string& old, const CopiedPlace& copied) {
    const std::string question = fill(
        tr("The data is in {path} now: all of it was copied and compared. The old file {old} is still there. "
           "Delete it?"),
        {{"path", copied.file}, {"old", old}});
    if (!asks(parent, question, tr("Delete"), tr("Keep"))) return;
    tryTo([&] {
        if (!copied.deleteOld())
            say(parent, fill(tr("{old} was changed since, or another program has it open: it was kept."),
                             {{"old", old}}));
    });
}

}  // namespace trainer
