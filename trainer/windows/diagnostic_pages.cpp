#include "trainer/windows/diagnostic_pages.h"

#include <wx/msgdlg.h>

#include "trainer/presenters/campaign_list.h"
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
    list_ = {book, [this] { return newList(); }};
    preparing_ = {book, [this] {
                      return new PreparingPage(
                          &book_, desk_,
                          {[this] { goToList(); }, [this](const std::string& id) { lead(id); }});
                  }};
    ballot_ = {book, [this] {
                   return new BallotPage(
                       &book_, desk_,
                       {[this] { goToList(); }, [this](const BallotPresenter& one) { send(one); }});
               }};
    board_ = {book, [this] { return newBoard(); }};
    cards_ = {book,
              [this] { return new CardsPage(&book_, desk_, [this](const std::string& id) { lead(id); }); }};
    makeOutcome(plans);
}

DiagnosticsPage* DiagnosticPages::newList() {
    DiagnosticsPage::Actions actions;
    actions.begin = [this] { begin(); };
    actions.oversee = [this] { oversee(); };
    actions.openInvitation = [this] { askForInvitation(); };
    actions.prepare = [this](const std::string& id) { prepare(id); };
    actions.answer = [this](const std::string& id) { answer(id); };
    actions.lead = [this](const std::string& id) { lead(id); };
    actions.decide = [this](const std::string& id) { decide(id); };
    actions.look = [this](const std::string& id) { look(id); };
    return new DiagnosticsPage(&book_, desk_, std::move(actions));
}

BoardPage* DiagnosticPages::newBoard() {
    BoardPage::Actions actions;
    actions.typeCards = [this](const std::string& id) { typeCards(id); };
    actions.invite = [this](const std::string& id) { invite(id); };
    actions.exportSheet = [this](const std::string& id) { writeTable(id); };
    actions.merge = [this](const std::string& id) { askForFiles(id); };
    actions.decide = [this](const std::string& id) { decide(id); };
    actions.look = [this](const std::string& id) { look(id); };
    actions.plan = window_.plan;
    actions.leave = [this] { goToList(); };
    return new BoardPage(&book_, desk_, std::move(actions));
}

/// What comes once a diagnostic is closed.
void DiagnosticPages::makeOutcome(PlanDesk& plans) {
    const auto leadIt = [this](const std::string& id) { lead(id); };
    const auto leave = [this] { goToList(); };
    meeting_ = {book_, [=, this] {
                    return new MeetingPage(&book_, desk_,
                                           {leadIt, [this](const std::string& id) { look(id); },
                                            window_.enlarge, window_.isEnlarged});
                }};
    outcome_ = {book_, [=, this, &plans] {
                    return new OutcomePage(
                        &book_, desk_, plans,
                        {[leave](const std::string&) { leave(); },
                         [this](const std::string& unit) { compare(unit); }, window_.train, window_.plan});
                }};
    oversight_ = {book_, [=, this] { return new OversightPage(&book_, desk_, {leadIt, leave}); }};
    waves_ = {book_, [=, this] { return new WavesPage(&book_, desk_, leave); }};
}

void DiagnosticPages::goToList() {
    if (!rest()) return;
    list_->refresh();
    if (window_.turnTo(&*list_, HelpTopic::diagnostics))
        window_.arrive("diagnostics", &DiagnosticPages::goToList);
}

void DiagnosticPages::oversee() {
    if (!rest()) return;
    oversight_->refresh();
    if (window_.turnTo(&*oversight_, HelpTopic::oversight))
        window_.arrive("oversight", &DiagnosticPages::oversee);
}

void DiagnosticPages::begin() {
    preparing_->begin();
    goTo("prepare", preparing_->campaign(), &*preparing_, HelpTopic::preparing, &DiagnosticPages::prepare);
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
    } else if (preparing_.ifMade() && preparing_->campaign() == id) {  // not kept yet
        preparing_->refresh();
    } else {
        goToList();
        return;
    }
    goTo("prepare", id, &*preparing_, HelpTopic::preparing, &DiagnosticPages::prepare);
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
    goTo("ballot", id, &*ballot_, HelpTopic::ballot, &DiagnosticPages::answer);
}

void DiagnosticPages::lead(const std::string& id) {
    if (!rest()) return;
    board_->open(id);
    goTo("board", id, &*board_, HelpTopic::board, &DiagnosticPages::lead);
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
    goTo("cards", id, &*cards_, HelpTopic::board, &DiagnosticPages::typeCards);
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
    goTo("meeting", id, &*meeting_, HelpTopic::meeting, &DiagnosticPages::decide);
}

void DiagnosticPages::look(const std::string& id) {
    if (!rest()) return;
    const CampaignLine line = campaignLine(desk_, id);
    if (!desk_.frameworkOf(line.campaign) || line.campaign.phase < Phase::closed) {
        goToList();
        return;
    }
    outcome_->open(id);
    goTo("outcome", id, &*outcome_, HelpTopic::outcome, &DiagnosticPages::look);
}

void DiagnosticPages::compare(const std::string& unit) {
    if (!rest()) return;
    waves_->open(unit);
    goTo("waves", unit, &*waves_, HelpTopic::waves, &DiagnosticPages::compare);
}

void DiagnosticPages::goTo(const std::string& name, const std::string& campaign, wxWindow* page,
                           HelpTopic topic, void (DiagnosticPages::*again)(const std::string&)) {
    if (!window_.turnTo(page, topic)) return;
    window_.arrive(name + " " + campaign,
                   [campaign, again](DiagnosticPages& pages) { (pages.*again)(campaign); });
}

BallotPage& DiagnosticPages::ballot() {
    return *ballot_;
}

PreparingPage& DiagnosticPages::preparing() {
    return *preparing_;
}

BoardPage& DiagnosticPages::board() {
    return *board_;
}

CardsPage& DiagnosticPages::cards() {
    return *cards_;
}

MeetingPage& DiagnosticPages::meeting() {
    return *meeting_;
}

OutcomePage& DiagnosticPages::outcome() {
    return *outcome_;
}

WavesPage& DiagnosticPages::waves() {
    return *waves_;
}

DiagnosticPages::Seat DiagnosticPages::standUp() {
    Seat seat;
    if (ballot_.ifMade()) seat.ballot = ballot_->standUp();
    if (preparing_.ifMade()) seat.preparing = preparing_->standUp();
    if (meeting_.ifMade()) seat.meeting = meeting_->standUp();
    return seat;
}

void DiagnosticPages::sitDown(Seat seat) {
    if (seat.ballot) ballot_->sitDown(std::move(seat.ballot));
    if (seat.preparing.draft) preparing_->sitDown(std::move(seat.preparing));
    if (seat.meeting) meeting_->sitDown(std::move(seat.meeting));
}

bool DiagnosticPages::rest() {
    return (!ballot_.ifMade() || ballot_->rest()) && (!preparing_.ifMade() || preparing_->rest()) &&
           (!meeting_.ifMade() || meeting_->rest());
}

}  // namespace trainer
