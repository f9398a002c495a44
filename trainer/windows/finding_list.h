#pragma once
#include <wx/dataview.h>

#include <functional>
#include <vector>

#include "trainer/presenters/workshop_view.h"

namespace trainer {

/// The findings of a letter, one a row: how strong, which rule, which words.
class FindingList : public wxDataViewListCtrl {
  public:
    /// picked: somebody picked one; opened: they want to see it in the letter.
    FindingList(wxWindow* parent, std::function<void(std::size_t)> picked, std::function<void()> opened);

    /// What did not change is not drawn anew.
    void show(const std::vector<FindingView>& findings, std::optional<std::size_t> selected);

  private:
    using Row = std::vector<std::string>;
    void fill(const std::vector<Row>& rows);
    void fitColumns();

    std::vector<Row> rows_;
    bool silent_ = false;
};

}  // namespace trainer
