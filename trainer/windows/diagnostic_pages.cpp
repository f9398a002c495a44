#include "trainer/windows/diagnostic_pages.h"

#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/utils.h>

#include "trainer/presenters/campaign_list.h"
#include "trainer/reports/campaign_terms.h"
#include "trainer/windows/board_page.h"
#include "trainer/windows/cards_page.h"
#include "trainer/windows/diagnostics_page.h"
#include "trainer/windows/meeting_page.h"
#include "trainer/windows/outcome_page.h"
#include "trainer/windows/oversight_page.h"
#include "trainer/windows/theme.h"
#include "trainer/windows/waves_page.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

void say(wxWindow& parent, const char* sentence) {
    wxMessageBox(words(sentence), words("Cap Usager"), wxOK | wxICON_INFORMATION, &parent);
}

}  // namespace

DiagnosticPages::DiagnosticPages(wxSimplebook& book, DiagnosticDesk& desk, PlanDesk& plans, BallotPost& post,
                                 Window window)
    : book_(book), desk_(desk), post_(post), window_(std::move(window)) {
    makeList(book);
    preparing_ = new PreparingPage(
        &book, desk,
        {[this] { goToList(); }, [this](const std::string& id) { lead(id); },
         [this](const Campaign& one, const Framework& framework) { printFixed(one, framework); }});
    ballot_ = new BallotPage(&book, desk,
                             {[this] { goToList(); }, [this](const BallotPresenter& one) { send(one); }});
    makeBoard(book);
    cards_ = new CardsPage(&book, desk, [this](const std::string& id) { lead(id); });
    makeOutcome(book, plans);
    for (wxWindow* page : std::initializer_list<wxWindow*>{list_, preparing_, ballot_, board_, cards_,
                                                           meeting_, outcome_, waves_, oversight_})
        book.AddPage(page, {});
}

void DiagnosticPages::makeList(wxSimplebook& book) {
    DiagnosticsPage::Actions actions;
    actions.begin = [this] { begin(); };
    actions.oversee = [this] { oversee(); };
    actions.openInvitation = [this] { askForInvitation(); };
    actions.prepare = [this](const std::string& id) { prepare(id); };
    actions.answer = [this](const std::string& id) { answer(id); };
    actions.lead = [this](const std::string& id) { lead(id); };
    actions.decide = [this](const std::string& id) { decide(id); };
    actions.look = [this](const std::string& id) { look(id); };
    list_ = new DiagnosticsPage(&book, desk_, std::move(actions));
}

void DiagnosticPages::makeBoard(wxSimplebook& book) {
    BoardPage::Actions actions;
    actions.typeCards = [this](const std::string& id) { typeCards(id); };
    actions.invite = [this](const std::string& id) { invite(id); };
    actions.exportSheet = [this](const std::string& id) { writeTable(id); };
    actions.merge = [this](const std::string& id) { askForFiles(id); };
    actions.print = [this](const Campaign& one) {
        if (const auto framework = desk_.frameworkOf(one)) printFixed(one, *framework);
    };
    actions.decide = [this](const std::string& id) { decide(id); };
    actions.look = [this](const std::string& id) { look(id); };
    actions.plan = window_.plan;
    actions.leave = [this] { goToList(); };
    board_ = new BoardPage(&book, desk_, std::move(actions));
}

/// What comes once a diagnostic is closed.
void DiagnosticPages::makeOutcome(wxSimplebook& book, PlanDesk& plans) {
    const auto lookAt = [this](const std::string& id) { look(id); };
    meeting_ = new MeetingPage(
        &book, desk_,
        {[this](const std::string& id) { lead(id); }, lookAt, window_.enlarge, window_.isEnlarged});
    outcome_ =
        new OutcomePage(&book, desk_, plans,
                        {[this](const std::string&) { goToList(); },
                         [this](const std::string& unit) { compare(unit); }, window_.train, window_.plan});
    oversight_ = new OversightPage(&book, desk_,
                                   {[this](const std::string& id) { lead(id); }, [this] { goToList(); }});
    waves_ = new WavesPage(&book, desk_, [this] { goToList(); });
}

void DiagnosticPages::goToList() {
    if (!rest()) return;
    list_->refresh();
    if (window_.turnTo(list_, HelpTopic::diagnostics))
        window_.arrive("diagnostics", &DiagnosticPages::goToList);
}

void DiagnosticPages::oversee() {
    if (!rest()) return;
    oversight_->refresh();
    if (window_.turnTo(oversight_, HelpTopic::oversight))
        window_.arrive("oversight", &DiagnosticPages::oversee);
}

