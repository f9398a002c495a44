#include "trainer/windows/plan_table.h"

#include <algorithm>
#include <utility>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr std::size_t mostRows = 14;  // without scrolling
constexpr std::size_t leastRows = 5;
constexpr int tenth = 10;  // of an em

/// The rows of a list, said when they are asked for.
class Rows : public wxDataViewVirtualListModel {
  public:
    Rows(const std::vector<PlanOrder>& columns, const TitleOf& titleOf)
        : columns_(columns), titleOf_(titleOf) {}

    void show(const PlanList& list) {
        list_ = &list;
        Reset(static_cast<unsigned>(list.size()));
    }
    /// As many rows as before stand in another order. GTK would tell a screen reader of each row of a table
    /// that is filled anew; of these, it asks again for what is seen.
    void turn(unsigned first, unsigned last) {
        for (unsigned row = first; row < std::min(last, GetCount()); ++row) RowChanged(row);
    }
    bool holds(const PlanList& list) const { return list_ == &list && list.size() == GetCount(); }
    void leave() {
        list_ = nullptr;
        Reset(0);
    }

    unsigned int GetColumnCount() const override { return static_cast<unsigned>(columns_.size()); }
    wxString GetColumnType(unsigned int) const override { return wxASCII_STR("string"); }
    void GetValueByRow(wxVariant& value, unsigned int row, unsigned int column) const override {
        const bool isThere = list_ && row < list_->size() && column < columns_.size();
        const std::string text = isThere ? textAt(*list_, row, columns_[column], titleOf_) : std::string();
        // A screen reader would say nothing of an empty cell.
        value = wxString::FromUTF8(text.empty() ? "\u2013" : text);
    }
    bool SetValueByRow(const wxVariant&, unsigned int, unsigned int) override { return false; }

  private:
    const PlanList* list_ = nullptr;
    const std::vector<PlanOrder>& columns_;
    const TitleOf& titleOf_;
};

}  // namespace

PlanTable::PlanTable(wxWindow* parent, std::vector<PlanOrder> columns, const Widths& widths, TitleOf titleOf,
                     Actions actions)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_ROW_LINES | wxDV_MULTIPLE),
      columns_(std::move(columns)),
      em_(em(*this)),
      titleOf_(std::move(titleOf)),
      actions_(std::move(actions)),
      rows_(new Rows(columns_, titleOf_)) {
    AssociateModel(rows_.get());
    for (const PlanOrder column : columns_) {
        const auto made = widths.find(column);
        begun_.push_back((made == widths.end() ? tenth * widthOf(column) : made->second) * em_ / tenth);
    }
    for (std::size_t i = 0; i < columns_.size(); ++i)
        AppendTextColumn(wxString::FromUTF8(nameOf(columns_[i])), static_cast<unsigned>(i),
                         wxDATAVIEW_CELL_INERT, begun_[i], wxALIGN_LEFT,
                         wxDATAVIEW_COL_RESIZABLE | wxDATAVIEW_COL_SORTABLE)
            ->GetRenderer()
            ->EnableEllipsize(wxELLIPSIZE_END);
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent& event) {
        const std::string id = idAt(event.GetItem());
        CallAfter([this, id] {
            if (!id.empty()) tryTo([&] { actions_.open(id); });
        });
    });
    Bind(wxEVT_DATAVIEW_COLUMN_SORTED, [this](wxDataViewEvent&) {
        const wxDataViewColumn* column = GetSortingColumn();
        if (isShowing_ || !column || !actions_.order) return;
        const PlanOrder order = columns_.at(column->GetModelColumn());
        CallAfter(
            [this, order, isTurned = !column->IsSortOrderAscending()] { actions_.order(order, isTurned); });
    });
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        if (!isShowing_ && actions_.picked) actions_.picked();
    });
}

