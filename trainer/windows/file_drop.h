#pragma once
#include <wx/dnd.h>

#include <functional>
#include <string>
#include <vector>

namespace trainer {

/// Opens the files that are dropped on the window.
class FileDrop : public wxFileDropTarget {
  public:
    using Open = std::function<void(const std::vector<std::string>&)>;
    explicit FileDrop(Open open) : open_(std::move(open)) {}
    bool OnDropFiles(wxCoord, wxCoord, const wxArrayString& files) override {
        if (files.empty()) return false;
        std::vector<std::string> paths;
        for (const wxString& file : files) paths.push_back(file.utf8_string());
        open_(paths);
        return true;
    }

  private:
    Open open_;
};

}  // namespace trainer
