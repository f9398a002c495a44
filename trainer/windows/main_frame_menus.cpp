// The menus of the window.
#include <algorithm>

#include "trainer/windows/about_dialog.h"
#include "trainer/windows/edit_menu.h"
#include "trainer/windows/help_page.h"
#include "trainer/windows/main_frame.h"
#include "trainer/windows/menu_bar.h"
#include "trainer/windows/page.h"
#include "trainer/windows/player_page.h"
#include "trainer/windows/settings.h"
#include "trainer/windows/take_along.h"
#include "trainer/windows/theme.h"
#include "trainer/windows/workshop_page.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr int textStep = 25;
constexpr int usualText = 100;
constexpr int largestText = 200;
constexpr int roomText = 175;  // for who sits at the other end of a room
// The menus and the title of the screen stay: they say how to leave it.
constexpr long wholeScreen = wxFULLSCREEN_NOBORDER | wxFULLSCREEN_NOCAPTION;

}  // namespace

void MainFrame::makeMenus() {
    bar_ = new MenuBar;
    addFileMenu(*bar_);
    addEditMenu(*bar_, [this] { return isWorkshopShown() ? workshopPage_->text() : nullptr; });
    addViewMenu(*bar_);
    addGoMenu(*bar_);
    addStepMenu(*bar_);
    addLetterMenu(*bar_);
    addHelpMenu(*bar_);
    SetMenuBar(bar_);
}

void MainFrame::addFileMenu(MenuBar& bar) {
    bar.begin(tr("&File"));
    bar.add({tr("&Open a file\u2026"), "Ctrl+O", [this] { askForFile(); }});
    bar.addMenu(tr("&Recent"), [this](wxMenu& menu) { fillRecent(menu); });
    bar.addLine();
    bar.add({tr("&Export results\u2026"), "Ctrl+E", [this] { exportTable(*this, desk_); }});
    bar.add({tr("&Certificate\u2026"), "", [this] { makeCertificate(*this, desk_); }});
    bar.add({tr("Pr&int\u2026"), "Ctrl+P", [this] { pageHere()->print(); },
             [this] { return pageHere() && pageHere()->mayPrint(); }});
    bar.addLine();
    bar.add({tr("Change &person\u2026"), "", [this] {
                 if (mayForgetLetter()) actions_.changePerson();
             }});
    bar.add({tr("&Quit"), "Ctrl+Q", [this] { Close(); }});
}

/// The page that is shown, where it is one that may have something to print.
Page* MainFrame::pageHere() {
    return dynamic_cast<Page*>(pages_->GetCurrentPage());
}

void MainFrame::addViewMenu(MenuBar& bar) {
    const auto now = [this] { return settings_.textPercent(); };
    bar.begin(tr("&View"));
    bar.add({tr("&Larger text"),
             "Ctrl++",
             [this, now] { resizeText(now() + textStep); },
             [now] { return now() < largestText; },
             {},
             {"Ctrl+=", "Ctrl+Num +"}});
    bar.add({tr("&Smaller text"),
             "Ctrl+-",
             [this, now] { resizeText(now() - textStep); },
             [now] { return now() > usualText; },
             {},
             {"Ctrl+Num -"}});
    bar.add({tr("&Normal text"), "Ctrl+0", [this] { resizeText(usualText); },
             [now] { return now() != usualText; }});
    bar.addLine();
    bar.add({tr("&Full screen"),
             "F11",
             [this] { isEnlarged_ ? enlarge() : showWhole(!IsFullScreen()); },
             {},
             [this] { return IsFullScreen(); }});
}

void MainFrame::showWhole(bool isWhole) {
    ShowFullScreen(isWhole, wholeScreen);
}

/// The whole screen, text that a room can read, and no navigation; and back.
void MainFrame::enlarge() {
    isEnlarged_ = !isEnlarged_;
    showWhole(isEnlarged_);
    useTheme(settings_.theme(),
             isEnlarged_ ? std::max(roomText, settings_.textPercent()) : settings_.textPercent());
    CallAfter([this] { rebuild(); });
}

void MainFrame::resizeText(int percent) {
    settings_.setTextPercent(std::clamp(percent, usualText, largestText));
    actions_.rebuild();
}

