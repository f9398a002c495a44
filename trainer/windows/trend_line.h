#pragma once
#include <wx/panel.h>

#include <optional>
#include <string>
#include <vector>

namespace trainer {

/// A small curve of percents, from left to right. A screen reader hears its first and last value; the figures
/// stand in a table beside it.
class TrendLine : public wxPanel {
  public:
    TrendLine(wxWindow* parent, const std::string& what, std::vector<std::optional<int>> percents);

  private:
    void paint();

    std::vector<std::optional<int>> percents_;
};

}  // namespace trainer
