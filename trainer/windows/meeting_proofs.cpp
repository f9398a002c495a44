// What shows that a level is right: words, links and files beside the criterion of a meeting.
#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/textdlg.h>

#include "trainer/windows/buttons.h"
#include "trainer/windows/document_file.h"
#include "trainer/windows/meeting_page.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Kind = Proof::Kind;

std::string wordFor(Kind kind) {
    switch (kind) {
        case Kind::text: return tr("Seen");
        case Kind::link: return tr("Link");
        case Kind::file: return tr("File");
    }
    return {};
}

}  // namespace

void MeetingPage::addProofs() {
    section(tr("What shows it"));
    auto& card = body().add(new Card(&body(), Space::medium));
    const auto proofs = meeting_->proofs();
    if (proofs.empty())
        card.add(new Prose(&card, std::string(tr("Nothing was added yet. You do not have to add anything."))))
            .coloured(palette().faint);
    for (const Proof& proof : proofs) addProof(card, proof);
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(new Prose(&row, std::string(tr("No personal data of users: hide their names first.")),
                          TextSize::small))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Add words\u2026"), [this] { askForProof(Kind::text); }));
    row.addSmall(button(&row, tr("Add a link\u2026"), [this] { askForProof(Kind::link); }));
    row.addSmall(button(&row, tr("Add a file\u2026"), [this] { askForFile(); }));
}

/// What was added to any criterion: it does not change any more.
void MeetingPage::addAllProofs() {
    section(tr("What shows it"));
    auto& card = body().add(new Card(&body(), Space::medium));
    bool isEmpty = true;
    for (const Criterion* criterion : meeting_->framework().criteria()) {
        const auto proofs = meeting_->proofsOf(criterion->id);
        if (proofs.empty()) continue;
        card.add(new Prose(&card, criterion->text), isEmpty ? Space::hair : Space::large).bold();
        isEmpty = false;
        for (const Proof& proof : proofs) addProof(card, proof);
    }
    if (isEmpty) card.add(new Prose(&card, std::string(tr("Nothing was added.")))).coloured(palette().faint);
}

void MeetingPage::addProof(Stack& stack, const Proof& proof) {
    auto& row = stack.add(new Row(&stack), Space::small);
    auto& words = row.addWide(new Stack(&row));
    words.add(new Prose(&words, proof.words));
    words
        .add(new Prose(&words,
                       fill(tr("{kind}, added on {day}"),
                            {{"kind", wordFor(proof.kind)}, {"day", dateText(proof.date)}}),
                       TextSize::small),
             Space::hair)
        .coloured(palette().faint);
    if (proof.kind == Kind::file) {
        auto& copy = row.addSmall(button(&row, tr("Save a copy\u2026"), [this, proof] { saveCopy(proof); }));
        sayOfWhat(copy, tr("Save a copy\u2026"), proof.words);
    }
    if (meeting_->isOver()) return;
    auto& away = row.addSmall(signButton(
        &row, Sign::remove, [this, id = proof.id] { change([&](Meeting& one) { one.removeProof(id); }); }));
    nameSign(away, Sign::remove, proof.words);
}

void MeetingPage::askForProof(Kind kind) {
    const bool isLink = kind == Kind::link;
    wxTextEntryDialog dialog(this,
                             wxString::FromUTF8(isLink ? tr("The address of the page that shows it:")
                                                       : tr("What can be seen, and where:")),
                             wxString::FromUTF8(isLink ? tr("Add a link") : tr("Add words")));
    if (dialog.ShowModal() != wxID_OK) return;
    const std::string words = dialog.GetValue().Trim().Trim(false).utf8_string();
    if (!words.empty()) change([&](Meeting& one) { one.addProof(kind, words); });
}

void MeetingPage::askForFile() {
    wxFileDialog dialog(this, wxString::FromUTF8(tr("Add a file")), {}, {}, wxString::FromUTF8("*"),
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK) addFile(dialog.GetPath().utf8_string());
}

void MeetingPage::addFile(const std::string& path) {
    bool isKept = false;
    change([&](Meeting& one) { isKept = one.addFile(path); });
    if (isKept) return;
    wxMessageBox(
        wxString::FromUTF8(fill(tr("{path} was not added: it is larger than 5 MB, or cannot be read. "
                                   "Choose a smaller file, or add its address as a link."),
                                {{"path", path}})),
        wxString::FromUTF8(tr("Add a file")), wxOK | wxICON_WARNING, this);
}

void MeetingPage::saveCopy(const Proof& proof) {
    const std::string path = askWhereTo(*this, tr("Save a copy"), proof.words, "*");
    if (!path.empty()) desk_.save(path, meeting_->contentOf(proof.id));
}

}  // namespace trainer
