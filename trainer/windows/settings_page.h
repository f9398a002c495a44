#pragma once
#include <functional>

#include "trainer/windows/page.h"
#include "trainer/windows/settings.h"

namespace trainer {

/// Text size, language and theme. A change shows at once.
class SettingsPage : public Page {
  public:
    /// changed: shows the program anew with the settings as they are.
    SettingsPage(wxWindow* parent, Settings& settings, std::function<void()> changed);
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
};

}  // namespace trainer
