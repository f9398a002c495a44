#include "trainer/windows/main_frame.h"

#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/wupdlock.h>

#include "trainer/windows/catalogue_page.h"
#include "trainer/windows/diagnostic_pages.h"
#include "trainer/windows/file_drop.h"
#include "trainer/windows/file_page.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/help_page.h"
#include "trainer/windows/home_page.h"
#include "trainer/windows/menu_bar.h"
#include "trainer/windows/module_page.h"
#include "trainer/windows/navigation.h"
#include "trainer/windows/plan_pages.h"
#include "trainer/windows/player_page.h"
#include "trainer/windows/results_page.h"
#include "trainer/windows/settings.h"
#include "trainer/windows/settings_page.h"
#include "trainer/windows/trying.h"
#include "trainer/windows/window_place.h"
#include "trainer/windows/workshop_page.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

wxString words(const char* sentence) {
    return wxString::FromUTF8(sentence);
}

}  // namespace

MainFrame::MainFrame(Desk& desk, Settings& settings, Actions actions)
    : wxFrame(nullptr, wxID_ANY, words("Cap Usager")),
      desk_(desk),
      settings_(settings),
      actions_(std::move(actions)),
      letter_(desk.writing()) {
    // No control waits for an idle moment: none need be asked in each of them.
    wxIdleEvent::SetMode(wxIDLE_PROCESS_SPECIFIED);
    wxUpdateUIEvent::SetMode(wxUPDATE_UI_PROCESS_SPECIFIED);
    restorePlace(*this, settings_);
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) {
        if (event.CanVeto() && (!mayForgetLetter() || !rest())) {
            event.Veto();
            return;
        }
        if (!event.CanVeto()) rest();
        event.Skip();
    });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        if (!bar_->obey(event)) event.Skip();
    });
    SetDropTarget(new FileDrop(
        [this](const auto& paths) { CallAfter([this, paths] { tryTo([&] { open(paths); }); }); }));
    build();
    goHome();
}

MainFrame::~MainFrame() = default;

void MainFrame::build() {
    SetBackgroundColour(palette().background);
    navigation_ = new Navigation(this);
    pages_ = new wxSimplebook(this);
    makePlaces();
    makeMenus();
    auto* sizer = new wxBoxSizer(wxHORIZONTAL);
    sizer->Add(navigation_, 0, wxEXPAND);
    navigation_->Show(!isEnlarged_);
    sizer->Add(pages_, 1, wxEXPAND);
    SetSizer(sizer);
    Layout();
}

void MainFrame::rebuild() {
    const wxWindowUpdateLocker still(this);
    diagnostics_->rest();
    auto seat = player_.ifMade() ? player_->standUp() : PlayerPage::Seat{};
    auto ballots = diagnostics_->standUp();
    auto action = plans_->standUp();
    SetMenuBar(nullptr);
    delete bar_;
    DestroyChildren();
    build();
    if (seat.sitting) player_->sitDown(std::move(seat));
    diagnostics_->sitDown(std::move(ballots));
    plans_->sitDown(std::move(action));
    trail_.again();
}

bool MainFrame::restPages(const wxWindow* next) {
    return (!player_.ifMade() || player_->rest()) && diagnostics_->rest() && plans_->rest(next);
}

bool MainFrame::mayForgetLetter() {
    return !workshopPage_.ifMade() || workshopPage_->mayForget();
}

PlayerPage& MainFrame::player() {
    return *player_;
}

WorkshopPage& MainFrame::workshop() {
    return *workshopPage_;
}

bool MainFrame::rest() {
    const bool isKept = restPages();
    letter_.keepCounts();
    rememberPlace(*this, settings_);
    return isKept;
}

bool MainFrame::turnTo(wxWindow* page, int place, HelpTopic topic) {
    if (!restPages(page)) return false;
    if (isWorkshopShown()) letter_.keepCounts();
    topic_ = topic;
    navigation_->showHere(place);
    pages_->SetSelection(static_cast<std::size_t>(pages_->FindPage(page)));
    placeNow(*page);
    page->SetFocus();
    return true;
}

