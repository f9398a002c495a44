#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/framework/framework.h"

namespace assessment {

/// What somebody answers to a criterion.
struct BallotAnswer {
    enum class Kind { level, dontKnow, notConcerned };
    Kind kind = Kind::level;
    int level = 0;        ///< of the scale, from 0; where a level was chosen
    std::string reason;   ///< one of those the scale offers for its two other answers; may be empty
    std::string comment;  ///< may be empty
    bool operator==(const BallotAnswer&) const = default;
};

/// The word for a kind of respondent that files and tables use: "agent".
std::string_view word(Respondent respondent);
std::optional<Respondent> respondentOf(std::string_view word);

/// What one person, or one group at its table, answers. A criterion without an answer was left blank: that is
/// no level.
struct Ballot {
    std::string id;  ///< a UUID made where it is given: it may be sent twice and counts once
    Respondent respondent = Respondent::agent;
    std::map<std::string, BallotAnswer> answers;  ///< by criterion
    bool operator==(const Ballot&) const = default;
};

/// Something in a ballot that its framework does not know.
struct BallotFault {
    enum class What {
        unknownCriterion,
        notAsked,  ///< the criterion is not for this kind of respondent
        unknownLevel,
        unknownReason,
        longComment  ///< longer than mostComment
    };
    What what = What::unknownCriterion;
    std::string criterion;
    std::string found;
    bool operator==(const BallotFault&) const = default;
};

constexpr std::size_t mostComment = 2000;  ///< bytes of UTF-8

/// The criteria that such a respondent is asked, in the order of the framework.
std::vector<const Criterion*> askedOf(const Framework& framework, Respondent respondent);

/// In the order of the ballot's criteria. Empty where it fits the framework.
std::vector<BallotFault> faultsOf(const Ballot& ballot, const Framework& framework);

/// The answers as they are kept and sent, a line each in the order of the criteria's ids:
/// "criterion answer reason comment" parted by tabs, where an answer is a level's number, "?" or "-";
/// trailing empty fields are left out. A tab, a line break and a backslash in a field are written \t, \n and
/// \\.
std::string textOf(const std::map<std::string, BallotAnswer>& answers);
/// Throws std::invalid_argument where the text is none of that form.
std::map<std::string, BallotAnswer> ballotAnswersOf(std::string_view text);

}  // namespace assessment
