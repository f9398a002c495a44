#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trainer {

/// A column that holds the key of a row of another table, or nothing.
struct Reference {
    std::string column;
    std::string table;
    std::string key;
};

/// What this program knows of one of its tables.
struct Table {
    std::string name;
    std::vector<std::string> columns;  ///< all of them
    std::vector<std::string> key;      ///< the columns that tell its rows apart
    std::vector<Reference> references;
};

/// All tables that hold somebody's work, each after those it refers to. A migration that changes one changes
/// this list too.
const std::vector<Table>& tables();
/// Throws std::invalid_argument where there is none of that name.
const Table& tableNamed(std::string_view name);

/// The values of a row in the order of the table's columns, as text; nothing for NULL.
using TableRow = std::vector<std::optional<std::string>>;

/// How many rows a table has, and a number made of all of them, in whatever order they come: two tables with
/// the same rows have the same, and others hardly ever do. The number means nothing outside this run.
struct TableSum {
    std::string table;
    long long rows = 0;
    std::uint64_t content = 0;

    void add(const TableRow& row);
    bool operator==(const TableSum&) const = default;
};

/// Their names as SQL lists them: "unit, person, …".
std::string tableNames();

/// "a, b, c"
std::string listed(const std::vector<std::string>& names);

}  // namespace trainer
