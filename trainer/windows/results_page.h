#pragma once
#include <wx/dataview.h>

#include <functional>

#include "trainer/presenters/desk.h"
#include "trainer/windows/page.h"

namespace trainer {

/// Everything somebody finished, and how they do at each skill.
class ResultsPage : public Page {
  public:
    ResultsPage(wxWindow* parent, Desk& desk, std::function<void(const std::string& attempt)> show);
    void refresh() override;

  private:
    void addTable(const std::vector<ResultLine>& results);

    Desk& desk_;
    std::function<void(const std::string&)> show_;
};

}  // namespace trainer
