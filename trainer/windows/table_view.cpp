#include "trainer/windows/table_view.h"

#include <algorithm>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/gtk_tables.h"
#include "trainer/windows/theme.h"

namespace trainer {
namespace {

// What the style sheet keeps free between rows and columns, and what GTK keeps free in a cell.
constexpr int aroundLines = 10 + 4;
constexpr int besideText = 8 + 8;
constexpr int leastWrapped = 5;    // in ems
constexpr int mostMeasured = 100;  // rows: those below them are like those above

/// The widths that fit into a room: the widest give way, alike, down to their least.
std::vector<int> fitted(std::vector<int> widths, const std::vector<int>& least, int room) {
    int most = room;
    int narrow = 0;  // what the others take
    for (std::size_t wide = widths.size(); wide > 0;) {
        most = (room - narrow) / static_cast<int>(wide);
        const auto isNarrow = [&](int width) { return width <= most; };
        const auto count = static_cast<std::size_t>(std::ranges::count_if(widths, isNarrow));
        if (widths.size() - count == wide || count == widths.size()) break;
        wide = widths.size() - count;
        narrow = 0;
        for (const int width : widths)
            if (isNarrow(width)) narrow += width;
    }
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = std::min(widths[i], std::max(most, least[i]));
    return widths;
}

}  // namespace

TableView::TableView(wxWindow* parent, const std::string& name, const std::vector<std::string>& columns)
    : wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_ROW_LINES) {
    setAccessibleName(*this, name);
    for (const std::string& column : columns)
        AppendTextColumn(wxString::FromUTF8(column), wxDATAVIEW_CELL_INERT, wxCOL_WIDTH_AUTOSIZE);
    widths_.resize(columns.size());
}

void TableView::add(const std::vector<std::string>& cells) {
    wxVector<wxVariant> row;
    for (const std::string& cell : cells) row.push_back(wxString::FromUTF8(cell));
    AppendItem(row);
}

int TableView::widthOf(const wxString& text) const {
    return GetTextExtent(text).x + besideText;
}

/// least: what each column is never narrower than: its header stays on one line.
std::vector<int> TableView::naturalWidths(std::vector<int>& least) const {
    std::vector<int> widths;
    const wxFont bold = GetFont().Bold();  // as headers are
    for (unsigned column = 0; column < GetColumnCount(); ++column) {
        int header = 0;
        GetTextExtent(GetColumn(column)->GetTitle(), &header, nullptr, nullptr, nullptr, &bold);
        header += besideText;
        least.push_back(std::max(header, leastWrapped * em(*this)));
        int width = header;
        for (unsigned row = 0; row < static_cast<unsigned>(std::min(GetItemCount(), mostMeasured)); ++row)
            width = std::max(width, widthOf(GetTextValue(row, column)));
        widths.push_back(width);
    }
    return widths;
}

int TableView::rowHeight(unsigned row) const {
    int lines = 1;
    for (unsigned column = 0; column < widths_.size(); ++column)
        if (widths_[column] > 0)
            lines = std::max(
                lines, linesOf(*this, GetTextValue(row, column).utf8_string(), widths_[column] - besideText));
    return lines * GetCharHeight() + aroundLines;
}

void TableView::wrapTo(int width) {
    std::vector<int> least;
    const std::vector<int> natural = naturalWidths(least);
    const std::vector<int> widths = fitted(natural, least, width - 2);
    for (unsigned column = 0; column < widths.size(); ++column) {
        widths_[column] = widths[column] < natural[column] ? widths[column] : 0;
        wrapColumn(*this, column, widths_[column], besideText);
    }
    showRows(most_);
}

void TableView::showRows(int most) {
    most_ = most;
    const int rows = std::clamp(GetItemCount(), 1, most);
    int height =
        GetCharHeight() + aroundLines + space(*this, Space::medium);  // the header is a little higher
    for (int row = 0; row < rows; ++row)
        height +=
            row < GetItemCount() ? rowHeight(static_cast<unsigned>(row)) : GetCharHeight() + aroundLines;
    SetMinSize(wxSize(-1, height));
}

}  // namespace trainer
