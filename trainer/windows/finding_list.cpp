#include "trainer/windows/finding_list.h"

#include <algorithm>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr int rowsShown = 4;
constexpr double shareOfRule = 0.48;

/// No longer than anybody reads in a list.
std::string beginningOf(const std::string& words) {
    constexpr std::size_t longest = 60;
    const wxString text = wxString::FromUTF8(words);
    return text.length() > longest ? text.Left(longest).utf8_string() + "\u2026" : words;
}

}  // namespace

FindingList::FindingList(wxWindow* parent, std::function<void(std::size_t)> picked,
                         std::function<void()> opened)
    : wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_ROW_LINES) {
    setAccessibleName(*this, tr("What there is to say of your letter"));
    for (const char* title : {tr("Advice"), tr("Words")}) {
        auto* column = AppendTextColumn(wxString::FromUTF8(title));
        column->GetRenderer()->EnableEllipsize(wxELLIPSIZE_END);
    }
    SetMinSize(wxSize(-1, (rowsShown + 1) * (GetCharHeight() + 12) + space(*this, Space::medium)));
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        fitColumns();
        event.Skip();
    });
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this, picked = std::move(picked)](wxDataViewEvent&) {
        if (const int row = GetSelectedRow(); !silent_ && row != wxNOT_FOUND)
            picked(static_cast<std::size_t>(row));
    });
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [opened = std::move(opened)](wxDataViewEvent&) { opened(); });
}

void FindingList::fitColumns() {
    const int room = std::max(1, GetClientSize().x - em(*this));
    const int rule = static_cast<int>(room * shareOfRule);
    GetColumn(0)->SetWidth(rule);
    GetColumn(1)->SetWidth(room - rule);
}

void FindingList::show(const std::vector<FindingView>& findings, std::optional<std::size_t> selected) {
    std::vector<Row> rows;
    for (const FindingView& one : findings)
        rows.push_back({(one.advice == scenarios::Advice::strong ? "! " : "") + one.title,
                        one.words.empty() ? "\u2013" : beginningOf(one.words)});
    silent_ = true;
    if (rows != rows_) fill(rows);
    const int row = selected ? static_cast<int>(*selected) : wxNOT_FOUND;
    if (row != GetSelectedRow()) {
        if (selected) {
            SelectRow(static_cast<unsigned>(*selected));
            EnsureVisible(RowToItem(row));
        } else {
            UnselectAll();
        }
    }
    silent_ = false;
}

void FindingList::fill(const std::vector<Row>& rows) {
    DeleteAllItems();
    for (const Row& row : rows) {
        wxVector<wxVariant> cells;
        for (const std::string& cell : row) cells.push_back(wxString::FromUTF8(cell));
        AppendItem(cells);
    }
    rows_ = rows;
}

}  // namespace trainer
