#pragma once
#include <wx/dataview.h>

#include <string>
#include <vector>

namespace trainer {

/// Rows of text under named columns: the twin of every chart, and lists of what somebody did. Native, so that
/// a screen reader reads it.
class TableView : public wxDataViewListCtrl {
  public:
    /// name: what a screen reader says of it.
    TableView(wxWindow* parent, const std::string& name, const std::vector<std::string>& columns);

    void add(const std::vector<std::string>& cells);
    /// As high as its rows are, or as that many of them.
    void showRows(int most);
};

}  // namespace trainer
