#include "trainer/storage/bound_row.h"

#include "trainer/storage/connection.h"

namespace trainer {
namespace {

void use(soci::statement& statement, std::string* text, long long* number) {
    if (text != nullptr)
        statement.exchange(soci::use(*text));
    else
        statement.exchange(soci::use(*number));
}

void finish(soci::statement& statement, const std::string& sql) {
    statement.alloc();
    statement.prepare(sql);
    statement.define_and_bind();
}

/// "a, b, c" of a member of each column.
template <class Columns, class Member>
std::string listOf(const Columns& columns, Member member) {
    std::string list;
    for (const auto& column : columns) list += (list.empty() ? "" : ", ") + column.*member;
    return list;
}

}  // namespace

BoundRow& BoundRow::bind(const std::string& column, std::string* text, long long* number,
                         const std::string& readAs, const std::string& before, const std::string& after) {
    columns_.push_back({column, text, number, readAs.empty() ? table_ + "." + column : readAs,
                        before + ":" + column + after});
    return *this;
}

BoundRow& BoundRow::text(const std::string& column, std::string& value) {
    return bind(column, &value, nullptr);
}

BoundRow& BoundRow::number(const std::string& column, long long& value) {
    return bind(column, nullptr, &value);
}

BoundRow& BoundRow::optionalText(const std::string& column, std::string& value) {
    return bind(column, &value, nullptr, "COALESCE(" + table_ + "." + column + ", '')", "NULLIF(", ", '')");
}

BoundRow& BoundRow::optionalNumber(const std::string& column, std::string& value) {
    return bind(column, &value, nullptr, "COALESCE(CAST(" + table_ + "." + column + " AS TEXT), '')",
                "CAST(NULLIF(", ", '') AS BIGINT)");
}

BoundRow& BoundRow::fixed() {
    fixed_ = columns_.size();
    return *this;
}

soci::statement BoundRow::insert(soci::session& sql, const std::string& rest) const {
    soci::statement statement(sql);
    for (const Column& column : columns_) use(statement, column.text, column.number);
    finish(statement, "INSERT INTO " + table_ + " (" + listOf(columns_, &Column::name) + ") VALUES (" +
                          listOf(columns_, &Column::write) + ") " + rest);
    return statement;
}

soci::statement BoundRow::update(soci::session& sql, std::string& id, long long& seen) const {
    soci::statement statement(sql);
    std::string sets;
    for (std::size_t i = fixed_; i < columns_.size(); ++i) {
        use(statement, columns_[i].text, columns_[i].number);
        sets += (sets.empty() ? "" : ", ") + columns_[i].name + " = " + columns_[i].write;
    }
    use(statement, &id, nullptr);
    use(statement, nullptr, &seen);
    finish(statement, "UPDATE " + table_ + " SET " + sets + " WHERE id = :id AND version = :seen");
    return statement;
}

soci::statement BoundRow::select(soci::session& sql, const std::string& rest, std::string* key) const {
    soci::statement statement(sql);
    for (const Column& column : columns_) {
        if (column.text != nullptr)
            statement.exchange(soci::into(*column.text));
        else
            statement.exchange(soci::into(*column.number));
    }
    if (key != nullptr) use(statement, key, nullptr);
    finish(statement, "SELECT " + listOf(columns_, &Column::read) + " FROM " + table_ + " " + rest);
    return statement;
}

bool touched(soci::statement& statement) {
    perform(statement);
    return statement.get_affected_rows() > 0;
}

}  // namespace trainer
