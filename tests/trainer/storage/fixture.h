#pragma once
#include <string>
#include <vector>

#include "scenarios/play/attempt.h"
#include "tests/postgresql/server.h"
#include "trainer/storage/storage_error.h"
#include "trainer/storage/workspace.h"

/// A folder that goes away with everything in it.
struct Folder {
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string file(const std::string& name) const { return path + "/" + name; }
    std::string path;
};

/// True if this run of the tests is on PostgreSQL ("test_storage --run_test=@portable -- postgresql").
bool onPostgresql();
/// The server of this run.
PostgresqlServer& server();
/// A database that is not there yet: a file in the folder, or an empty database of the server.
std::string newDatabase(const Folder& folder);

/// A folder, and a place for a database that is not there yet: a file in it, or an empty database of the
/// server.
struct StorageFixture {
    Folder folder;
    std::string database = newDatabase(folder);
};

/// Which StorageError the work throws; a test failure if it throws none.
template <class Work>
trainer::StorageError failureOf(Work work) {
    try {
        work();
    } catch (const trainer::StorageError& error) {
        return error;
    }
    throw std::runtime_error("no StorageError was thrown");
}

void write(const std::string& path, const std::string& content);
std::string read(const std::string& path);

/// The n-th of a row of UUIDs.
std::string uuid(int number);

inline const std::string alice = "00000000-0000-4000-8000-0000000a11ce";
void addAlice(trainer::Workspace& workspace);

scenarios::Edition edition(const std::string& text, scenarios::Version version = {1, 0});
/// An attempt of Alice at the scenario of that edition.
scenarios::Attempt attempt(const std::string& id, const scenarios::Edition& on);
scenarios::Answer answer(int number);

/// A workspace with Alice and one attempt of hers, which takes answers until it fails.
struct Player {
    explicit Player(const std::string& database, const trainer::DatabaseOptions& options = {});
    void begin();
    void add();
    std::string id = uuid(1);
    std::size_t given = 0;
    trainer::Workspace workspace;
};

/// How many answers a database holds, each at its place, seen by another session; -1 if they are not those of
/// Player.
int answersIn(const std::string& database, const std::string& attempt = uuid(1));
