#include "trainer/windows/table_view.h"

#include <algorithm>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"

namespace trainer {
namespace {

/// A line of text, what the style sheet keeps free between rows, and what GTK keeps free in a cell.
int rowHeight(const wxWindow& window) {
    return window.GetCharHeight() + 10 + 4;
}

}  // namespace

TableView::TableView(wxWindow* parent, const std::string& name, const std::vector<std::string>& columns)
    : wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_ROW_LINES) {
    setAccessibleName(*this, name);
    for (const std::string& column : columns)
        AppendTextColumn(wxString::FromUTF8(column), wxDATAVIEW_CELL_INERT, wxCOL_WIDTH_AUTOSIZE);
}

void TableView::add(const std::vector<std::string>& cells) {
    wxVector<wxVariant> row;
    for (const std::string& cell : cells) row.push_back(wxString::FromUTF8(cell));
    AppendItem(row);
}

void TableView::showRows(int most) {
    const int rows = std::clamp(GetItemCount(), 1, most);
    // The header is a little higher than a row.
    SetMinSize(wxSize(-1, (rows + 1) * rowHeight(*this) + space(*this, Space::medium)));
}

}  // namespace trainer
