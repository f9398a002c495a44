#include "trainer/windows/board_page.h"

#include <wx/msgdlg.h>

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/campaign_reports.h"
#include "trainer/windows/field.h"
#include "trainer/windows/item.h"
#include "trainer/windows/meter.h"
#include "trainer/windows/printing.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int mostPeople = 100000;

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

}  // namespace

BoardPage::BoardPage(wxWindow* parent, DiagnosticDesk& desk, Actions actions)
    : Page(parent), desk_(desk), actions_(std::move(actions)) {}

void BoardPage::open(const std::string& campaign) {
    if (campaign != campaign_) report_.clear();
    campaign_ = campaign;
    refresh();
}

void BoardPage::report(std::vector<std::string> lines) {
    report_ = std::move(lines);
    refresh();
}

void BoardPage::refresh() {
    const BoardView view = Board(desk_, campaign_).view();
    const Campaign& campaign = view.line.campaign;
    const auto kept = begin(view.line.unit, waveText(campaign) + " \u00B7 " + view.line.framework);
    body().add(new Prose(&body(), upperFirst(wordFor(campaign.phase)))).bold();
    if (campaign.phase == Phase::open) {
        addParticipation(view);
        addWays(view);
    } else {
        addNext(view);
    }
    addStages(view.stages);
    addLeader(campaign);
    addClosing(view);
    addFixed(campaign);
    body().addSmall(button(&body(), tr("Back to the diagnostics"), actions_.leave), Space::large);
    refill();
}

void BoardPage::addParticipation(const BoardView& view) {
    const Participation& now = view.line.participation;
    auto& card = body().add(new Card(&body()), Space::medium);
    card.add(new Prose(&card, sentenceFor(now), TextSize::title)).bold();
    card.add(new Meter(&card, tr("Answers"), std::min(100, 100 * now.given / std::max(1, now.expected))));
    card.add(new Prose(&card,
                       std::string(tr("Only how many is shown until it is closed: neither who, nor what "
                                      "was answered."))))
        .coloured(palette().faint);
    auto& asked = card.add(new Field(&card, tr("People who are asked")), Space::medium);
    asked.number(now.expected, std::max(1, view.line.campaign.thresholds.k), mostPeople,
                 [this](int people) { Board(desk_, campaign_).expect(people); });
}

void BoardPage::addWays(const BoardView& view) {
    section(tr("How to answer"));
    auto& card = body().add(new Card(&body(), Space::medium));
    const auto offer = [&](const std::string& sentence, const char* label, const Actions::Go& go) {
        if (!go) return;
        auto& row = card.add(new Row(&card), Space::small);
        row.addWide(new Prose(&row, sentence));
        row.addSmall(button(&row, label, [this, go] { go(campaign_); }));
    };
    if (view.line.campaign.way == Way::cards) {
        offer(tr("Read each criterion aloud. All show a card at once. Count the cards and type in how many."),
              tr("Type in the cards"), actions_.typeCards);
        return;
    }
    card.add(new Prose(&card, std::string(tr("On this database: each person opens the program, then "
                                             "“Diagnostics”, then “Answer”."))));
    offer(tr("On another machine: an invitation, a file to be sent to each person."),
          tr("Save an invitation\u2026"), actions_.invite);
    offer(tr("In a spreadsheet: a table to be filled in, one column a person."), tr("Save a table\u2026"),
          actions_.exportSheet);
    offer(tr("Files that came back, ballots or tables: they are counted, each ballot once."),
          tr("Add files\u2026"), actions_.merge);
    addReport();
}

void BoardPage::addReport() {
    if (report_.empty()) return;
    auto& card = body().add(new Card(&body(), Space::medium), Space::medium);
    card.stripe(palette().accent);
    for (const std::string& line : report_) card.add(new Prose(&card, line));
}

/// What comes once it is closed.
void BoardPage::addNext(const BoardView& view) {
    const Phase phase = view.line.campaign.phase;
    const Actions::Go& go = phase == Phase::closed ? actions_.decide : actions_.look;
    auto& card = body().add(new Card(&body()), Space::medium);
    auto& row = card.add(new Row(&card));
    row.addWide(new Prose(
        &row,
        std::string(phase == Phase::closed ? tr("The ballots are counted and deleted. The team can meet.")
                                           : tr("The team has agreed. Nothing of it changes any more."))));
    if (!go) return;
    if (phase == Phase::agreed)
        row.addSmall(button(&row, tr("See the meeting"), [this] { actions_.decide(campaign_); }));
    row.addSmall(primaryButton(&row, phase == Phase::closed ? tr("Hold the meeting") : tr("See the result"),
                               [this, go] { go(campaign_); }));
    if (phase == Phase::agreed && actions_.plan)
        row.addSmall(
            button(&row, tr("Make a plan"), [this, unit = view.line.campaign.unit] { actions_.plan(unit); }));
}