PlanTable::Widths PlanTable::widened() const {
    Widths widths;
    for (std::size_t i = 0; i + 1 < columns_.size(); ++i) {
        const int width = GetColumn(static_cast<unsigned>(i))->GetWidth();
        if (width > 0 && width != begun_[i]) widths[columns_[i]] = (tenth * width + em_ - 1) / em_;
    }
    return widths;
}

void PlanTable::leave() {
    isShowing_ = true;
    left_ = allPicked();
    list_ = nullptr;
    static_cast<Rows&>(*rows_).leave();
    isShowing_ = false;
}

void PlanTable::show(const PlanList& list, PlanOrder order, bool isTurned) {
    isShowing_ = true;
    const bool isAll = list_ && pickedCount() > 0 && pickedCount() == list_->size();
    const std::set<std::string> picked = isAll   ? std::set<std::string>()
                                         : list_ ? allPicked()
                                                 : std::exchange(left_, {});
    list_ = &list;
    fill(list);
    showArrow(order, isTurned);
    if (isAll)
        SelectAll();
    else if (!picked.empty())
        pick(list.placesOf(picked));
    // Not before the first rows are there: from then on, GTK tells a screen reader of each cell that comes.
    if (accessibleName(*this).empty()) setAccessibleName(*this, tr("Actions"));
    const auto rows = static_cast<int>(std::clamp(list.size(), leastRows, mostRows));
    // A line of text and what the style sheet keeps free between rows; the header is a little higher.
    SetMinSize(wxSize(-1, (rows + 2) * (GetCharHeight() + 12) + space(*this, Space::medium)));
    isShowing_ = false;
    if (actions_.picked) actions_.picked();
}

/// From the first row on, as if it were opened just now.
void PlanTable::fill(const PlanList& list) {
    auto& rows = static_cast<Rows&>(*rows_);
    if (!rows.holds(list)) {
        rows.show(list);
        return;
    }
    const auto seen = static_cast<unsigned>(std::max(GetCountPerPage(), 0)) + 1;
    const wxDataViewItem top = GetTopItem();
    const unsigned first = top.IsOk() ? rows.GetRow(top) : 0;
    UnselectAll();
    rows.turn(0, std::min(first, seen));
    rows.turn(first, first + seen);
    if (list.size() > 0) EnsureVisible(rows.GetItem(0));
}

/// The header tells the order, if its column is shown.
void PlanTable::showArrow(PlanOrder order, bool isTurned) {
    const auto here = std::ranges::find(columns_, order);
    if (here == columns_.end()) {
        if (wxDataViewColumn* old = GetSortingColumn()) old->UnsetAsSortKey();
        return;
    }
    GetColumn(static_cast<unsigned>(here - columns_.begin()))->SetSortOrder(!isTurned);
}

std::string PlanTable::idAt(const wxDataViewItem& item) const {
    if (!item.IsOk() || !list_) return {};
    const std::size_t row = rows_->GetRow(item);
    return row < list_->size() ? list_->at(row).id : std::string();
}

std::string PlanTable::picked() const {
    wxDataViewItemArray items;
    GetSelections(items);
    return items.empty() ? std::string() : idAt(items.front());
}

std::set<std::string> PlanTable::allPicked() const {
    std::set<std::string> ids;
    wxDataViewItemArray items;
    GetSelections(items);
    for (const wxDataViewItem& item : items)
        if (const std::string id = idAt(item); !id.empty()) ids.insert(id);
    return ids;
}

void PlanTable::pick(std::size_t place) {
    const wxDataViewItem item = rows_->GetItem(static_cast<unsigned>(place));
    UnselectAll();
    SetCurrentItem(item);
    Select(item);
    if (actions_.picked) actions_.picked();
}

void PlanTable::pick(const std::vector<std::size_t>& places) {
    wxDataViewItemArray items;
    for (const std::size_t place : places) items.push_back(rows_->GetItem(static_cast<unsigned>(place)));
    SetSelections(items);
    if (!isShowing_ && actions_.picked) actions_.picked();
}

}  // namespace trainer
