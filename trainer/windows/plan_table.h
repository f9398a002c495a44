#pragma once
#include <wx/dataview.h>

#include <functional>
#include <optional>
#include <string>

#include "trainer/presenters/plan_list.h"

namespace trainer {

/// The actions of a plan, one a row. It asks for no more rows than it shows, so it opens as fast with
/// 100,000 of them.
class PlanTable : public wxDataViewCtrl {
  public:
    /// titleOf: of an engagement, by its id. open: an action, by its id.
    PlanTable(wxWindow* parent, std::function<std::string(const std::string&)> titleOf,
              std::function<void(const std::string& action)> open);

    /// Shows what the list shows now; it must outlive the table, or the next one.
    void show(const PlanList& list);
    /// The id of the action that is picked; empty where none is.
    std::string picked() const;
    void pick(std::size_t place);

  private:
    wxObjectDataPtr<wxDataViewVirtualListModel> rows_;
    const PlanList* list_ = nullptr;
    std::function<std::string(const std::string&)> titleOf_;
};

}  // namespace trainer
