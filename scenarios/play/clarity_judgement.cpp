#include "scenarios/play/clarity_judgement.h"

#include <algorithm>

namespace scenarios {
namespace {

/// A letter has no original: so many findings too many are worth nothing.
constexpr int tooManyInLetter = 5;
/// … and its level is counted from so many above the target.
constexpr int levelsAbove = 2;

/// part / whole of so many hundredths, rounded half up.
Points shareOf(Points hundredths, int part, int whole) {
    return (2 * hundredths * part + whole) / (2 * whole);
}

/// How many findings of the original are to be settled for the whole credit.
int neededFor(const ClarityJudgement::Findings& findings) {
    return std::max(1, findings.before.value_or(0) - findings.allowed);
}

ClarityJudgement::Findings findingsOf(const ClarityGoal& goal, const Measured& measured) {
    ClarityJudgement::Findings found{goal.findings, goal.allowed, {}, 0, 0};
    const auto count = [](const TextMeasure& measure, const std::string& rule) {
        const auto one = measure.findings.find(rule);
        return one == measure.findings.end() ? 0 : one->second;
    };
    for (const auto& [rule, now] : measured.now.findings)
        found.broughtIn += std::max(0, now - (measured.before ? count(*measured.before, rule) : 0));
    if (!measured.before) return found;
    found.before = 0;
    for (const auto& [rule, before] : measured.before->findings) {
        *found.before += before;
        found.settled += std::max(0, before - count(measured.now, rule));
    }
    return found;
}

ReviewLine lineOf(const ClarityJudgement::Findings& findings) {
    const std::string allowed = std::to_string(findings.allowed);
    if (!findings.before)
        return {{}, {std::to_string(findings.left())}, {allowed}, findings.isGood(),
                {}, ReviewLine::Kind::remarks};
    return {{},        {std::to_string(findings.settled), std::to_string(*findings.before)},
            {allowed}, *findings.before - findings.settled <= findings.allowed,
            {},        ReviewLine::Kind::settled};
}

std::string nameOf(Level level) {
    return std::string(levelWords.at(static_cast<std::size_t>(level)).first);
}

ReviewLine lineOf(const ClarityJudgement::Told& told) {
    const bool isTold = told.state == TextMeasure::Told::present;
    ReviewLine line{plain(told.point->label), {}, {}, isTold, {}, ReviewLine::Kind::told};
    if (told.state != TextMeasure::Told::missing) line.given.emplace_back(isTold ? "present" : "vague");
    return line;
}

}  // namespace

Points ClarityJudgement::Findings::credit() const {
    const Points all = Points{100} * weight;
    if (!before)
        return shareOf(all, std::clamp(allowed + tooManyInLetter - left(), 0, tooManyInLetter),
                       tooManyInLetter);
    return shareOf(all, std::min(settled, neededFor(*this)), neededFor(*this));
}

Points ClarityJudgement::Findings::cost() const {
    if (!before) return 0;
    const int needed = neededFor(*this);
    const int spare = std::max(0, settled - needed);
    return shareOf(Points{100} * weight, std::clamp(broughtIn - spare, 0, needed), needed);
}

Points ClarityJudgement::Reached::credit() const {
    const auto place = [](Level one) { return static_cast<int>(one); };
    if (isGood()) return Points{100} * weight;
    const int from = before ? place(*before) : place(target) + levelsAbove;
    const int way = from - place(target);
    return way <= 0 ? 0 : shareOf(Points{100} * weight, std::clamp(from - place(now), 0, way), way);
}

Points ClarityJudgement::Told::credit() const {
    if (state == TextMeasure::Told::missing) return 0;
    return (state == TextMeasure::Told::present ? Points{100} : Points{50}) * point->weight;
}

std::vector<ClarityJudgement::Share> ClarityJudgement::shares() const {
    std::vector<Share> shares;
    if (findings) shares.push_back({findings->credit(), Points{100} * findings->weight});
    if (level) shares.push_back({level->credit(), Points{100} * level->weight});
    for (const Told& one : points) shares.push_back({one.credit(), Points{100} * one.point->weight});
    return shares;
}

std::vector<ReviewLine> ClarityJudgement::review() const {
    std::vector<ReviewLine> lines;
    if (findings) lines.push_back(lineOf(*findings));
    if (findings && findings->before && findings->broughtIn > 0)
        lines.push_back({{},
                         {std::to_string(findings->broughtIn)},
                         {},
                         findings->cost() == 0,
                         {},
                         ReviewLine::Kind::newRemarks});
    if (level)
        lines.push_back({{},
                         {nameOf(level->now)},
                         {nameOf(level->target)},
                         level->isGood(),
                         {},
                         ReviewLine::Kind::level});
    for (const Told& one : points) lines.push_back(lineOf(one));
    return lines;
}

ClarityJudgement judge(const std::optional<ClarityGoal>& goal, const std::optional<Measured>& measured) {
    ClarityJudgement judgement;
    if (!goal || !measured) return judgement;
    if (goal->findings > 0) judgement.findings = findingsOf(*goal, *measured);
    if (goal->level > 0 && measured->now.level) {
        const auto before = measured->before ? measured->before->level : std::nullopt;
        judgement.level = {goal->level, goal->target, before, *measured->now.level};
    }
    for (const PointGoal& point : goal->points)
        if (const auto told = measured->now.points.find(point.id); told != measured->now.points.end())
            judgement.points.push_back({&point, told->second});
    return judgement;
}

}  // namespace scenarios
