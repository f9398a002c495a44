#pragma once
#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/dialog.h>
#include <wx/listbox.h>
#include <wx/textctrl.h>

#include <optional>
#include <string>
#include <vector>

#include "assessment/team/person.h"
#include "trainer/windows/column.h"

namespace trainer {

/// Who uses the program: somebody who did before, or somebody new.
class ProfileDialog : public wxDialog {
  public:
    struct Made {
        std::string name;
        std::string unit;
        std::vector<assessment::Role> roles;
    };
    /// place: where the work is kept.
    ProfileDialog(wxWindow* parent, std::vector<assessment::Person> persons, const std::string& place);

    /// The person picked from those who are there; nothing where somebody new begins.
    std::optional<assessment::Person> picked() const;
    Made made() const;

  private:
    void addKnown();
    void addNew();
    wxSizer* makeButtons(const std::string& leaveWord);
    void showWhole();
    void update();

    std::vector<assessment::Person> persons_;
    Column* column_ = nullptr;
    wxListBox* known_ = nullptr;
    Stack* new_ = nullptr;  ///< what is asked of somebody new
    wxTextCtrl* name_;
    wxTextCtrl* unit_;
    std::vector<std::pair<assessment::Role, wxCheckBox*>> roles_;
    wxButton* begin_ = nullptr;
};

}  // namespace trainer
