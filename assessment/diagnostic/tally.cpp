#include "assessment/diagnostic/tally.h"

#include <algorithm>

namespace assessment {
namespace {

using Kind = BallotAnswer::Kind;
using Part = std::map<std::string, Counts>;

void count(const BallotAnswer& answer, Counts& counts) {
    if (answer.kind == Kind::dontKnow)
        ++counts.dontKnow;
    else if (answer.kind == Kind::notConcerned)
        ++counts.notConcerned;
    else
        ++counts.levels.at(static_cast<std::size_t>(answer.level));
}

/// The counts of a criterion, which nobody may have answered yet.
Counts& countsIn(Part& part, const std::string& criterion, const Framework& framework) {
    Counts& counts = part[criterion];
    counts.levels.resize(framework.scale.levels.size());
    return counts;
}

std::map<std::string, Told> toldOf(const Part& part, const Thresholds& thresholds) {
    std::map<std::string, Told> all;
    for (const auto& [criterion, counts] : part)
        if (const auto told = toldOf(counts, thresholds)) all.emplace(criterion, *told);
    return all;
}

/// Keeps the parts of a criterion only where each of them, and the whole, is told in full: what is not told
/// could otherwise be taken from what is.
void keepParts(const std::string& criterion, const std::map<Respondent, Part>& parts,
               const Thresholds& thresholds, Tally& tally) {
    const auto whole = tally.all.find(criterion);
    if (whole == tally.all.end() || !whole->second.counts) return;
    std::map<Respondent, Told> found;
    for (const auto& [respondent, part] : parts) {
        const auto counts = part.find(criterion);
        if (counts == part.end()) continue;
        const auto told = toldOf(counts->second, thresholds);
        if (!told || !told->counts) return;
        found.emplace(respondent, *told);
    }
    for (const auto& [respondent, told] : found) tally.parts[respondent].emplace(criterion, told);
}

std::map<std::string, std::vector<std::string>> commentsOf(const std::vector<Ballot>& ballots) {
    std::map<std::string, std::vector<std::string>> comments;
    if (ballots.size() < leastForComments) return comments;
    for (const Ballot& ballot : ballots)
        for (const auto& [criterion, answer] : ballot.answers)
            if (!answer.comment.empty()) comments[criterion].push_back(answer.comment);
    for (auto& [criterion, texts] : comments) std::ranges::sort(texts);
    return comments;
}

}  // namespace

Tally tallyOf(const std::vector<Ballot>& ballots, const Framework& framework, const Thresholds& thresholds) {
    Part whole;
    std::map<Respondent, Part> parts;
    for (const Ballot& ballot : ballots)
        for (const auto& [criterion, answer] : ballot.answers) {
            count(answer, countsIn(whole, criterion, framework));
            count(answer, countsIn(parts[ballot.respondent], criterion, framework));
        }
    Tally tally{static_cast<int>(ballots.size()), toldOf(whole, thresholds), {}, commentsOf(ballots)};
    for (const auto& [criterion, counts] : whole) keepParts(criterion, parts, thresholds, tally);
    return tally;
}

Tally tallyOf(const std::map<std::string, Counts>& cards, int people, const Thresholds& thresholds) {
    return {people, toldOf(cards, thresholds), {}, {}};
}

}  // namespace assessment
