#include "trainer/windows/plan_table.h"

#include <algorithm>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using assessment::Action;
using TitleOf = std::function<std::string(const std::string&)>;

constexpr std::size_t mostRows = 14;  // without scrolling
constexpr std::size_t leastRows = 5;

enum Column : unsigned {
    titleColumn,
    ownerColumn,
    statusColumn,
    dueColumn,
    priorityColumn,
    engagementColumn
};

std::string dueText(const Action& action, bool isLate) {
    if (action.due.empty()) return {};
    const std::string day = dateText(action.due);
    return isLate ? fill(tr("\u26A0 {day}, late"), {{"day", day}}) : day;
}

/// The rows of a list, said when they are asked for.
class Rows : public wxDataViewVirtualListModel {
  public:
    Rows(const PlanList& list, const TitleOf& titleOf)
        : wxDataViewVirtualListModel(static_cast<unsigned>(list.size())), list_(list), titleOf_(titleOf) {}

    unsigned int GetColumnCount() const override { return engagementColumn + 1; }
    wxString GetColumnType(unsigned int) const override { return wxASCII_STR("string"); }
    void GetValueByRow(wxVariant& value, unsigned int row, unsigned int column) const override {
        value = row < list_.size() ? wxString::FromUTF8(textAt(row, column)) : wxString();
    }
    bool SetValueByRow(const wxVariant&, unsigned int, unsigned int) override { return false; }

  private:
    std::string textAt(std::size_t row, unsigned column) const {
        const Action& action = list_.at(row);
        switch (column) {
            case titleColumn: return action.title;
            case ownerColumn: return action.owner;
            case statusColumn: return wordFor(action.status);
            case dueColumn: return dueText(action, list_.isLateAt(row));
            case priorityColumn: return wordFor(action.priority);
            default: return titleOf_(action.engagement);
        }
    }

    const PlanList& list_;
    const TitleOf& titleOf_;
};

}  // namespace

PlanTable::PlanTable(wxWindow* parent, TitleOf titleOf, std::function<void(const std::string&)> open)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_ROW_LINES | wxDV_SINGLE),
      titleOf_(std::move(titleOf)) {
    setAccessibleName(*this, tr("Actions"));
    const auto add = [this](const char* title, Column column, int ems) {
        AppendTextColumn(wxString::FromUTF8(title), column, wxDATAVIEW_CELL_INERT, ems * em(*this),
                         wxALIGN_LEFT, wxDATAVIEW_COL_RESIZABLE);
    };
    add(tr("Action"), titleColumn, 18);
    add(tr("Who sees to it"), ownerColumn, 8);
    add(tr("Status"), statusColumn, 6);
    add(tr("Due day"), dueColumn, 15);
    add(tr("Priority"), priorityColumn, 6);
    add(tr("Engagement"), engagementColumn, 14);
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, open = std::move(open)](wxDataViewEvent&) {
        CallAfter([this, open] {
            if (const std::string id = picked(); !id.empty()) tryTo([&] { open(id); });
        });
    });
}

void PlanTable::show(const PlanList& list) {
    list_ = &list;
    rows_.reset(new Rows(list, titleOf_));
    AssociateModel(rows_.get());
    const auto rows = static_cast<int>(std::clamp(list.size(), leastRows, mostRows));
    // A line of text and what the style sheet keeps free between rows; the header is a little higher.
    SetMinSize(wxSize(-1, (rows + 2) * (GetCharHeight() + 12) + space(*this, Space::medium)));
}

std::string PlanTable::picked() const {
    const wxDataViewItem item = GetSelection();
    if (!item.IsOk() || !list_) return {};
    const std::size_t row = rows_->GetRow(item);
    return row < list_->size() ? list_->at(row).id : std::string();
}

void PlanTable::pick(std::size_t place) {
    const wxDataViewItem item = rows_->GetItem(static_cast<unsigned>(place));
    SetCurrentItem(item);
    Select(item);
}

}  // namespace trainer
