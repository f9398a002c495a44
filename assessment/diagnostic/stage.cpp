#include "assessment/diagnostic/stage.h"

#include <algorithm>

namespace assessment {
bool isPast(Gate gate, Phase phase) {
    switch (gate) {
        case Gate::opened: return phase >= Phase::open;
        case Gate::closed: return phase >= Phase::closed;
        case Gate::agreed: return phase >= Phase::agreed;
    }
    return false;
}

std::vector<StageDate> datesOf(const std::vector<Stage>& stages) {
    std::vector<StageDate> dates;
    for (const Stage& stage : stages) dates.push_back({stage.id, {}, {}});
    return dates;
}

std::vector<StageDate> passed(std::vector<StageDate> dates, const std::vector<Stage>& stages, Phase phase,
                              const std::string& day) {
    for (StageDate& date : dates) {
        const auto stage = std::ranges::find(stages, date.stage, &Stage::id);
        const bool isNow = stage != stages.end() && stage->gate && isPast(*stage->gate, phase);
        if (isNow && date.done.empty()) date.done = day;
    }
    return dates;
}

std::string closedOn(const std::vector<StageDate>& dates, const std::vector<Stage>& stages) {
    std::string last;
    for (const StageDate& date : dates) {
        const auto stage = std::ranges::find(stages, date.stage, &Stage::id);
        const bool isAfterAnswers = stage != stages.end() && stage->gate && *stage->gate != Gate::opened;
        if (isAfterAnswers && !date.done.empty()) return date.done;
        last = std::max(last, date.done);
    }
    return last;
}

}  // namespace assessment