void DiagnosticPages::begin() {
    preparing_->begin();
    goTo("prepare", preparing_->campaign(), preparing_, HelpTopic::preparing, &DiagnosticPages::prepare);
}

void DiagnosticPages::prepare(const std::string& id) {
    if (!rest()) return;
    const auto campaign = desk_.campaigns().campaign(id);
    if (campaign && campaign->phase != Phase::prepared) {
        lead(id);
        return;
    }
    if (campaign) {
        preparing_->goOn(*campaign);
    } else if (preparing_->campaign() == id) {  // not kept yet
        preparing_->refresh();
    } else {
        goToList();
        return;
    }
    goTo("prepare", id, preparing_, HelpTopic::preparing, &DiagnosticPages::prepare);
}

void DiagnosticPages::answer(const std::string& id) {
    if (!rest()) return;
    const CampaignLine line = campaignLine(desk_, id);
    const auto framework = desk_.frameworkOf(line.campaign);
    if (!framework || line.campaign.phase != Phase::open) {
        say(book_, tr("This diagnostic is not open any more."));
        goToList();
        return;
    }
    ballot_->open(line.campaign, framework, line.unit);
    goTo("ballot", id, ballot_, HelpTopic::ballot, &DiagnosticPages::answer);
}

void DiagnosticPages::lead(const std::string& id) {
    if (!rest()) return;
    board_->open(id);
    goTo("board", id, board_, HelpTopic::board, &DiagnosticPages::lead);
}

void DiagnosticPages::typeCards(const std::string& id) {
    if (!rest()) return;
    const CampaignLine line = campaignLine(desk_, id);
    const auto framework = desk_.frameworkOf(line.campaign);
    if (!framework || line.campaign.phase != Phase::open) {
        lead(id);
        return;
    }
    cards_->open(line.campaign, framework, line.unit);
    goTo("cards", id, cards_, HelpTopic::board, &DiagnosticPages::typeCards);
}

void DiagnosticPages::decide(const std::string& id) {
    if (!rest()) return;
    const CampaignLine line = campaignLine(desk_, id);
    const auto framework = desk_.frameworkOf(line.campaign);
    if (!framework || line.campaign.phase < Phase::closed) {
        lead(id);
        return;
    }
    meeting_->open(line.campaign, framework, line.unit);
    goTo("meeting", id, meeting_, HelpTopic::meeting, &DiagnosticPages::decide);
}

void DiagnosticPages::look(const std::string& id) {
    if (!rest()) return;
    const CampaignLine line = campaignLine(desk_, id);
    if (!desk_.frameworkOf(line.campaign) || line.campaign.phase < Phase::closed) {
        goToList();
        return;
    }
    outcome_->open(id);
    goTo("outcome", id, outcome_, HelpTopic::outcome, &DiagnosticPages::look);
}

void DiagnosticPages::compare(const std::string& unit) {
    if (!rest()) return;
    waves_->open(unit);
    goTo("waves", unit, waves_, HelpTopic::waves, &DiagnosticPages::compare);
}

void DiagnosticPages::goTo(const std::string& name, const std::string& campaign, wxWindow* page,
                           HelpTopic topic, void (DiagnosticPages::*again)(const std::string&)) {
    if (!window_.turnTo(page, topic)) return;
    window_.arrive(name + " " + campaign,
                   [campaign, again](DiagnosticPages& pages) { (pages.*again)(campaign); });
}

DiagnosticPages::Seat DiagnosticPages::standUp() {
    return {ballot_->standUp(), preparing_->standUp(), meeting_->standUp()};
}

void DiagnosticPages::sitDown(Seat seat) {
    ballot_->sitDown(std::move(seat.ballot));
    preparing_->sitDown(std::move(seat.preparing));
    meeting_->sitDown(std::move(seat.meeting));
}

bool DiagnosticPages::rest() {
    return ballot_->rest() && preparing_->rest() && meeting_->rest();
}

void DiagnosticPages::printFixed(const Campaign& campaign, const Framework& framework) {
    wxFileDialog dialog(&book_, words(tr("What is fixed")), {}, words(tr("diagnostic.html")),
                        words("HTML (*.html)|*.html"), wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK) return;
    std::string unit;
    for (const Unit& one : desk_.units())
        if (one.id == campaign.unit) unit = one.name;
    const std::string path = dialog.GetPath().utf8_string();
    desk_.save(path, campaignTermsOf(campaign, framework, unit, desk_.stages()));
    wxLaunchDefaultBrowser(words("file://" + path));
}

}  // namespace trainer
