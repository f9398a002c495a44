#include "trainer/windows/catalogue_page.h"
#include "trainer/windows/diagnostic_pages.h"
#include "trainer/windows/file_page.h"
#include "trainer/windows/help_page.h"
#include "trainer/windows/home_page.h"
#include "trainer/windows/main_frame.h"
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
#include "trainer/windows/workshop_page.h"
#include "trainer/wording/language.h"

namespace trainer {

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
                                            [this] { makeCertificate(*this, desk_); },
                                            [this] { printCertificate(*this, desk_); }});
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

}  // namespace trainer
