#include "trainer/storage/erasing.h"

#include <algorithm>

#include "trainer/storage/connection.h"
#include "trainer/storage/database.h"
#include "trainer/storage/plan_names.h"
#include "trainer/storage/table_rows.h"

namespace trainer {
namespace {

void eraseRows(Connection& connection, const std::string& from, const std::string& person) {
    *connection.session() << "DELETE FROM " + from, soci::use(person, "person");
}

/// Empties the table and puts back the rows that have another value there, in the order of their keys.
void forget(Connection& connection, const Table& table, const std::string& column, const std::string& value) {
    const auto at =
        static_cast<std::size_t>(std::ranges::find(table.columns, column) - table.columns.begin());
    std::vector<TableRow> others;
    eachTableRow(connection, table, [&](const TableRow& row) {
        if (row[at] != value) others.push_back(row);
    });
    connection.empty(table.name);
    TableWriter writer(connection, table);
    for (const TableRow& row : others) writer.insert(row);
}

}  // namespace

void eraseForGood(Connection& connection, const std::function<void()>& work) {
    connection.change([&] {
        work();
        connection.noteTraces();
    });
    try {
        connection.sweep();
    } catch (const StorageError&) {
        // What was deleted is deleted. It stays noted that its traces are there.
    }
}

void forgetRound(Connection& connection, const std::string& campaign) {
    for (const char* table : {"ballot", "card"})
        forget(connection, tableNamed(table), "campaign_id", campaign);
}

void erasePerson(Database& database, const std::string& person, const std::string& at) {
    Connection& connection = database.connection();
    eraseForGood(connection, [&] {
        connection.seize("ballot");
        forget(connection, tableNamed("ballot"), "person_id", person);
        forgetName(connection, person, at);
        for (const char* table : {"draft", "answer", "attempt_skill", "attempt_edition"})
            eraseRows(connection,
                      std::string(table) +
                          " WHERE attempt_id IN (SELECT id FROM attempt WHERE person_id = :person)",
                      person);
        eraseRows(connection, "attempt WHERE person_id = :person", person);
        eraseRows(connection, "begun WHERE person_id = :person", person);
        eraseRows(connection, "person_role WHERE person_id = :person", person);
        eraseRows(connection, "person WHERE id = :person", person);
    });
}

}  // namespace trainer
