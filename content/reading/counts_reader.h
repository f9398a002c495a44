#pragma once
#include <map>
#include <string>
#include <vector>

#include "assessment/diagnostic/counts.h"
#include "assessment/framework/framework.h"
#include "content/reading/sheet.h"

namespace content {

/// Something wrong with a table of counts.
struct CountsProblem {
    enum class What {
        empty,          ///< there is no row but the header, or none at all
        missingColumn,  ///< found: its name
        unknownColumn,
        repeatedColumn,
        unknownCriterion,  ///< the framework has none of that name
        repeatedCriterion,
        shortRow,  ///< it has fewer cells than the header
        longRow,
        notACount  ///< no whole number from 0 to 1,000,000
    };
    What what = What::empty;
    int line = 1;        ///< of the file
    std::string column;  ///< its name; empty where a whole row is meant
    std::string found;
};

/// How often each answer was given, by criterion. Nothing of it is to be used where there are problems.
struct CountsReading {
    std::map<std::string, assessment::Counts> counts;
    std::vector<CountsProblem> problems;
};

/// Reads a table with the columns criterion, level0, level1 … (as many as the framework's scale has),
/// dont_know and not_concerned, in any order. A criterion without a row was answered by nobody; an empty cell
/// is 0.
CountsReading readCounts(const Sheet& sheet, const assessment::Framework& framework);

}  // namespace content