/// The name may change till the minutes are final: somebody else takes over.
void BoardPage::addLeader(const Campaign& campaign) {
    section(tr("Who leads it"));
    auto& card = body().add(new Card(&body(), Space::medium));
    if (campaign.phase == Phase::agreed) {
        card.add(new Prose(&card, campaign.facilitator));
        return;
    }
    auto& field = card.add(new Field(&card, tr("Name"),
                                     tr("Ballots of other machines are sent to them, and the minutes name "
                                        "them.")));
    field.line(campaign.facilitator, [this, &field](const std::string& name) {
        if (!name.empty()) tryTo([&] { Board(desk_, campaign_).entrust(name); });
        if (name.empty() == field.hasFault()) return;
        field.sayFault(name.empty() ? sentenceFor(CampaignFault::facilitator, {}) : std::string());
        arrangeAgain();
    });
}

void BoardPage::addFixed(const Campaign& campaign) {
    section(tr("What is fixed"));
    auto& card = body().add(new Card(&body(), Space::medium));
    for (const std::string& sentence : sentencesFor(campaign.thresholds))
        card.add(new Item(&card, "\u2022", sentence), Space::hair);
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(new Prose(&row, std::string(tr("It can be put up where everybody sees it."))));
    row.addSmall(button(&row, tr("Print\u2026"), [this] { print(); }));
    row.addSmall(button(&row, tr("Save\u2026"), [this] {
        if (const auto terms = termsOf(desk_, campaign_)) saveTerms(*this, desk_, *terms);
    }));
}

void BoardPage::print() {
    if (const auto terms = termsOf(desk_, campaign_)) printDocument(*this, *terms);
}

void BoardPage::addClosing(const BoardView& view) {
    const Campaign& campaign = view.line.campaign;
    if (campaign.phase == Phase::open) {
        section(tr("Close it"));
        auto& card = body().add(new Card(&body(), Space::medium));
        auto& row = card.add(new Row(&card));
        const auto missing = static_cast<std::size_t>(view.missing);
        row.addWide(new Prose(
            &row, view.mayClose
                      ? std::string(tr("The answers are counted, and the ballots deleted for good. Then the "
                                       "team can meet."))
                      : withNumber(trn("{number} more answer is needed before it can be closed: of fewer, "
                                       "nothing would be shown. Ask again, or wait.",
                                       "{number} more answers are needed before it can be closed: of fewer, "
                                       "nothing would be shown. Ask again, or wait.",
                                       missing),
                                   missing)));
        row.addSmall(button(&row, tr("Close it\u2026"), [this] { close(); })).Enable(view.mayClose);
    } else if (view.mayOpenAgain) {
        section(tr("Another round"));
        auto& card = body().add(new Card(&body(), Space::medium));
        auto& row = card.add(new Row(&card));
        row.addWide(new Prose(&row, std::string(tr("An answer came too late? Open another round: everybody "
                                                   "answers again, and only the last round counts."))));
        row.addSmall(button(&row, tr("Open another round\u2026"), [this] { openAgain(); }));
    }
}

void BoardPage::close() {
    wxMessageDialog dialog(this,
                           words(tr("Close this diagnostic? The answers are counted and the ballots deleted. "
                                    "This cannot be undone.")),
                           words(tr("Close it")), wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
    dialog.SetYesNoLabels(words(tr("Close it")), words(tr("Leave it open")));
    if (dialog.ShowModal() != wxID_YES) return;
    change([](Board& board) { board.close(); });
}

void BoardPage::openAgain() {
    wxMessageDialog dialog(this, words(tr("Open another round? Everybody answers again.")),
                           words(tr("Another round")), wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
    dialog.SetYesNoLabels(words(tr("Open")), words(tr("Cancel")));
    if (dialog.ShowModal() != wxID_YES) return;
    change([](Board& board) { board.openAgain(); });
}

void BoardPage::change(const std::function<void(Board&)>& work) {
    Board board(desk_, campaign_);
    work(board);
    refresh();
}

}  // namespace trainer
