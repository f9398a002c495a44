#pragma once
#include <wx/listbox.h>

#include <string>

namespace trainer {

/// A list of titles, one a line: one that is too long ends in an ellipsis, and the pointer on it says it all.
class TitleList : public wxListBox {
  public:
    /// name: what a screen reader calls it. height: in pixels of an ordinary screen.
    TitleList(wxWindow* parent, const std::string& name, int height);

    void add(const std::string& title);

  private:
    void tellAll(const wxPoint& at);
};

}  // namespace trainer
