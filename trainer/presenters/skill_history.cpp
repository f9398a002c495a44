#include "trainer/presenters/skill_history.h"

#include <algorithm>
#include <map>

#include "scenarios/play/percent.h"

namespace trainer {

using namespace scenarios;

namespace {

std::string dayOf(const AttemptSummary& attempt) {
    return attempt.finished.substr(0, 10);
}

/// What was finished, by the day it was.
std::vector<const AttemptSummary*> finishedIn(const std::vector<AttemptSummary>& history) {
    std::vector<const AttemptSummary*> finished;
    for (const AttemptSummary& attempt : history)
        if (!attempt.finished.empty()) finished.push_back(&attempt);
    std::ranges::stable_sort(finished, {}, [](const AttemptSummary* one) { return dayOf(*one); });
    return finished;
}

/// The skills after some of a history: of each scenario, the attempt counts that stands first in it.
class SkillsSoFar {
  public:
    void add(const AttemptSummary& attempt) {
        const AttemptSummary*& counts = counts_.try_emplace(attempt.scenario, nullptr).first->second;
        if (counts && counts < &attempt) return;
        if (counts) addScores(*counts, -1);
        counts = &attempt;
        addScores(attempt, 1);
    }
    const std::map<SkillId, SkillScore>& scores() const { return scores_; }

  private:
    void addScores(const AttemptSummary& attempt, int times) {
        for (const SkillScore& score : attempt.result.skills) {
            scores_[score.skill].earned += times * score.earned;
            scores_[score.skill].possible += times * score.possible;
        }
    }

    std::map<ScenarioId, const AttemptSummary*> counts_;
    std::map<SkillId, SkillScore> scores_;
};

}  // namespace

SkillHistories skillHistoriesOf(const std::vector<AttemptSummary>& history, const Commons& commons) {
    const auto finished = finishedIn(history);
    SkillHistories histories;
    for (const AttemptSummary* attempt : finished)
        if (histories.days.empty() || histories.days.back() != dayOf(*attempt))
            histories.days.push_back(dayOf(*attempt));
    SkillsSoFar soFar;
    std::map<SkillId, std::vector<std::optional<int>>> percents;
    for (std::size_t day = 0, next = 0; day < histories.days.size(); ++day) {
        for (; next < finished.size() && dayOf(*finished[next]) == histories.days[day]; ++next)
            soFar.add(*finished[next]);
        for (const auto& [skill, score] : soFar.scores()) {
            auto& line = percents[skill];
            line.resize(histories.days.size());
            if (score.possible > 0) line[day] = percentOf(score.earned, score.possible);
        }
    }
    for (auto& [id, line] : percents)
        if (const auto skill = commons.skills.find(id); skill != commons.skills.end())
            histories.skills.push_back({plain(skill->second.title), std::move(line)});
    return histories;
}

}  // namespace trainer
