#include "trainer/windows/settings_page.h"

#include <wx/msgdlg.h>

#include "trainer/windows/buttons.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/tick.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

constexpr int textStep = 25;

}  // namespace

SettingsPage::SettingsPage(wxWindow* parent, Desk& desk, Settings& settings, Actions actions)
    : Page(parent), desk_(desk), settings_(settings), actions_(std::move(actions)) {}

void SettingsPage::refresh() {
    begin(tr("Settings"));
    addTextSize();
    addLanguage();
    addTheme();
    addData();
    refill();
}

void SettingsPage::addChoice(const std::string& title, const std::vector<std::string>& words,
                             std::size_t present, const std::function<void(std::size_t)>& pick) {
    section(title);
    auto& card = body().add(new Card(&body(), Space::medium));
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto& radio = card.add(new RadioTick(&card, textOf(words[i]), i == 0 ? wxRB_GROUP : 0), Space::hair);
        radio.SetValue(i == present);
        radio.Bind(wxEVT_RADIOBUTTON, [this, pick, i](wxCommandEvent&) {
            pick(i);
            actions_.changed();
        });
    }
}

void SettingsPage::addTextSize() {
    std::vector<std::string> words;
    for (int percent = 100; percent <= 200; percent += textStep) words.push_back(percentText(percent));
    addChoice(tr("Text size"), words, static_cast<std::size_t>((settings_.textPercent() - 100) / textStep),
              [this](std::size_t i) { settings_.setTextPercent(100 + static_cast<int>(i) * textStep); });
}

void SettingsPage::addLanguage() {
    const auto language = settings_.language();
    const std::size_t present = !language ? 0 : *language == UiLanguage::french ? 1 : 2;
    addChoice(tr("Language"), {tr("As the system has it"), "Fran\u00E7ais", "English"}, present,
              [this](std::size_t i) {
                  settings_.setLanguage(i == 0   ? std::nullopt
                                        : i == 1 ? std::optional(UiLanguage::french)
                                                 : std::optional(UiLanguage::english));
              });
}

void SettingsPage::addTheme() {
    addChoice(tr("Theme"), {tr("As the system has it"), tr("Light"), tr("Dark")},
              static_cast<std::size_t>(settings_.theme()),
              [this](std::size_t i) { settings_.setTheme(static_cast<ThemeChoice>(i)); });
}

void SettingsPage::addData() {
    section(tr("Your data"));
    auto& card = body().add(new Card(&body(), Space::medium));
    card.add(
        new Prose(&card, fill(tr("What you do is kept in {path}. Whoever can open your session can read it."),
                              {{"path", desk_.place()}})));
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(new Prose(&row, fill(tr("You are {name}."), {{"name", desk_.person().name}})));
    row.addSmall(button(&row, tr("Change\u2026"), actions_.changePerson));
    row.addSmall(button(&row, tr("Erase my data\u2026"), [this] { erase(); }));
}

void SettingsPage::erase() {
    const std::string question = fill(
        tr("Erase everything that is kept of {name}: attempts, answers, results? This cannot be undone."),
        {{"name", desk_.person().name}});
    wxMessageDialog dialog(this, wxString::FromUTF8(question), wxString::FromUTF8(tr("Erase my data")),
                           wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
    dialog.SetYesNoLabels(wxString::FromUTF8(tr("Erase")), wxString::FromUTF8(tr("Keep")));
    if (dialog.ShowModal() != wxID_YES) return;
    desk_.erase();
    actions_.changePerson();
}

}  // namespace trainer
