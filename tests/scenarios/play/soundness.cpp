#include "tests/scenarios/play/soundness.h"

#include <algorithm>
#include <numeric>

#include "scenarios/play/debrief.h"

using namespace scenarios;

namespace {

Points sumOf(const std::vector<Points>& terms) {
    return std::accumulate(terms.begin(), terms.end(), Points{0});
}

std::string faultOf(const Score& score) {
    if (score.percent < 0 || score.percent > score.cap) return "percent beyond its cap";
    if (score.cap < 0 || score.cap > 100) return "a cap beyond a hundred";
    if (score.earned < 0 || score.earned > score.possible) return "more earned than possible";
    if (sumOf(score.worked) != score.earned) return "the worked line does not add up";
    Points bySkill = 0;
    for (const SkillScore& skill : score.skills) bySkill += skill.earned;
    return bySkill == score.earned ? "" : "the skills do not add up";
}

/// A mark agrees with itself; nothing is hidden in its worked line but that it does not go below nothing.
std::string faultOf(const Mark& mark, int points) {
    if (mark.earned < 0 || mark.earned > mark.possible) return "a mark beyond its points";
    if (mark.worked.terms.empty()) return "";
    const Points sum = sumOf(mark.worked.terms);
    if (sum > mark.worked.whole) return "terms beyond the whole";
    if (mark.worked.sum() != std::max(Points{0}, sum)) return "terms that do not make the sum";
    return mark.worked.of(points) == mark.earned ? "" : "a worked line that does not make the mark";
}

std::string differenceOf(const Play::Played& one, const Play::Played& other) {
    if (one.step != other.step) return "another step";
    if (one.hints != other.hints || one.tries != other.tries) return "other hints or tries";
    if (one.mayTryAgain != other.mayTryAgain) return "another chance";
    if (one.mark().earned != other.mark().earned) return "another mark";
    return one.before == other.before ? "" : "other facts before a step";
}

}  // namespace

std::string faultOf(const Play& play) {
    for (const Play::Played& played : play.played())
        if (auto fault = faultOf(played.mark(), played.step->points); !fault.empty()) return fault;
    return faultOf(scoreOf(play));
}

std::string differenceOf(const Play& one, const Play& other) {
    if (one.facts() != other.facts()) return "other facts";
    if (one.finished() != other.finished()) return "another end";
    if (one.answers() != other.answers()) return "other answers";
    if (one.played().size() != other.played().size()) return "other steps";
    for (std::size_t i = 0; i < one.played().size(); ++i)
        if (auto difference = differenceOf(one.played()[i], other.played()[i]); !difference.empty())
            return difference;
    return resultOf(scoreOf(one)) == resultOf(scoreOf(other)) ? "" : "another result";
}

std::string faultOfGiving(Play& play, const Answer& answer, bool& wasTaken) {
    const Play before = play;
    wasTaken = !play.answer(answer);
    return wasTaken ? "" : differenceOf(before, play);
}
