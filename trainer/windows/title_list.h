#pragma once
#include <wx/listbox.h>

#include <functional>
#include <optional>
#include <string>

namespace trainer {

/// A list of titles, one a line: one that is too long ends in an ellipsis, and the pointer on it says it all.
/// None is picked before somebody picks one.
class TitleList : public wxListBox {
  public:
    /// name: what a screen reader calls it. height: in pixels of an ordinary screen. picked: somebody picked
    /// that one.
    TitleList(wxWindow* parent, const std::string& name, int height, std::function<void(std::size_t)> picked);

    void add(const std::string& title);
    /// Picks one, or none, and goes on from there with the arrow keys.
    void pick(std::optional<std::size_t> line);

  private:
    void tellAll(const wxPoint& at);

    bool silent_ = false;
};

}  // namespace trainer
