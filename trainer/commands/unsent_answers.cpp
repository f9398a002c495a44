#include "trainer/commands/unsent_answers.h"

#include <cerrno>
#include <filesystem>
#include <fstream>

#include "trainer/reports/json.h"
#include "trainer/storage/file_system.h"
#include "trainer/storage/storage_error.h"

namespace trainer {
namespace {

struct Waiting {
    std::string database;
    Unsent unsent;
};

/// Nothing where the file is not one of ours.
std::optional<Waiting> read(const std::filesystem::path& path) {
    try {
        const Json json = Json::parse(std::ifstream(path));
        return Waiting{json.at("database"),
                       {json.at("attempt"),
                        json.at("place"),
                        {scenarios::StepId(json.at("step").get<std::string>()), json.at("given")},
                        json.at("at")}};
    } catch (const Json::exception&) {
        return {};
    } catch (const std::invalid_argument&) {
        return {};
    }
}

}  // namespace

std::string UnsentAnswers::fileOf(const std::string& attempt) const {
    return folder_ + "/" + attempt + ".json";
}

void UnsentAnswers::keep(const Unsent& unsent, const std::string& database) const {
    const Json json{{"database", database},         {"attempt", unsent.attempt},
                    {"place", unsent.place},        {"step", unsent.answer.step.text()},
                    {"given", unsent.answer.given}, {"at", unsent.at}};
    makeFolders(folder_);
    const std::string path = fileOf(unsent.attempt);
    const std::string part = makeFileBeside(path);
    std::ofstream file(part, std::ios::binary);
    file << textOf(json) << std::flush;
    if (!file) {
        const StorageError error(kindOfSystemError(errno), path, errno);
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        throw error;
    }
    moveDurably(part, path);
}

void UnsentAnswers::forget(const Unsent& unsent) const {
    std::error_code ignored;
    std::filesystem::remove(fileOf(unsent.attempt), ignored);
}

UnsentAnswers::Sent UnsentAnswers::sendAll(Workspace& workspace) const {
    Sent sent;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder_, none)) {
        if (entry.path().extension() != ".json") continue;
        const auto waiting = read(entry.path());
        if (!waiting || waiting->database != workspace.database.path()) continue;
        const Unsent& unsent = waiting->unsent;
        try {
            workspace.attempts->add(unsent.attempt, unsent.place, unsent.answer, unsent.at);
            ++sent.kept;
        } catch (const scenarios::AttemptMovedOn&) {
            ++sent.tooLate;
        }
        forget(unsent);
    }
    return sent;
}

}  // namespace trainer
