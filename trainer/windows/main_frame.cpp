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
#include "trainer/windows/take_along.h"
#include "trainer/windows/trying.h"
#include "trainer/windows/window_place.h"
#include "trainer/windows/workshop_page.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

enum Place {
    noPlace = -1,
    homePlace,
    cataloguePlace,
    resultsPlace,
    workshopPlace,
    diagnosticsPlace,
    planPlace,
    settingsPlace
};

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

void MainFrame::makePlaces() {
    const auto playIt = [this](const scenarios::ScenarioId& id) { play(id); };
    const auto showIt = [this](const std::string& attempt) { show(attempt); };
    home_ = {*pages_, [=, this] {
                 return new HomePage(pages_, desk_,
                                     {playIt, showIt, [this] { goToCatalogue(); },
                                      [this](const scenarios::ModuleId& id) { openModule(id); }});
             }};
    catalogue_ = {*pages_, [this] {
                      return new CataloguePage(pages_, desk_,
                                               [this](const scenarios::ModuleId& id) { openModule(id); });
                  }};
    module_ = {*pages_,
               [=, this] { return new ModulePage(pages_, desk_, playIt, [this] { goToCatalogue(); }); }};
    results_ = {*pages_, [=, this] {
                    return new ResultsPage(pages_, desk_,
                                           {showIt, [this] { exportTable(*this, desk_); },
                                            [this] { makeCertificate(*this, desk_); }});
                }};
    player_ = {*pages_, [this] {
                   return new PlayerPage(
                       pages_, desk_.commons(), desk_.writing(),
                       {[this] { goHome(); }, [this](const scenarios::ScenarioId& id) { playAgain(id); }});
               }};
    help_ = {*pages_, [this] {
                 return new HelpPage(pages_, {[this] { return bar_->keys(); }, [this] { goBack(); }});
             }};
    file_ = {*pages_, [this] {
                 return new FilePage(pages_, {[this](const std::string& path) { showFile(desk_.look(path)); },
                                              [this](const std::string& path) { playFile(path); }});
             }};
    workshopPage_ = {*pages_, [this] { return new WorkshopPage(pages_, letter_, desk_.writing()); }};
    settingsPage_ = {*pages_, [this] { return newSettingsPage(); }};
    makeDiagnostics();
    makePlans();
    navigation_->add(tr("Home"), "go-home-symbolic", [this] { goHome(); });
    navigation_->add(tr("Training"), "accessories-dictionary-symbolic", [this] { goToCatalogue(); });
    navigation_->add(tr("My results"), "emblem-ok-symbolic", [this] { goToResults(); });
    navigation_->add(tr("Workshop"), "document-edit-symbolic", [this] { goToWorkshop(); });
    navigation_->add(tr("Diagnostics"), "view-list-symbolic", [this] { goToDiagnostics(); });
    navigation_->add(tr("Action plan"), "checkbox-checked-symbolic", [this] { goToPlan(); });
    navigation_->addGap();
    navigation_->add(tr("Settings"), "preferences-system-symbolic", [this] { goToSettings(); });
}

SettingsPage* MainFrame::newSettingsPage() {
    const auto useRules = [this](const std::string& folder) {
        CallAfter([this, folder] { tryTo([this, folder] { useRulesOf(folder); }); });
    };
    return new SettingsPage(
        pages_, desk_, settings_,
        {actions_.rebuild, {actions_.changePerson, actions_.reopen, actions_.moveTo}, useRules});
}

void MainFrame::makeDiagnostics() {
    diagnostics_ = std::make_unique<DiagnosticPages>(
        *pages_, desk_.diagnostics(), desk_.plans(), desk_.ballotPost(),
        DiagnosticPages::Window{
            [this](wxWindow* page, HelpTopic topic) { return turnTo(page, diagnosticsPlace, topic); },
            [this](const std::string& name, auto show) {
                trail_.arrive(name, [this, show] { show(*diagnostics_); });
            },
            [this](const scenarios::ModuleId& id) { openModule(id); },
            [this](const std::string& unit) { plans_->seeIdeas(unit); }, [this] { enlarge(); },
            [this] { return isEnlarged_; }});
}

void MainFrame::makePlans() {
    plans_ = std::make_unique<PlanPages>(
        *pages_, desk_.plans(), desk_.eventPost(), settings_,
        PlanPages::Window{
            [this](wxWindow* page, HelpTopic topic) { return turnTo(page, planPlace, topic); },
            [this](const std::string& name, auto show) {
                trail_.arrive(name, [this, show] { show(*plans_); });
            },
            [this] { goToDiagnostics(); }, [this](const scenarios::ModuleId& id) { openModule(id); },
            [this] { enlarge(); }, [this] { return isEnlarged_; },
            [this] { return settings_.planLook(desk_.person().id); },
            [this](const std::string& look) { settings_.setPlanLook(desk_.person().id, look); }});
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
