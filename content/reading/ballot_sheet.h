#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/invitation.h"
#include "content/reading/sheet.h"

namespace content {

/// Something wrong in a table of ballots.
struct BallotSheetProblem {
    enum class What {
        noBallots,       ///< it is no table of ballots: the row "ballot" is missing, or names none
        missingRow,      ///< found: which of the rows campaign, framework and respondent
        repeatedRow,     ///< found: the row
        missingColumn,   ///< of a table of answers; found: its name
        badAim,          ///< the campaign or framework is not written as it was exported
        badBallotId,     ///< no UUID
        repeatedBallot,  ///< two columns have one id
        noBallotId,      ///< answers stand in a column without an id
        badRespondent,
        unknownCriterion,
        repeatedCriterion,
        notAnAnswer,  ///< no level of the scale, "?" or "-"
        notAsked,     ///< the criterion is not for this kind of respondent
        badReason,    ///< none of those the scale offers
        longComment
    };
    What what = What::noBallots;
    std::string cell;  ///< "C12"; "A12" where a whole row is meant; empty where the table is meant
    std::string found;
    bool operator==(const BallotSheetProblem&) const = default;
};

/// The ballots in a table, one a column. Columns without an answer were not used, and are left out. Nothing
/// of it is to be used where there are problems.
struct BallotSheetReading {
    std::optional<assessment::BallotAim>
        aim;  ///< without the names of unit and wave; not set where it cannot be read
    std::vector<assessment::Ballot> ballots;
    std::vector<BallotSheetProblem> problems;
};

/// Reads a table that was exported for ballots (trainer/reports/ballot_sheet.h) and filled in. Rows are known
/// by the word in their first cell: campaign, framework, ballot, respondent, or the id of a criterion. Other
/// rows, and columns to the left of the first ballot, are for people.
BallotSheetReading readBallots(const Sheet& sheet, const assessment::Framework& framework);

/// An answer as somebody types it: the number of a level, "?" or "-". Nothing where it is none.
std::optional<assessment::BallotAnswer> answerIn(const std::string& cell, const assessment::Scale& scale);
/// A cell without what an office program sets around a word: before a question mark it sets a blank that
/// breaks no line where the language is French; an apostrophe says that a sign begins no formula.
std::string bareCell(std::string text);

/// The name a spreadsheet has for a cell, both counted from 0: "C12".
std::string cellName(std::size_t column, std::size_t row);

}  // namespace content
