#include "tests/trainer/storage/fixture.h"

#include <boost/test/unit_test.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace scenarios;
using namespace trainer;

Folder::Folder() : path((std::filesystem::temp_directory_path() / "cap-usager.XXXXXX").string()) {
    if (::mkdtemp(path.data()) == nullptr) throw std::runtime_error("no temporary folder");
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
}

bool onPostgresql() {
    const auto& suite = boost::unit_test::framework::master_test_suite();
    return suite.argc > 1 && std::string_view(suite.argv[suite.argc - 1]) == "postgresql";
}

PostgresqlServer& server() {
    static PostgresqlServer started;
    return started;
}

std::string newDatabase(const Folder& folder) {
    return onPostgresql() ? server().newDatabase() : folder.file("cap-usager.db");
}

void write(const std::string& path, const std::string& content) {
    std::ofstream(path, std::ios::binary) << content;
}

std::string read(const std::string& path) {
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    return content.str();
}

std::string uuid(int number) {
    char text[37];
    std::snprintf(text, sizeof text, "00000000-0000-4000-8000-%012d", number);
    return text;
}

void addAlice(Workspace& workspace) {
    workspace.team->add(assessment::Person{alice, "Alice", "", {assessment::Role::agent}});
}

Edition edition(const std::string& text, Version version) {
    return {Edition::Kind::scenario, uuid(500), version, "hash of " + text, text};
}

Attempt attempt(const std::string& id, const Edition& on) {
    return {id, alice, ScenarioId(on.id), on.version, {on.hash}, "2026-11-22T07:30:00Z", "", {}};
}

Answer answer(int number) {
    return {StepId("step" + std::to_string(number)), "réponse " + std::to_string(number)};
}

Player::Player(const std::string& database, const DatabaseOptions& options) : workspace(database, options) {}

void Player::begin() {
    addAlice(workspace);
    const Edition on = edition("<scenario/>");
    workspace.attempts->begin(attempt(id, on), "Au guichet", {on});
}

void Player::add() {
    workspace.attempts->add(id, given, answer(static_cast<int>(given)), "2026-11-22T07:31:00Z");
    ++given;
}

int answersIn(const std::string& database, const std::string& attempt) {
    const auto found = Workspace(database).attempts->find(attempt);
    if (!found) return -1;
    int number = 0;
    for (const Answer& given : found->answers)
        if (!(given == answer(number++))) return -1;
    return number;
}
