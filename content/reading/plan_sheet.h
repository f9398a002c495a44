#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "assessment/plan/action_field.h"
#include "content/reading/sheet.h"

namespace content {

/// Something wrong in a table of actions or of events.
struct RowProblem {
    enum class What {
        noHeader,        ///< no row names the columns
        unknownColumn,   ///< found: its name
        missingColumn,   ///< found: its name
        repeatedColumn,  ///< found: its name
        unknownAction,   ///< its id is none of those that are kept
        repeatedAction,
        knownTitle,  ///< a row without an id has the title of an action that is kept, and says otherwise
        missing,     ///< an action without a title, an event without a day or without what happened
        badDay,
        badNumber,
        badWord  ///< none of those the column has
    };
    What what = What::noHeader;
    std::string cell;  ///< "C12"; "A12" where a whole row is meant; empty where the table is meant
    std::string found;
    bool operator==(const RowProblem&) const = default;
};

/// What people call what stands in a table of a plan, in every language one may be written in, and the words
/// that files know it by: names of columns, and words of choices.
struct PlanWords {
    using Names = std::vector<std::pair<std::string, std::string>>;
    Names columns;                                     ///< {"Échéance", "due"}
    std::map<assessment::ActionField, Names> choices;  ///< of the status: {"En cours", "in_progress"}
};

/// How a table of a plan differs from what is kept.
struct PlanDifference {
    struct Changed {
        assessment::Action action;  ///< as the table has it
        std::vector<assessment::ActionField> fields;
        bool hasMovedOn = false;  ///< somebody changed it since the table was written
    };
    std::vector<assessment::Action> added;  ///< without an id and a unit
    std::vector<Changed> changed;
    std::size_t unchanged = 0;
};

/// Nothing of the difference is to be used where there are problems.
struct PlanSheetReading {
    PlanDifference difference;
    std::vector<RowProblem> problems;
};

/// Reads a table of a plan (trainer/reports/plan_table.h) that somebody changed. Its columns are known by
/// their words or by what people call them, in whatever order; rows above are for people. Capital letters,
/// accents and blanks make no difference. A column that is left out changes nothing; a row without an id is a
/// new action, unless the plan has just that one already; a row that is left out is no action deleted.
PlanSheetReading readPlan(const Sheet& sheet, const std::vector<assessment::Action>& kept,
                          const PlanWords& words = {});

/// What a cell says without the apostrophe that kept a spreadsheet from taking it for a formula, and with
/// plain line breaks.
std::string unescapedCell(std::string text);

}  // namespace content
