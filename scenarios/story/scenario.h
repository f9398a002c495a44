#pragma once
#include <string>
#include <vector>

#include "scenarios/story/step.h"
#include "scenarios/story/version.h"

namespace scenarios {

enum class Language { french, english };

/// Who asks: a member of the public or a member of staff. The law is not the same for both.
enum class Requester { usager, agent };

/// Somebody in the story.
struct Person {
    PersonId id;
    std::string name;
    Text description;
};

/// A number the story keeps, such as a tension that rises.
struct Variable {
    VariableId id;
    int value = 0;
    int min = -1'000'000;
    int max = 1'000'000;
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