void MainFrame::goHome() {
    home_->refresh();
    if (turnTo(&*home_, homePlace, HelpTopic::home)) trail_.arrive("home", [this] { goHome(); });
}

void MainFrame::goToCatalogue() {
    catalogue_->refresh();
    if (turnTo(&*catalogue_, cataloguePlace, HelpTopic::training))
        trail_.arrive("training", [this] { goToCatalogue(); });
}

void MainFrame::goToResults() {
    results_->refresh();
    if (turnTo(&*results_, resultsPlace, HelpTopic::results))
        trail_.arrive("results", [this] { goToResults(); });
}

void MainFrame::goToWorkshop() {
    if (!turnTo(&*workshopPage_, workshopPlace, HelpTopic::workshop)) return;
    workshopPage_->refresh();
    trail_.arrive("workshop", [this] { goToWorkshop(); });
}

void MainFrame::goToDiagnostics() {
    diagnostics_->goToList();
}

void MainFrame::goToPlan() {
    plans_->goToPlan();
}

void MainFrame::goToSettings() {
    settingsPage_->refresh();
    if (turnTo(&*settingsPage_, settingsPlace, HelpTopic::settings))
        trail_.arrive("settings", [this] { goToSettings(); });
}

void MainFrame::useRulesOf(const std::string& folder) {
    letter_.useRulesOf(folder);
    settingsPage_->refresh();
}

void MainFrame::refreshHere() {
    if (home_.isShown()) home_->refresh();
    if (catalogue_.isShown()) catalogue_->refresh();
}

void MainFrame::openModule(const scenarios::ModuleId& module) {
    module_->open(module);
    if (turnTo(&*module_, cataloguePlace, HelpTopic::module))
        trail_.arrive("module " + module.text(), [this, module] { openModule(module); });
}

void MainFrame::goToHelp(HelpTopic topic) {
    help_->explain(topic);
    if (turnTo(&*help_, noPlace, topic)) trail_.arrive("help", [this, topic] { goToHelp(topic); });
}

void MainFrame::play(const scenarios::ScenarioId& scenario, bool afresh) {
    std::string whyNot;
    auto sitting = desk_.sit(scenario, afresh, whyNot);
    sitDown(std::move(sitting), whyNot);
}

void MainFrame::show(const std::string& attempt) {
    sitDown(desk_.lookAt(attempt), tr("This attempt cannot be shown any more: its scenario was not kept."));
}

/// Turns to the player with what is to be played; says why where there is nothing.
void MainFrame::sitDown(std::unique_ptr<Sitting> sitting, const std::string& whyNot) {
    if (!sitting) {
        wxMessageBox(words(whyNot.c_str()), words("Cap Usager"), wxOK | wxICON_WARNING, this);
        return;
    }
    if (!turnTo(&*player_, noPlace, HelpTopic::page)) return;
    player_->play(std::move(sitting));
    const std::string attempt = player_->attempt();
    trail_.arrive("attempt " + attempt,
                  [this, attempt, id = player_->shown()->scenario().id] { backToAttempt(attempt, id); });
}

/// Back to an attempt: as it is shown still, or as it was kept.
void MainFrame::backToAttempt(const std::string& attempt, const scenarios::ScenarioId& scenario) {
    if (player_.ifMade() && player_->attempt() == attempt) {
        if (turnTo(&*player_, noPlace, HelpTopic::page)) player_->goOn();
        return;
    }
    if (auto sitting = desk_.lookAt(attempt); sitting && sitting->presenter->play().finished())
        sitDown(std::move(sitting), {});
    else
        play(scenario);
}

bool MainFrame::isWorkshopShown() const {
    return workshopPage_.isShown();
}

RemarkKeys* MainFrame::remarksHere() {
    if (isWorkshopShown()) return &workshopPage_->remarks();
    return isPlayerShown() ? player_->remarks() : nullptr;
}

bool MainFrame::isPlayerShown() const {
    return player_.isShown();
}

}  // namespace trainer