void MainFrame::addGoMenu(MenuBar& bar) {
    bar.begin(tr("&Go"));
    bar.add({tr("&Home"), "Alt+1", [this] { goHome(); }});
    bar.add({tr("&Training"), "Alt+2", [this] { goToCatalogue(); }});
    bar.add({tr("My &results"), "Alt+3", [this] { goToResults(); }});
    bar.add({tr("&Writing workshop"), "Alt+4", [this] { goToWorkshop(); }});
    bar.add({tr("&Diagnostics"), "Alt+5", [this] { goToDiagnostics(); }});
    bar.add({tr("Action &plan"), "Alt+6", [this] { goToPlan(); }});
    bar.add({tr("&Settings"), "Ctrl+,", [this] { goToSettings(); }});
    bar.addLine();
    bar.add({tr("&Back"), "Alt+Left", [this] { goBack(); }, [this] { return trail_.mayGoBack(); }});
}

void MainFrame::addStepMenu(MenuBar& bar) {
    const auto whenShown = [this](bool (PlayerPage::*may)() const) {
        return [this, may] { return isPlayerShown() && ((*player_).*may)(); };
    };
    bar.begin(tr("&Step"));
    bar.add({tr("&Answer, or go on"), "Ctrl+Enter", [this] { player_->submit(); },
             whenShown(&PlayerPage::mayAnswer)});
    bar.add(
        {tr("&Hint"), "Ctrl+H", [this] { player_->askForHint(); }, whenShown(&PlayerPage::mayAskForHint)});
    bar.add(
        {tr("&Take back"), "Ctrl+B", [this] { player_->takeBack(); }, whenShown(&PlayerPage::mayTakeBack)});
}

void MainFrame::addLetterMenu(MenuBar& bar) {
    const auto command = [&](const char* label, const char* key, auto act, auto may) {
        bar.add({label, key, [this, act] { act(*workshopPage_); },
                 [this, may] { return isWorkshopShown() && may(*workshopPage_); }});
    };
    const auto always = [](const WorkshopPage&) { return true; };
    const auto hasLetter = [](const WorkshopPage& page) { return page.hasLetter(); };
    // Also in an exercise where the remarks are shown.
    const auto remark = [&](const char* label, const char* key, auto act, bool (RemarkKeys::*may)() const) {
        bar.add({label, key, [this, act] { act(*remarksHere()); },
                 [this, may] { return remarksHere() && (remarksHere()->*may)(); }});
    };
    bar.begin(tr("&Letter"));
    command(
        tr("&Open a letter\u2026"), "Ctrl+Shift+O", [](WorkshopPage& page) { page.askForFile(); }, always);
    command(
        tr("&Save the letter\u2026"), "Ctrl+S", [](WorkshopPage& page) { page.save(); }, hasLetter);
    command(
        tr("&Copy the whole letter"), "Ctrl+Shift+C", [](WorkshopPage& page) { page.copyAll(); }, hasLetter);
    bar.addLine();
    remark(
        tr("&Next remark"), "F8", [](RemarkKeys& remarks) { remarks.step(1); }, &RemarkKeys::hasFinding);
    remark(
        tr("&Previous remark"), "Shift+F8", [](RemarkKeys& remarks) { remarks.step(-1); },
        &RemarkKeys::hasFinding);
    remark(
        tr("&Write what is proposed"), "F9", [](RemarkKeys& remarks) { remarks.accept(0); },
        &RemarkKeys::mayAccept);
    remark(
        tr("&Dismiss the remark"), "Ctrl+D", [](RemarkKeys& remarks) { remarks.dismiss(); },
        &RemarkKeys::hasFinding);
}

void MainFrame::addHelpMenu(MenuBar& bar) {
    bar.begin(tr("&Help"));
    bar.add({tr("&What can I do here?"), "F1", [this] { goToHelp(topicHere()); }});
    bar.add({tr("&Keyboard shortcuts"), "Ctrl+?", [this] { goToHelp(HelpTopic::keys); }});
    bar.addLine();
    bar.add({tr("&About Cap Usager"), "", [this] { AboutDialog(this, desk_.place()).ShowModal(); }});
}

HelpTopic MainFrame::topicHere() const {
    if (help_.isShown()) return help_.ifMade()->topic();
    if (!isPlayerShown()) return topic_;
    const auto kind = player_.ifMade()->kind();
    return kind ? topicOf(*kind) : HelpTopic::feedback;
}

}  // namespace trainer
