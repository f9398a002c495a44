#pragma once
#include <wx/button.h>
#include <wx/panel.h>

#include <functional>
#include <string>
#include <vector>

namespace trainer {

/// The list of places at the left of the window.
class Navigation : public wxPanel {
  public:
    explicit Navigation(wxWindow* parent);

    /// Adds a place: its name, and what going there does.
    void add(const std::string& name, const char* icon, std::function<void()> go);
    /// From here on, places stand at the bottom.
    void addGap();
    /// Marks the place where the person is; -1 for none of them.
    void showHere(int place);

  private:
    std::vector<wxButton*> buttons_;
};

}  // namespace trainer
