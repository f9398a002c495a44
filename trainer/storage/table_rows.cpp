#include "trainer/storage/table_rows.h"

#include <algorithm>

namespace trainer {
namespace {

constexpr int pageSize = 1000;

/// A query of a page of rows after the one whose key is given: the engine keeps only that page in memory, and
/// finds its start by the key's index.
class Page {
  public:
    Page(soci::session& sql, const Table& table, bool isFirst)
        : values_(table.columns.size()),
          indicators_(table.columns.size()),
          after_(table.key.size()),
          query_(sql) {
        std::string text = "SELECT " + listed(table.columns) + " FROM " + table.name;
        if (!isFirst) {
            std::string marks;
            for (std::size_t i = 0; i < table.key.size(); ++i) {
                const std::string mark = ":after" + std::to_string(i);
                // The place within a key is a number; the rest of it is text.
                marks +=
                    (i == 0 ? "" : ", ") + (table.key[i] == "place" ? "CAST(" + mark + " AS BIGINT)" : mark);
                query_.exchange(soci::use(after_[i]));
            }
            text += " WHERE (" + listed(table.key) + ") > (" + marks + ")";
        }
        text += " ORDER BY " + listed(table.key) + " LIMIT " + std::to_string(pageSize);
        for (std::size_t i = 0; i < values_.size(); ++i)
            query_.exchange(soci::into(values_[i], indicators_[i]));
        query_.alloc();
        query_.prepare(text);
        query_.define_and_bind();
    }

    void startAfter(const TableRow& last, const Table& table) {
        for (std::size_t i = 0; i < after_.size(); ++i) {
            const auto column = std::ranges::find(table.columns, table.key[i]) - table.columns.begin();
            after_[i] = *last[static_cast<std::size_t>(column)];
        }
    }

    std::vector<TableRow> rows() {
        std::vector<TableRow> found;
        eachRow(query_, [&] {
            TableRow row(values_.size());
            for (std::size_t i = 0; i < row.size(); ++i)
                if (indicators_[i] != soci::i_null) row[i] = values_[i];
            found.push_back(std::move(row));
        });
        return found;
    }

  private:
    std::vector<std::string> values_;
    std::vector<soci::indicator> indicators_;
    std::vector<std::string> after_;
    soci::statement query_;
};

}  // namespace

void eachTableRow(Connection& connection, const Table& table,
                  const std::function<void(const TableRow&)>& take) {
    connection.run([&] {
        soci::session& sql = *connection.session();
        std::vector<TableRow> rows = Page(sql, table, true).rows();
        Page next(sql, table, false);
        while (!rows.empty()) {
            for (const TableRow& row : rows) take(row);
            if (rows.size() < pageSize) return;
            next.startAfter(rows.back(), table);
            rows = next.rows();
        }
    });
}

TableSum sumOf(Connection& connection, const Table& table) {
    TableSum sum{table.name, 0, 0};
    eachTableRow(connection, table, [&](const TableRow& row) { sum.add(row); });
    return sum;
}

TableWriter::TableWriter(Connection& connection, const Table& table)
    : connection_(connection),
      table_(table),
      values_(table.columns.size()),
      indicators_(table.columns.size(), soci::i_ok),
      insert_(*connection.session()) {
    for (const Reference& reference : table.references)
        if (reference.table == table.name)
            inner_ = static_cast<std::size_t>(std::ranges::find(table.columns, reference.column) -
                                              table.columns.begin());
    std::string marks;
    for (std::size_t i = 0; i < values_.size(); ++i) {
        marks += (i == 0 ? ":v" : ", :v") + std::to_string(i);
        insert_.exchange(soci::use(values_[i], indicators_[i]));
    }
    insert_.alloc();
    connection_.run([&] {
        insert_.prepare("INSERT INTO " + table.name + " (" + listed(table.columns) + ") VALUES (" + marks +
                        ")");
    });
    insert_.define_and_bind();
}

void TableWriter::insert(const TableRow& row) {
    const bool refers = inner_ && row[*inner_];
    for (std::size_t i = 0; i < row.size(); ++i) {
        const bool isNull = !row[i] || (refers && i == *inner_);
        indicators_[i] = isNull ? soci::i_null : soci::i_ok;
        if (!isNull) values_[i] = *row[i];
    }
    connection_.run([&] { perform(insert_); });
    if (refers) referring_.push_back(row);
}

void TableWriter::finish() {
    for (const TableRow& row : referring_)
        connection_.run([&] {
            *connection_.session() << "UPDATE " + table_.name + " SET " + table_.columns[*inner_] +
                                          " = :to WHERE " + table_.key.front() + " = :id",
                soci::use(*row[*inner_]), soci::use(*row.front());
        });
    referring_.clear();
}

}  // namespace trainer
