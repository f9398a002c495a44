#include "trainer/windows/settings_page.h"

#include "trainer/windows/prose.h"
#include "trainer/windows/tick.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

constexpr int textStep = 25;

}  // namespace

SettingsPage::SettingsPage(wxWindow* parent, Desk& desk, Settings& settings, Actions actions)
    : Page(parent),
      settings_(settings),
      changed_(std::move(actions.changed)),
      data_(*this, desk, std::move(actions.data)),
      rules_(*this, desk.writing(), std::move(actions.useRules)) {}

void SettingsPage::refresh() {
    const auto kept = begin(tr("Settings"));
    addTextSize();
    addLanguage();
    addTheme();
    section(tr("Rules of your service"));
    rules_.addTo(body());
    section(tr("Your data"));
    data_.addTo(body());
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
            changed_();
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

}  // namespace trainer
