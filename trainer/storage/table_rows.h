#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "trainer/storage/connection.h"
#include "trainer/storage/tables.h"

// For this folder only: the rows of any table, without knowing what they mean.
namespace trainer {

/// Calls `take` for each row of the table. Throws StorageError.
void eachTableRow(Connection& connection, const Table& table,
                  const std::function<void(const TableRow&)>& take);

/// Throws StorageError.
TableSum sumOf(Connection& connection, const Table& table);

/// Puts rows into a table; its statement is prepared once.
class TableWriter {
  public:
    TableWriter(Connection& connection, const Table& table);

    /// Throws StorageError.
    void insert(const TableRow& row);
    /// Sets what refers to other rows of the same table: to be called once all of them are in.
    void finish();

  private:
    Connection& connection_;
    const Table& table_;
    std::vector<std::string> values_;
    std::vector<soci::indicator> indicators_;
    soci::statement insert_;
    std::optional<std::size_t> inner_;  ///< the column that refers to the table itself
    std::vector<TableRow> referring_;
};

}  // namespace trainer
