#pragma once
#include <map>
#include <string>
#include <vector>

#include "trainer/presenters/plan_list.h"

namespace trainer {

/// How the actions of a plan are shown.
enum class PlanView {
    table,
    board,    ///< by status
    efforts,  ///< by impact and effort
    calendar
};

/// A filter that somebody gave a name.
struct NamedFilter {
    std::string name;
    PlanFilter filter;
    bool operator==(const NamedFilter&) const = default;
};

/// The columns of a table that may be left out, in their order: all but the title.
std::vector<PlanOrder> offeredColumns();

/// How somebody looks at plans.
struct PlanLook {
    PlanView view = PlanView::table;
    PlanOrder order = PlanOrder::due;
    bool isTurned = false;  ///< the order is the other way round
    std::vector<PlanOrder> columns{PlanOrder::title, PlanOrder::owner,    PlanOrder::status,
                                   PlanOrder::due,   PlanOrder::priority, PlanOrder::engagement};
    /// How wide somebody made columns, in tenths of ems.
    std::map<PlanOrder, int> widths = {};
    std::vector<NamedFilter> filters;  ///< in the order of their names
    bool operator==(const PlanLook&) const = default;

    /// Keeps a filter by a name, in the place of the one that had it.
    void keep(const NamedFilter& filter);
    void remove(const std::string& name);
    /// Gives a filter another name; false where another one has it, or it says nothing.
    bool rename(const std::string& from, const std::string& to);
};
/// As settings keep it, and back; what cannot be read is as usual. A name has no tab and no line break.
std::string textOf(const PlanLook& look);
PlanLook planLookOf(const std::string& text);

}  // namespace trainer
