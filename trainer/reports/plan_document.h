#pragma once
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "assessment/plan/action.h"
#include "trainer/reports/document.h"

namespace trainer {

/// What documents are made of that tell of the plan of one service.
struct PlanRecord {
    std::string unit;  ///< its name
    std::vector<assessment::Action> actions;
    std::map<std::string, std::string> engagements;  ///< what each is called, by its id, in their order
    std::function<std::string(assessment::ActionStatus)> statusWord;
    std::string today;  ///< "2026-11-22"
};

/// A plan to read and to print: how many actions there are by how far they are and by engagement, each as a
/// chart with its table, then every action by its engagement. Abandoned ones are counted, and listed last.
Document planDocumentOf(const PlanRecord& record);

}  // namespace trainer
