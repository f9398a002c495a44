#pragma once

#include <optional>
#include <string>
#include <vector>

#include "trainer/windows/panel.h"

namespace trainer {

/// A small curve of percents, from left to right. A screen reader hears its first and last value; the figures
/// stand in a table beside it.
class TrendLine : public Panel {
  public:
    TrendLine(wxWindow* parent, const std::string& what, std::vector<std::optional<int>> percents);

  private:
    void paint();

    std::vector<std::optional<int>> percents_;
};

}  // namespace trainer
