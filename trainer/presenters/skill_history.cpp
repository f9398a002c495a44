#include "trainer/presenters/skill_history.h"

#include <map>

#include "scenarios/play/percent.h"

namespace trainer {

using namespace scenarios;

namespace {

std::vector<std::string> daysOf(const std::vector<AttemptSummary>& history) {
    std::map<std::string, bool> days;
    for (const AttemptSummary& attempt : history)
        if (!attempt.finished.empty()) days[attempt.finished.substr(0, 10)] = true;
    std::vector<std::string> sorted;
    for (const auto& [day, met] : days) sorted.push_back(day);
    return sorted;
}

/// What was finished by the end of that day, the newest first.
std::vector<AttemptSummary> until(const std::vector<AttemptSummary>& history, const std::string& day) {
    std::vector<AttemptSummary> then;
    for (const AttemptSummary& attempt : history)
        if (!attempt.finished.empty() && attempt.finished.substr(0, 10) <= day) then.push_back(attempt);
    return then;
}

}  // namespace

SkillHistories skillHistoriesOf(const std::vector<AttemptSummary>& history, const Commons& commons) {
    SkillHistories histories;
    histories.days = daysOf(history);
    std::map<SkillId, std::vector<std::optional<int>>> percents;
    for (std::size_t day = 0; day < histories.days.size(); ++day)
        for (const SkillScore& score : progressOf(until(history, histories.days[day])).skills) {
            auto& line = percents[score.skill];
            line.resize(histories.days.size());
            if (score.possible > 0) line[day] = percentOf(score.earned, score.possible);
        }
    for (auto& [id, line] : percents)
        if (const auto skill = commons.skills.find(id); skill != commons.skills.end())
            histories.skills.push_back({plain(skill->second.title), std::move(line)});
    return histories;
}

}  // namespace trainer
