#include "tests/postgresql/raw_postgresql.h"

#include <libpq-fe.h>

#include <memory>
#include <stdexcept>

RawPostgresql::RawPostgresql(const std::string& address) : handle_(PQconnectdb(address.c_str())) {
    if (PQstatus(handle_) != CONNECTION_OK) {
        const std::string why = PQerrorMessage(handle_);
        PQfinish(handle_);
        throw std::runtime_error(why);
    }
    execute("SET client_min_messages = error; SET search_path = cap_usager");
}

RawPostgresql::~RawPostgresql() {
    PQfinish(handle_);
}

void RawPostgresql::execute(const std::string& sql) {
    value(sql);
}

void RawPostgresql::send(const std::string& sql) {
    if (PQsendQuery(handle_, sql.c_str()) == 0) throw std::runtime_error(PQerrorMessage(handle_));
}

void RawPostgresql::finish() {
    std::string failure;
    while (PGresult* result = PQgetResult(handle_)) {
        if (PQresultStatus(result) == PGRES_FATAL_ERROR) failure = PQresultErrorMessage(result);
        PQclear(result);
    }
    if (!failure.empty()) throw std::runtime_error(failure);
}

std::string RawPostgresql::value(const std::string& sql) {
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(handle_, sql.c_str()), &PQclear);
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        throw std::runtime_error(PQerrorMessage(handle_));
    return PQntuples(result.get()) > 0 ? PQgetvalue(result.get(), 0, 0) : "";
}
