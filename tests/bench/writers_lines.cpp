#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <iostream>
#include <stdexcept>

#include "tests/bench/begun_attempts.h"
#include "tests/bench/lines.h"
#include "tests/bench/measure.h"
#include "tests/bench/scenario_text.h"
#include "tests/postgresql/server.h"
#include "trainer/storage/workspace.h"

// Many who write at once: none of their answers may be lost, and none refused.
namespace bench {
namespace {

constexpr std::uint64_t firstAttempt = 1000;
constexpr const char* now = "2026-11-22T07:30:00Z";

scenarios::Answer answerAt(int writer, int place) {
    return {scenarios::StepId("step" + std::to_string(place % 10)),
            "writer " + std::to_string(writer) + ", answer " + std::to_string(place)};
}

std::string attemptOf(int writer) {
    return uuidOf(firstAttempt + static_cast<std::uint64_t>(writer));
}

/// A database with an attempt for each writer.
void begin(const std::string& place, int writers) {
    trainer::Workspace workspace(place);
    beginAttempts(workspace, firstAttempt, static_cast<std::uint64_t>(writers));
}

/// What one of them does, in a process and with a connection of its own: it opens the database, says that it
/// is ready, and writes once all are. True if every answer was taken.
bool write(const std::string& place, int writer, int answers, int ready, int start) {
    try {
        trainer::Workspace workspace(place);
        char byte = 0;
        if (::write(ready, "r", 1) != 1 || ::read(start, &byte, 1) != 0) return false;
        for (int i = 0; i < answers; ++i)
            workspace.attempts->add(attemptOf(writer), static_cast<std::size_t>(i), answerAt(writer, i), now);
        return true;
    } catch (const std::exception& error) {
        std::cerr << "writer " << writer << ": " << error.what() << std::endl;
        return false;
    }
}

/// The seconds that so many writers take together. Throws std::runtime_error where an answer is refused.
double secondsOfWriters(const std::string& place, int writers, int answersOfEach) {
    int ready[2];
    int start[2];
    if (::pipe2(ready, O_CLOEXEC) != 0 || ::pipe2(start, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    std::vector<pid_t> children;
    for (int i = 0; i < writers; ++i) {
        children.push_back(::fork());
        if (children.back() != 0) continue;
        ::close(start[1]);
        ::_exit(write(place, i, answersOfEach, ready[1], start[0]) ? 0 : 1);
    }
    ::close(ready[1]);
    char byte = 0;
    for (int i = 0; i < writers; ++i)
        if (::read(ready[0], &byte, 1) != 1) break;
    bool allTaken = true;
    const double seconds = secondsOf([&] {
        ::close(start[1]);
        for (const pid_t child : children) {
            int status = 0;
            ::waitpid(child, &status, 0);
            allTaken = allTaken && status == 0;
        }
    });
    ::close(ready[0]);
    ::close(start[0]);
    if (!allTaken) throw std::runtime_error("an answer was refused");
    return seconds;
}

/// Throws std::runtime_error where an answer is lost, or another is in its place.
void requireAll(const std::string& place, int writers, int answersOfEach) {
    const trainer::Workspace workspace(place);
    for (int writer = 0; writer < writers; ++writer) {
        const auto attempt = workspace.attempts->find(attemptOf(writer));
        if (!attempt || attempt->answers.size() != static_cast<std::size_t>(answersOfEach))
            throw std::runtime_error("an answer was lost");
        for (int i = 0; i < answersOfEach; ++i)
            if (!(attempt->answers[static_cast<std::size_t>(i)] == answerAt(writer, i)))
                throw std::runtime_error("another answer is in a place");
    }
}

/// Answers per second, all writers together.
double rateOf(const std::string& place, int writers, int answers) {
    const int ofEach = answers / writers;
    begin(place, writers);
    const double seconds = secondsOfWriters(place, writers, ofEach);
    requireAll(place, writers, ofEach);
    return ofEach * writers / seconds;
}

void compare(Row& row, const std::function<std::string()>& newPlace, int writers, int answers) {
    const double one = rateOf(newPlace(), 1, answers);
    const double many = rateOf(newPlace(), writers, answers);
    row.ratio = many / one;
    const auto text = [](double rate) { return countText(static_cast<long long>(rate)) + "/s"; };
    row.medians =
        text(many) + " against " + text(one) + ", none of " + countText(2LL * answers) + " lost or refused";
}

}  // namespace

void addWritersLines(Lines& lines, const std::string& folder) {
    const int answers = lines.options().quick ? 4'000 : 40'000;
    int files = 0;
    lines.add("8 processes into one SQLite file, against one", {Goal::Kind::atLeast, 0.5}, [&](Row& row) {
        compare(
            row, [&] { return folder + "/" + std::to_string(++files) + ".db"; }, 8, answers);
    });
    lines.add("50 connections into PostgreSQL, against one", {Goal::Kind::atLeast, 1}, [&](Row& row) {
        PostgresqlServer server(PostgresqlServer::Disk::durable);
        compare(
            row, [&] { return server.newDatabase(); }, 50, answers);
    });
}

}  // namespace bench
