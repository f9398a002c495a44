#pragma once
#include <functional>

#include "trainer/presenters/desk.h"
#include "trainer/windows/page.h"
#include "trainer/windows/settings.h"

namespace trainer {

/// Text size, language, theme, and what is kept of the person. A change shows at once.
class SettingsPage : public Page {
  public:
    struct Actions {
        std::function<void()> changed;       ///< shows the program anew with the settings as they are
        std::function<void()> changePerson;  ///< asks who uses the program from now on
    };
    SettingsPage(wxWindow* parent, Desk& desk, Settings& settings, Actions actions);
    void refresh() override;

  private:
    void addTextSize();
    void addLanguage();
    void addTheme();
    void addData();
    /// Asks once more, then erases all of the person.
    void erase();
    /// A choice with its title: one radio button a word, the present one picked.
    void addChoice(const std::string& title, const std::vector<std::string>& words, std::size_t present,
                   const std::function<void(std::size_t)>& pick);

    Desk& desk_;
    Settings& settings_;
    Actions actions_;
};

}  // namespace trainer
