#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/plan/workshop.h"
#include "assessment/team/team_store.h"

namespace assessment {

/// Keeps workshops. Whatever a function has accepted is durable when it returns.
class WorkshopStore {
  public:
    virtual ~WorkshopStore() = default;
    virtual void add(const Workshop& workshop) = 0;
    virtual Update update(const Workshop& workshop) = 0;
    /// The latest first; an empty unit: of all.
    virtual std::vector<Workshop> workshops(const std::string& unit) = 0;
};

}  // namespace assessment
