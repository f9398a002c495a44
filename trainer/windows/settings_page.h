#pragma once
#include <functional>

#include "trainer/presenters/desk.h"
#include "trainer/windows/data_section.h"
#include "trainer/windows/page.h"
#include "trainer/windows/rules_section.h"
#include "trainer/windows/settings.h"

namespace trainer {

/// Text size, language, theme, the rules of a service, and what is kept of the person. A change shows at
/// once.
class SettingsPage : public Page {
  public:
    struct Actions {
        std::function<void()> changed;  ///< shows the program anew with the settings as they are
        DataSection::Actions data;
        std::function<void(const std::string&)> useRules;  ///< those of a folder; empty: of none
    };
    SettingsPage(wxWindow* parent, Desk& desk, Settings& settings, Actions actions);
    void refresh() override;

  private:
    void addTextSize();
    void addLanguage();
    void addTheme();
    /// A choice with its title: one radio button a word, the present one picked.
    void addChoice(const std::string& title, const std::vector<std::string>& words, std::size_t present,
                   const std::function<void(std::size_t)>& pick);

    Settings& settings_;
    std::function<void()> changed_;
    DataSection data_;
    RulesSection rules_;
};

}  // namespace trainer
