#pragma once
#include <wx/dataview.h>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "trainer/presenters/plan_list.h"
#include "trainer/windows/plan_columns.h"

namespace trainer {

/// The actions of a plan, one a row, of which several may be picked. It asks for no more rows than it shows,
/// so it opens as fast with 100,000 of them.
class PlanTable : public wxDataViewCtrl {
  public:
    struct Actions {
        std::function<void(const std::string& action)> open;
        /// A header was pressed.
        std::function<void(PlanOrder column, bool isTurned)> order = {};
        /// Other rows are picked, or none.
        std::function<void()> picked = {};
    };
    /// How wide columns are, in tenths of ems.
    using Widths = std::map<PlanOrder, int>;
    /// widths: of those that are not as wide as usual.
    PlanTable(wxWindow* parent, std::vector<PlanOrder> columns, const Widths& widths, TitleOf titleOf,
              Actions actions);

    /// How wide somebody made columns, besides those they did not touch. The last one fills what is left, and
    /// is none of them.
    Widths widened() const;

    /// Shows what the list shows now, in that order; it must outlive the table, or the next one. What was
    /// picked and is still shown stays picked.
    void show(const PlanList& list, PlanOrder order, bool isTurned);
    /// The list is about to go: nothing is picked, and no rows are shown, till the next one is.
    void leave();
    /// The id of the action that is picked, the first of several; empty where none is.
    std::string picked() const;
    /// The ids of all that are picked.
    std::set<std::string> allPicked() const;
    std::size_t pickedCount() const { return static_cast<std::size_t>(GetSelectedItemsCount()); }
    void pick(std::size_t place);
    void pick(const std::vector<std::size_t>& places);

  private:
    std::string idAt(const wxDataViewItem& item) const;
    void fill(const PlanList& list);
    void showArrow(PlanOrder order, bool isTurned);

    std::vector<PlanOrder> columns_;
    std::vector<int> begun_;  ///< how wide they were made, in pixels
    int em_;                  ///< then
    TitleOf titleOf_;
    Actions actions_;
    wxObjectDataPtr<wxDataViewVirtualListModel> rows_;  ///< it reads the columns and their titles
    const PlanList* list_ = nullptr;
    std::set<std::string> left_;  ///< what was picked when the last list went
    bool isShowing_ = false;
};

}  // namespace trainer
