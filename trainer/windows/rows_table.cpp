#include "trainer/windows/rows_table.h"

#include <algorithm>
#include <sstream>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"
#include "trainer/windows/trying.h"

namespace trainer {
namespace {

constexpr std::size_t mostRows = 14;  // without scrolling
constexpr std::size_t leastRows = 5;
constexpr int tenth = 10;  // of an em
constexpr int widest = 200;

/// The widths of a text, in tenths of ems.
std::vector<int> widthsIn(const std::string& text) {
    std::vector<int> widths;
    std::istringstream words(text);
    for (int width = 0; words >> width;) widths.push_back(std::clamp(width, tenth, widest * tenth));
    return widths;
}

}  // namespace

/// The rows, said when they are asked for.
class RowsTable::Rows : public wxDataViewVirtualListModel {
  public:
    Rows(const RowsTable& table, std::size_t rows)
        : wxDataViewVirtualListModel(static_cast<unsigned>(rows)), table_(table) {}

    unsigned int GetColumnCount() const override { return static_cast<unsigned>(table_.columns_); }
    wxString GetColumnType(unsigned int) const override { return wxASCII_STR("string"); }
    void GetValueByRow(wxVariant& value, unsigned int row, unsigned int column) const override {
        value = wxString::FromUTF8(table_.textAt_(row, column));
    }
    bool SetValueByRow(const wxVariant&, unsigned int, unsigned int) override { return false; }

  private:
    const RowsTable& table_;
};

RowsTable::RowsTable(wxWindow* parent, const std::string& name, const std::vector<Column>& columns,
                     TextAt textAt, std::function<void(std::size_t)> open, KeptWidths widths)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_ROW_LINES | wxDV_SINGLE),
      textAt_(std::move(textAt)),
      widths_(std::move(widths)),
      em_(em(*this)),
      columns_(columns.size()) {
    setAccessibleName(*this, name);
    const std::vector<int> made = widths_.read ? widthsIn(widths_.read()) : std::vector<int>();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        begun_.push_back((i < made.size() ? made[i] : tenth * columns[i].ems) * em_ / tenth);
        AppendTextColumn(wxString::FromUTF8(columns[i].title), static_cast<unsigned>(i),
                         wxDATAVIEW_CELL_INERT, begun_[i], wxALIGN_LEFT, wxDATAVIEW_COL_RESIZABLE)
            ->GetRenderer()
            ->EnableEllipsize(wxELLIPSIZE_END);
    }
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, open = std::move(open)](wxDataViewEvent&) {
        CallAfter([this, open] {
            if (const auto row = picked()) tryTo([&] { open(*row); });
        });
    });
}

void RowsTable::keepWidths() {
    std::string text;
    bool isOther = false;
    for (std::size_t i = 0; i + 1 < columns_; ++i) {
        const int width = GetColumn(static_cast<unsigned>(i))->GetWidth();
        isOther = isOther || (width > 0 && width != begun_[i]);
        if (width > 0) begun_[i] = width;
        text += (i == 0 ? "" : " ") + std::to_string((tenth * begun_[i] + em_ - 1) / em_);
    }
    if (isOther && widths_.keep) widths_.keep(text);
}

void RowsTable::show(std::size_t rows) {
    rows_.reset(new Rows(*this, rows));
    AssociateModel(rows_.get());
    const auto lines = static_cast<int>(std::clamp(rows, leastRows, mostRows));
    // A line of text and what the style sheet keeps free between rows; the header is a little higher.
    SetMinSize(wxSize(-1, (lines + 2) * (GetCharHeight() + 12) + space(*this, Space::medium)));
}

std::optional<std::size_t> RowsTable::picked() const {
    const wxDataViewItem item = GetSelection();
    if (!item.IsOk() || !rows_) return {};
    return rows_->GetRow(item);
}

void RowsTable::pick(std::size_t row) {
    const wxDataViewItem item = rows_->GetItem(static_cast<unsigned>(row));
    SetCurrentItem(item);
    Select(item);
}

}  // namespace trainer
