#include "assessment/plan/assignment.h"

#include <stdexcept>

namespace assessment {

ToldCompletion toldOf(const Completion& completion, int k) {
    const int left = completion.people - completion.completed;
    if (completion.completed < 0 || left < 0) throw std::invalid_argument("no completion");
    if (completion.people < k || completion.people == 0) return ToldCompletion::few;
    if (completion.completed == 0) return ToldCompletion::nobody;
    if (left == 0) return ToldCompletion::everybody;
    return completion.completed < k || left < k ? ToldCompletion::few : ToldCompletion::counted;
}

std::vector<TrainedSkill> trainedOf(const std::map<std::string, int>& trained, int people, int k) {
    std::vector<TrainedSkill> told;
    for (const auto& [skill, completed] : trained) {
        const ToldCompletion how = toldOf({people, completed}, k);
        told.push_back({skill, how, how == ToldCompletion::counted ? completed : 0});
    }
    return told;
}

}  // namespace assessment
