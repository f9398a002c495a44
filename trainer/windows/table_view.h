#pragma once
#include <wx/dataview.h>

#include <string>
#include <vector>

#include "trainer/windows/wrapping.h"

namespace trainer {

/// Rows of text under named columns: the twin of every chart, and lists of what somebody did. Native, so that
/// a screen reader reads it. Where the columns find no room beside each other, the widest ones break their
/// lines.
class TableView : public wxDataViewListCtrl, public Wrapping {
  public:
    /// name: what a screen reader says of it.
    TableView(wxWindow* parent, const std::string& name, const std::vector<std::string>& columns);

    void add(const std::vector<std::string>& cells);
    /// As high as its rows are, or as that many of them.
    void showRows(int most);
    void wrapTo(int width) override;

  private:
    int widthOf(const wxString& text) const;
    std::vector<int> naturalWidths(std::vector<int>& least) const;
    int rowHeight(unsigned row) const;

    int most_ = 1;             ///< rows that are shown without scrolling
    std::vector<int> widths_;  ///< of the columns that break their lines; 0: it does not
};

}  // namespace trainer
