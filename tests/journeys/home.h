#pragma once
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/story/scenario.h"
#include "tests/journeys/program.h"

using Json = nlohmann::json;

/// A home of one's own for the program, in a folder that goes away: its files are nobody else's.
struct Home {
    Home();
    ~Home();
    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;

    std::string file(const std::string& name) const { return folder + "/" + name; }
    /// Writes a file in the home, and its folders, and gives its path.
    std::string write(const std::string& name, const std::string& content) const;

    /// Runs cap-usager-cli with these words; in French unless `variables` says otherwise.
    Ran cli(const std::vector<std::string>& words, const std::string& input = {}) const;
    /// Runs it and reads its output as JSON. Fails the test where it does not end with that status.
    Json json(const std::vector<std::string>& words, const std::string& input = {}, int status = 0) const;
    /// The words that start it.
    std::vector<std::string> command(const std::vector<std::string>& words) const;

    std::string folder;
    std::string database = file("data/cap-usager/cap-usager.db");  ///< where the program keeps the work
    Variables variables;
};

/// One answer a line, as the program reads them.
std::string lines(const std::vector<std::string>& answers);
std::string read(const std::string& path);
bool holds(std::string_view text, std::string_view part);
/// True for one line, that a person can read: it ends like a sentence and nothing in it was left to fill in.
bool isOneSentence(const std::string& text);

/// The library that is shipped, and the files of its scenarios.
std::string shippedLibrary();
std::vector<std::string> shippedScenarios();
/// A copy of the shipped library in the home, for a test to change.
std::string copyOfLibrary(const Home& home);

/// The scenario of a file with the commons of its library. Fails the test where it cannot be played.
scenarios::Scenario opened(const std::string& path);
/// The answers of somebody who knows, as far as the scenario's end.
std::vector<std::string> modelAnswers(const scenarios::Scenario& scenario);

/// A scenario of no module with a page, a question with a hint, and a number; answers may be taken back.
std::string smallScenario(const std::string& version = "1.0", const std::string& title = "Une demande");
inline const std::string smallUuid = "5f3c2a10-0b1d-4c8e-9a77-000000000001";
