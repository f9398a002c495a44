#include "trainer/storage/libpq_on_demand.h"

#include <dlfcn.h>
#include <libpq-fe.h>

#include <stdexcept>

// The functions of libpq that SOCI and this folder call. Linked as usual, libpq and the two dozen libraries
// it brings would cost every start of the program three times what it takes now, also where the work is in a
// file.
namespace {

void* library() {
    static void* const opened = ::dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    return opened;
}

void* find(const char* name) {
    void* const function = library() != nullptr ? ::dlsym(library(), name) : nullptr;
    if (function == nullptr) throw std::logic_error(std::string("libpq has no ") + name);
    return function;
}

}  // namespace

bool trainer::hasLibpq() {
    return library() != nullptr;
}

#define IN_LIBPQ(name)                                                               \
    [] {                                                                             \
        static const auto function = reinterpret_cast<decltype(&name)>(find(#name)); \
        return function;                                                             \
    }()

extern "C" {

PGconn* PQconnectdb(const char* info) {
    return IN_LIBPQ(PQconnectdb)(info);
}
void PQfinish(PGconn* connection) {
    IN_LIBPQ(PQfinish)(connection);
}
PGPing PQping(const char* info) {
    return IN_LIBPQ(PQping)(info);
}
PQconninfoOption* PQconninfoParse(const char* info, char** error) {
    return IN_LIBPQ(PQconninfoParse)(info, error);
}
void PQconninfoFree(PQconninfoOption* options) {
    IN_LIBPQ(PQconninfoFree)(options);
}
ConnStatusType PQstatus(const PGconn* connection) {
    return IN_LIBPQ(PQstatus)(connection);
}
PGTransactionStatusType PQtransactionStatus(const PGconn* connection) {
    return IN_LIBPQ(PQtransactionStatus)(connection);
}
int PQserverVersion(const PGconn* connection) {
    return IN_LIBPQ(PQserverVersion)(connection);
}
char* PQerrorMessage(const PGconn* connection) {
    return IN_LIBPQ(PQerrorMessage)(connection);
}
PGVerbosity PQsetErrorVerbosity(PGconn* connection, PGVerbosity verbosity) {
    return IN_LIBPQ(PQsetErrorVerbosity)(connection, verbosity);
}
PQnoticeProcessor PQsetNoticeProcessor(PGconn* connection, PQnoticeProcessor processor, void* argument) {
    return IN_LIBPQ(PQsetNoticeProcessor)(connection, processor, argument);
}

PGresult* PQexec(PGconn* connection, const char* query) {
    return IN_LIBPQ(PQexec)(connection, query);
}
PGresult* PQexecParams(PGconn* connection, const char* command, int count, const Oid* types,
                       const char* const* values, const int* lengths, const int* formats, int format) {
    return IN_LIBPQ(PQexecParams)(connection, command, count, types, values, lengths, formats, format);
}
PGresult* PQprepare(PGconn* connection, const char* name, const char* query, int count, const Oid* types) {
    return IN_LIBPQ(PQprepare)(connection, name, query, count, types);
}
PGresult* PQexecPrepared(PGconn* connection, const char* name, int count, const char* const* values,
                         const int* lengths, const int* formats, int format) {
    return IN_LIBPQ(PQexecPrepared)(connection, name, count, values, lengths, formats, format);
}
int PQsendQuery(PGconn* connection, const char* query) {
    return IN_LIBPQ(PQsendQuery)(connection, query);
}
int PQsendQueryParams(PGconn* connection, const char* command, int count, const Oid* types,
                      const char* const* values, const int* lengths, const int* formats, int format) {
    return IN_LIBPQ(PQsendQueryParams)(connection, command, count, types, values, lengths, formats, format);
}
int PQsendPrepare(PGconn* connection, const char* name, const char* query, int count, const Oid* types) {
    return IN_LIBPQ(PQsendPrepare)(connection, name, query, count, types);
}
int PQsendQueryPrepared(PGconn* connection, const char* name, int count, const char* const* values,
                        const int* lengths, const int* formats, int format) {
    return IN_LIBPQ(PQsendQueryPrepared)(connection, name, count, values, lengths, formats, format);
}
int PQsetSingleRowMode(PGconn* connection) {
    return IN_LIBPQ(PQsetSingleRowMode)(connection);
}
PGresult* PQgetResult(PGconn* connection) {
    return IN_LIBPQ(PQgetResult)(connection);
}

ExecStatusType PQresultStatus(const PGresult* result) {
    return IN_LIBPQ(PQresultStatus)(result);
}
char* PQresultErrorMessage(const PGresult* result) {
    return IN_LIBPQ(PQresultErrorMessage)(result);
}
char* PQresultErrorField(const PGresult* result, int field) {
    return IN_LIBPQ(PQresultErrorField)(result, field);
}
int PQntuples(const PGresult* result) {
    return IN_LIBPQ(PQntuples)(result);
}
int PQnfields(const PGresult* result) {
    return IN_LIBPQ(PQnfields)(result);
}
char* PQfname(const PGresult* result, int field) {
    return IN_LIBPQ(PQfname)(result, field);
}
int PQfformat(const PGresult* result, int field) {
    return IN_LIBPQ(PQfformat)(result, field);
}
Oid PQftype(const PGresult* result, int field) {
    return IN_LIBPQ(PQftype)(result, field);
}
int PQfsize(const PGresult* result, int field) {
    return IN_LIBPQ(PQfsize)(result, field);
}
char* PQcmdTuples(PGresult* result) {
    return IN_LIBPQ(PQcmdTuples)(result);
}
char* PQgetvalue(const PGresult* result, int row, int field) {
    return IN_LIBPQ(PQgetvalue)(result, row, field);
}
int PQgetisnull(const PGresult* result, int row, int field) {
    return IN_LIBPQ(PQgetisnull)(result, row, field);
}
void PQclear(PGresult* result) {
    IN_LIBPQ(PQclear)(result);
}

// SOCI's large objects; this program keeps none.
int lo_open(PGconn* connection, Oid object, int mode) {
    return IN_LIBPQ(lo_open)(connection, object, mode);
}
int lo_close(PGconn* connection, int file) {
    return IN_LIBPQ(lo_close)(connection, file);
}
int lo_read(PGconn* connection, int file, char* buffer, std::size_t length) {
    return IN_LIBPQ(lo_read)(connection, file, buffer, length);
}
int lo_write(PGconn* connection, int file, const char* buffer, std::size_t length) {
    return IN_LIBPQ(lo_write)(connection, file, buffer, length);
}
int lo_lseek(PGconn* connection, int file, int offset, int whence) {
    return IN_LIBPQ(lo_lseek)(connection, file, offset, whence);
}

}  // extern "C"
