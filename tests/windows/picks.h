#pragma once
#include <wx/filedlg.h>
#include <wx/testing.h>

#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/windows/desk.h"

/// Somebody who picks a file. The chooser gives what was picked only once it is on the screen.
class PicksFile : public wxExpectModalBase<wxFileDialog, PicksFile> {
  public:
    explicit PicksFile(const std::string& path) : path_(wxString::FromUTF8(path)) {}

  protected:
    int OnInvoked(wxFileDialog* dialog) const override {
        dialog->wxWindow::Show();
        dialog->SetPath(path_);
        BOOST_TEST(waitFor([&] { return dialog->GetPath() == path_; }));
        dialog->wxWindow::Hide();
        return wxID_OK;
    }

  private:
    wxString path_;
};
