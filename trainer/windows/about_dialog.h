#pragma once
#include <wx/dialog.h>

#include <string>

namespace trainer {

/// What the program is, its version and licence, where the work is kept, and what it is built with.
class AboutDialog : public wxDialog {
  public:
    /// place: where the work is kept.
    AboutDialog(wxWindow* parent, const std::string& place);
};

}  // namespace trainer
