#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "assessment/plan/action_field.h"
#include "content/reading/plan_sheet.h"

// For plan_sheet.cpp and event_sheet.cpp only.
namespace content {

/// Words by what people write for them: as it stands, or without capital letters, accents and signs.
class WordBook {
  public:
    void add(const std::string& written, const std::string& word);
    /// Nothing where it is none of them.
    std::optional<std::string> find(const std::string& written) const;

  private:
    std::unordered_map<std::string, std::string> words_;
};

/// The columns of a table of a plan.
struct PlanColumns {
    std::size_t header = 0;  ///< the row that names them
    std::optional<std::size_t> id;
    std::optional<std::size_t> version;
    std::map<std::size_t, assessment::ActionField> fields;  ///< by column
};

/// Nothing where the table has no row that names them; problems says why, and what else is wrong with them.
std::optional<PlanColumns> planColumnsIn(const Sheet& sheet, const PlanWords& words,
                                         std::vector<RowProblem>& problems);

}  // namespace content
