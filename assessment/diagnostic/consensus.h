#pragma once
#include <map>
#include <string>
#include <vector>

#include "assessment/diagnostic/result.h"

namespace assessment {

/// The level a team agreed on for a criterion. It is never worked out: somebody decided it.
struct Consensus {
    std::string criterion;
    int level = 0;
    std::string reason;   ///< why; needed unless it is adopted as it was answered
    std::string dissent;  ///< who still sees it otherwise, and how: "2 stay with level 1"; may be empty
    /// Adopted without a discussion, because the answers lay within the tolerance.
    bool isAdopted = false;
    bool operator==(const Consensus&) const = default;
};

/// Something that shows how a service stands with a criterion.
struct Proof {
    enum class Kind { text, link, file };
    std::string id;  ///< a UUID
    std::string criterion;
    Kind kind = Kind::text;
    std::string words;    ///< what is seen there; for a link its address, for a file its name
    std::string date;     ///< the day it was added, "2026-11-22"
    std::string hash;     ///< of a file: xxh3-128 of its content, as frameworks have
    std::string content;  ///< the bytes of a file, 5 MiB at most; empty where only the list is read
    bool operator==(const Proof&) const = default;
};
constexpr std::size_t mostProof = 5 << 20;

/// A point of the meeting.
struct AgendaItem {
    const CriterionResult* result = nullptr;
    double urgency = 0;  ///< disagreement, (1 − A) / 2, times the weight of the criterion
};

/// The criteria that are to be discussed, the most urgent first, then in the order of the framework. The
/// result must outlive it.
std::vector<AgendaItem> agendaOf(const Result& result);

/// What can be adopted in one go: each criterion that is shown, is not to be discussed, and whose answers
/// agree strongly or lie within the tolerance, at its median rounded half up.
std::vector<Consensus> adoptableOf(const Result& result, const Thresholds& thresholds);

/// Criteria that are neither to be discussed nor adoptable, or of which too few answers are told: the meeting
/// decides them too, last.
std::vector<const CriterionResult*> undecidedOf(const Result& result, const Thresholds& thresholds);

/// Something in a consensus that may not be.
enum class ConsensusFault { unknownCriterion, unknownLevel, noReason };
std::vector<ConsensusFault> faultsOf(const Consensus& consensus, const Framework& framework);

/// How far a team agreed it is with each engagement: as in `resultOf`, of the levels it agreed on. A
/// criterion that concerns nobody who answered counts only where the team gave it a level nevertheless.
std::vector<EngagementResult> agreedOf(const Framework& framework, const std::vector<Consensus>& consensus,
                                       const std::map<std::string, Told>& told);

}  // namespace assessment
