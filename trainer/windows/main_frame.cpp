#include "trainer/windows/main_frame.h"

#include <wx/menu.h>
#include <wx/msgdlg.h>
#include <wx/settings.h>
#include <wx/sizer.h>
#include <wx/utils.h>

#include "trainer/windows/catalogue_page.h"
#include "trainer/windows/home_page.h"
#include "trainer/windows/module_page.h"
#include "trainer/windows/navigation.h"
#include "trainer/windows/player_page.h"
#include "trainer/windows/results_page.h"
#include "trainer/windows/settings.h"
#include "trainer/windows/settings_page.h"
#include "trainer/windows/take_along.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

enum Place { homePlace, cataloguePlace, resultsPlace, settingsPlace };

wxString words(const char* sentence) {
    return wxString::FromUTF8(sentence);
}

}  // namespace

MainFrame::MainFrame(Desk& desk, Settings& settings, Actions actions)
    : wxFrame(nullptr, wxID_ANY, words("Cap Usager")),
      desk_(desk),
      settings_(settings),
      actions_(std::move(actions)),
      navigation_(new Navigation(this)),
      pages_(new wxSimplebook(this)) {
    SetBackgroundColour(palette().background);
    SetMinClientSize(FromDIP(wxSize(820, 560)));
    SetClientSize(FromDIP(wxSize(1024, 700)));
    if (const auto place = settings_.place(wxGetDisplaySize())) SetSize(*place);
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) {
        if (!player_->rest() && event.CanVeto()) {
            event.Veto();
            return;
        }
        rememberPlace();
        event.Skip();
    });
    makePlaces();
    makeMenus();
    auto* sizer = new wxBoxSizer(wxHORIZONTAL);
    sizer->Add(navigation_, 0, wxEXPAND);
    sizer->Add(pages_, 1, wxEXPAND);
    SetSizer(sizer);
    Layout();
    goHome();
}

void MainFrame::makePlaces() {
    const auto playIt = [this](const scenarios::ScenarioId& id) { play(id); };
    const auto showIt = [this](const std::string& attempt) { show(attempt); };
    home_ = new HomePage(pages_, desk_, {playIt, showIt, [this] { goToCatalogue(); }});
    catalogue_ = new CataloguePage(pages_, desk_, [this](const scenarios::ModuleId& id) { openModule(id); });
    module_ = new ModulePage(pages_, desk_, playIt, [this] { goToCatalogue(); });
    results_ = new ResultsPage(
        pages_, desk_,
        {showIt, [this] { exportTable(*this, desk_); }, [this] { makeCertificate(*this, desk_); }});
    player_ =
        new PlayerPage(pages_, desk_.commons(),
                       {[this] { goHome(); }, [this](const scenarios::ScenarioId& id) { play(id, true); }});
    settingsPage_ =
        new SettingsPage(pages_, desk_, settings_,
                         {actions_.rebuild, {actions_.changePerson, actions_.reopen, actions_.moveTo}});
    for (wxWindow* page :
         std::initializer_list<wxWindow*>{home_, catalogue_, module_, results_, settingsPage_, player_})
        pages_->AddPage(page, {});
    navigation_->add(tr("Home"), "go-home-symbolic", [this] { goHome(); });
    navigation_->add(tr("Training"), "accessories-dictionary-symbolic", [this] { goToCatalogue(); });
    navigation_->add(tr("My results"), "emblem-ok-symbolic", [this] { goToResults(); });
    navigation_->addGap();
    navigation_->add(tr("Settings"), "preferences-system-symbolic", [this] { goToSettings(); });
}

void MainFrame::makeMenus() {
    auto* file = new wxMenu;
    file->Append(wxID_EXIT, words(tr("&Quit\tCtrl+Q")));
    auto* go = new wxMenu;
    const auto add = [&](const char* label, auto action) {
        const int id = go->Append(wxID_ANY, words(label))->GetId();
        Bind(
            wxEVT_MENU, [action](wxCommandEvent&) { tryTo(action); }, id);
    };
    add(tr("&Home\tAlt+1"), [this] { goHome(); });
    add(tr("&Training\tAlt+2"), [this] { goToCatalogue(); });
    add(tr("My &results\tAlt+3"), [this] { goToResults(); });
    add(tr("&Settings\tCtrl+,"), [this] { goToSettings(); });
    auto* bar = new wxMenuBar;
    bar->Append(file, words(tr("&File")));
    bar->Append(go, words(tr("&Go")));
    SetMenuBar(bar);
    Bind(
        wxEVT_MENU, [this](wxCommandEvent&) { Close(); }, wxID_EXIT);
}

void MainFrame::turnTo(wxWindow* page, int place) {
    if (!player_->rest()) return;
    navigation_->showHere(place);
    pages_->SetSelection(static_cast<std::size_t>(pages_->FindPage(page)));
    page->SetFocus();
}

void MainFrame::goHome() {
    home_->refresh();
    turnTo(home_, homePlace);
}

void MainFrame::goToCatalogue() {
    catalogue_->refresh();
    turnTo(catalogue_, cataloguePlace);
}

void MainFrame::goToResults() {
    results_->refresh();
    turnTo(results_, resultsPlace);
}

void MainFrame::goToSettings() {
    settingsPage_->refresh();
    turnTo(settingsPage_, settingsPlace);
}

void MainFrame::rememberPlace() {
    if (!IsMaximized() && !IsIconized()) settings_.setPlace(wxGetDisplaySize(), GetRect());
}

void MainFrame::openModule(const scenarios::ModuleId& module) {
    module_->open(module);
    turnTo(module_, cataloguePlace);
}

void MainFrame::play(const scenarios::ScenarioId& scenario, bool afresh) {
    std::string whyNot;
    auto sitting = desk_.sit(scenario, afresh, whyNot);
    if (!sitting) {
        wxMessageBox(wxString::FromUTF8(whyNot), words("Cap Usager"), wxOK | wxICON_WARNING, this);
        return;
    }
    turnTo(player_, -1);
    player_->play(std::move(sitting));
}

void MainFrame::show(const std::string& attempt) {
    auto sitting = desk_.lookAt(attempt);
    if (!sitting) {
        wxMessageBox(words(tr("This attempt cannot be shown any more: its scenario was not kept.")),
                     words("Cap Usager"), wxOK | wxICON_INFORMATION, this);
        return;
    }
    turnTo(player_, -1);
    player_->play(std::move(sitting));
}

}  // namespace trainer
