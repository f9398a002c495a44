#pragma once
#include <string>
#include <vector>

#include "scenarios/story/requester.h"
#include "scenarios/story/step.h"
#include "scenarios/story/version.h"

namespace scenarios {

enum class Language { french, english };

/// Somebody in the story.
struct Person {
    PersonId id;
    std::string name;
    Text description;
};

/// One situation to play, step by step. Immutable: (id, version, hash) names one content for ever.
struct Scenario {
    ScenarioId id;
    Version version;
    std::string hash;  ///< of the file's content, in hexadecimal
    Language language = Language::french;
    int minutes = 5;
    Requester requester = Requester::usager;
    Channel channel = Channel::courriel;
    int passMark = 60;  ///< percent
    bool stepBack = false;
    Text title;
    Text summary;
    std::vector<std::string> authors;
    std::string licence;
    std::vector<SkillId> skills;
    std::vector<Person> persons;
    std::vector<Source> sources;
    std::vector<Variable> variables;
    std::vector<Step> steps;
};

}  // namespace scenarios
