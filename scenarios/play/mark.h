#pragma once
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/story/checklist.h"
#include "scenarios/story/id.h"
#include "scenarios/story/verdict.h"
#include "scenarios/story/words.h"

namespace scenarios {

/// Points in hundredths of a point, so that every sum is exact.
using Points = long long;

/// A share of a step's points, rounded half up to a hundredth. A share below 0 counts as 0, above 1 as 1.
Points pointsFor(double share, int points);

/// How a share was worked out, in hundredths: the terms, some of them below 0, over the whole.
struct Worked {
    std::vector<Points> terms;
    Points whole = 0;

    /// The terms together, from 0 to the whole.
    Points sum() const;
    /// So many points times the share, rounded half up to a hundredth; 0 where the whole is 0.
    Points of(int points) const;
};

/// What a step earned.
struct Mark {
    Points earned = 0;
    Points possible = 0;
    Verdict verdict = Verdict::wrong;
    Worked worked = {};  ///< for the kinds that weigh several things; empty for the others
    std::vector<MessageId> missedDangers = {};  ///< messages of danger that were taken for something else
};

/// What a step of so many points earned by what was worked out.
Mark markOf(int points, Worked worked);

/// Right for the whole share, wrong for none of it, partly between.
Verdict verdictFor(Points earned, Points possible);

/// Why an answer was not taken. Nothing has changed then.
struct Refusal {
    enum class Reason {
        empty,       ///< nothing was given
        unknown,     ///< names something that is not offered here
        repeated,    ///< names one thing twice
        incomplete,  ///< leaves something out
        tooMany,     ///< gives more than one where one is asked for
        notANumber,
        notClassed,  ///< orders the messages before each has a class and a first move
        tooLong,     ///< a text beyond every bound
        notText,     ///< bytes that are no text
        unchanged,   ///< a rewriting that has the words of the original
        notAllowed,  ///< takes back, tries again … where the scenario does not allow it
        noMoreHints,
        wrongStep,  ///< answers another step than the current one
        finished    ///< the scenario is over
    };
    Reason reason = Reason::unknown;
    std::string token;  ///< the part of the answer it is about; may be empty
};

/// One line of a debrief: what was given, what was expected, and why; plain text from the author.
struct ReviewLine {
    /// What a line is about, where a plain answer beside the expected one does not say it.
    enum class Kind {
        answer,
        service,  ///< the service a request went to
        saying,   ///< what the person was told
        delay,    ///< which delay
        element,  ///< an element a text should have; given is where it was seen, nothing where it is missing
        forbidden,      ///< an element a text should not have; given is where it was seen
        gone,           ///< a forbidden element of the original that is there no more
        broughtIn,      ///< a forbidden element the original did not have
        ticked,         ///< an element the writer checks without help
        fact,           ///< a fact that must survive; given is where it was seen
        words,          ///< how many words, and how many were asked: from, to; 0 without bound
        sentenceWords,  ///< how many words a sentence has on average, and how many it may have
        settled,     ///< how many findings of the original are gone, of how many; expected: how many may stay
        newRemarks,  ///< how many findings the original did not have
        remarks,     ///< how many findings a letter has; expected: how many it may have
        level,       ///< the level of the text, and the one to reach
        told         ///< what a letter must tell; given is "present", "vague", or nothing where it is missing
    };
    std::string
        about;  ///< what it answers: a message's subject, the left of a pair, what was said; may be empty
    std::vector<std::string> given;
    std::vector<std::string> expected;
    bool right = false;
    std::vector<std::string> why;
    Kind kind = Kind::answer;
    std::optional<Origin> origin = {};  ///< of an element of a checklist
};

/// Random numbers, passed in so that a walk can be repeated.
using Random = std::mt19937_64;

/// 0 .. count-1 in an order that depends only on the seed and is never 0, 1, 2 … where count is above 1.
std::vector<std::size_t> shuffled(std::string_view seed, std::size_t count);

/// How well two orders agree: the share of concordant pairs less that of discordant ones (Kendall's tau over
/// the pairs whose ranks differ), 0 where it would be negative, 1 where no pair counts. ranks: the right rank
/// of each thing, in the order that was given.
double orderAgreement(const std::vector<int>& ranks);

}  // namespace scenarios
