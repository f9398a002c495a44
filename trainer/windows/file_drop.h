#pragma once
#include <wx/dnd.h>

#include <functional>
#include <string>

namespace trainer {

/// Opens a file that is dropped on the window; of several, the first one.
class FileDrop : public wxFileDropTarget {
  public:
    explicit FileDrop(std::function<void(const std::string&)> open) : open_(std::move(open)) {}
    bool OnDropFiles(wxCoord, wxCoord, const wxArrayString& files) override {
        if (files.empty()) return false;
        open_(files.front().utf8_string());
        return true;
    }

  private:
    std::function<void(const std::string&)> open_;
};

}  // namespace trainer
