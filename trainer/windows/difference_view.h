#pragma once
#include <wx/textctrl.h>

#include <string>

#include "trainer/windows/stack.h"

namespace trainer {

/// What became of a text, word by word: what was removed is struck out and stands in [− ], what was added is
/// underlined and stands in [+ ]. A text to go through with the keyboard, and to copy.
class DifferenceView : public Stack {
  public:
    explicit DifferenceView(wxWindow* parent);
    /// Compares the two texts and shows what it finds.
    void show(const std::string& from, const std::string& to);

  private:
    class Prose* count_;
    wxTextCtrl* text_;
};

}  // namespace trainer
