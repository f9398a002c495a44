#include "trainer/storage/erasing.h"

#include "trainer/storage/connection.h"
#include "trainer/storage/database.h"

namespace trainer {
namespace {

void eraseRows(Connection& connection, const std::string& from, const std::string& person) {
    *connection.session() << "DELETE FROM " + from, soci::use(person, "person");
}

}  // namespace

void erasePerson(Database& database, const std::string& person) {
    Connection& connection = database.connection();
    // What is deleted is overwritten with zeros.
    if (database.isFile()) connection.execute("PRAGMA secure_delete = ON");
    database.change([&] {
        for (const char* table : {"draft", "answer", "attempt_skill", "attempt_edition"})
            eraseRows(connection,
                      std::string(table) +
                          " WHERE attempt_id IN (SELECT id FROM attempt WHERE person_id = :person)",
                      person);
        eraseRows(connection, "attempt WHERE person_id = :person", person);
        eraseRows(connection, "person_role WHERE person_id = :person", person);
        eraseRows(connection, "person WHERE id = :person", person);
    });
    // The write-ahead log still holds the pages as they were.
    if (database.isFile()) connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace trainer
