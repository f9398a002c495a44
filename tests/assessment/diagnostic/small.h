#pragma once
#include "assessment/framework/framework.h"

/// One engagement of three criteria on a scale of four levels. Users can tell of the first two.
struct Small {
    Small() {
        using enum assessment::Respondent;
        framework.status = assessment::Framework::Status::current;
        framework.scale.levels.resize(4);
        framework.scale.notConcerned.reasons = {"No counter"};
        assessment::Engagement engagement;
        engagement.id = "reception";
        engagement.parts = {{"part",
                             "Part",
                             {criterion("name", 2, {agent, users}), criterion("seat", 1, {agent, users}),
                              criterion("sign", 1, {agent})}}};
        framework.engagements.push_back(engagement);
    }

    assessment::Framework framework;

  private:
    static assessment::Criterion criterion(const std::string& id, int weight,
                                           std::vector<assessment::Respondent> asked) {
        assessment::Criterion made;
        made.id = id;
        made.weight = weight;
        made.asked = std::move(asked);
        return made;
    }
};
