#pragma once
#include <wx/choice.h>

#include <functional>

#include "trainer/windows/column.h"
#include "trainer/windows/help_topics.h"
#include "trainer/windows/menu_bar.h"

namespace trainer {

/// Explains one topic at a time; Escape goes back to where one was.
class HelpPage : public Panel {
  public:
    struct Actions {
        std::function<std::vector<MenuKeys>()> keys;  ///< of the menus, to be listed
        std::function<void()> back;
    };
    HelpPage(wxWindow* parent, Actions actions);

    void explain(HelpTopic topic);
    HelpTopic topic() const { return static_cast<HelpTopic>(topics_->GetSelection()); }
    void SetFocus() override { topics_->SetFocus(); }

  private:
    void make();
    void show();
    void addKeys();
    void addKeyCard(const MenuKeys& keys);

    Actions actions_;
    wxChoice* topics_ = nullptr;  ///< made, with the column, when somebody first asks for help
    Column* column_ = nullptr;
};

}  // namespace trainer
