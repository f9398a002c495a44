#pragma once
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "trainer/presenters/diagnostic_desk.h"

namespace trainer {

/// What a team thinks of its service.
struct ExampleOpinion {
    std::function<int(const std::string& criterion)> level;    ///< what most of them say
    std::set<std::string> contested;                           ///< criteria of which they think the opposite
    std::map<std::string, std::vector<std::string>> comments;  ///< by criterion
};

/// So many people of that opinion, who differ a little, each give their ballot.
void giveExampleBallots(DiagnosticDesk& desk, const std::string& campaign, int people,
                        const ExampleOpinion& opinion);

}  // namespace trainer
