#include "trainer/storage/postgresql_connection.h"

#include <soci/postgresql/soci-postgresql.h>

#include <algorithm>
#include <array>

#include "trainer/storage/postgresql_address.h"

namespace trainer {
namespace {

using Kind = StorageError::Kind;

struct StateKind {
    std::string_view state;  ///< or the beginning of one: its class
    Kind kind;
};
constexpr std::array<StateKind, 20> kinds{
    {{"08", Kind::disconnected},    {"57P01", Kind::disconnected},  // the server is being stopped
     {"57P02", Kind::disconnected},                                 // it crashed
     {"57P03", Kind::disconnected},                                 // it is starting
     {"57P05", Kind::disconnected},                                 // it ended an idle session
     {"25P03", Kind::disconnected},                                 // the same, in a transaction
     {"53300", Kind::disconnected},                                 // it has no connection left to give
     {"40", Kind::locked},          {"55P03", Kind::locked},
     {"57014", Kind::locked},  // a statement took too long
     {"23", Kind::conflict},        {"53100", Kind::disk_full},
     {"53400", Kind::disk_full},    {"42501", Kind::read_only},
     {"25006", Kind::read_only},    {"28", Kind::cannot_open},
     {"3D", Kind::cannot_open},     {"XX001", Kind::corrupt},
     {"XX002", Kind::corrupt},      {"58", Kind::input_output}}};

/// Somebody else's transaction was in the way; once it is over, this one will go through.
bool mayPass(std::string_view state) {
    return state == "40001" || state == "40P01" || state == "23505" || state == "42P06" || state == "42P07";
}

/// In one line, for a message in a sentence.
std::string inOneLine(std::string text) {
    text.erase(text.find_last_not_of("\n\t ") + 1);
    std::ranges::replace(text, '\t', ' ');
    std::ranges::replace(text, '\n', ' ');
    text.erase(std::unique(text.begin(), text.end(), [](char a, char b) { return a == ' ' && b == ' '; }),
               text.end());
    return text;
}

/// The server has no connection left to give; it says so in its own language.
bool hasNoRoom(const std::string& message) {
    for (const char* words : {"too many clients", "trop de clients", "connection slots are reserved"})
        if (message.find(words) != std::string::npos) return true;
    return false;
}

void hearNothing(void*, const char*) {}

}  // namespace

StorageError::Kind kindOfState(std::string_view state) {
    for (const auto& [known, kind] : kinds)
        if (state.starts_with(known)) return kind;
    return Kind::other;
}

PostgresqlConnection::PostgresqlConnection(const std::string& address, std::chrono::milliseconds patience)
    : Connection(shownAddress(address), patience), connectString_(connectString(address)) {
    session();
}

std::shared_ptr<soci::session> PostgresqlConnection::open() {
    auto session = connect();
    handle_ = static_cast<soci::postgresql_session_backend&>(*session->get_backend()).conn_;
    // The longer forms of a message repeat values: they are somebody's answers, and stay out of it.
    PQsetErrorVerbosity(handle_, PQERRORS_TERSE);
    PQsetNoticeProcessor(handle_, hearNothing, nullptr);
    try {
        prepare(*session);
    } catch (const soci::soci_error& error) {
        throw errorOf(error);
    }
    return session;
}

/// libpq gives no SQLSTATE for a connection that was not made. A server that answers, and still makes none at
/// the second time, refuses us.
std::shared_ptr<soci::session> PostgresqlConnection::connect() const {
    for (bool isFirst = true;; isFirst = false) {
        try {
            return std::make_shared<soci::session>(soci::postgresql, connectString_);
        } catch (const soci::soci_error& error) {
            const std::string said = error.get_error_message();
            const std::string detail = inOneLine(said.substr(std::min(said.find('\n'), said.size() - 1) + 1));
            const bool answers = PQping(connectString_.c_str()) == PQPING_OK;
            if (!answers || hasNoRoom(detail)) throw StorageError(Kind::disconnected, path(), 0, detail);
            if (!isFirst) throw StorageError(Kind::cannot_open, path(), 0, detail);
        }
    }
}

void PostgresqlConnection::prepare(soci::session& session) {
    const std::string wait = std::to_string(patience().count());
    std::string encoding;
    session << "SELECT current_setting('server_encoding'),"
               " set_config('search_path', 'cap_usager', false),"
               " set_config('default_transaction_isolation', 'serializable', false),"
               " set_config('lock_timeout', :wait, false)",
        soci::use(wait), soci::into(encoding);
    if (encoding != "UTF8") throw StorageError(Kind::cannot_open, path(), 0, "server_encoding = " + encoding);
}

bool PostgresqlConnection::hasTable(const std::string& name) {
    return number(
               "SELECT COUNT(*) FROM pg_catalog.pg_tables WHERE schemaname = 'cap_usager' AND tablename = '" +
               name + "'") > 0;
}

/// A server checks its pages itself, when it reads them.
std::vector<std::string> PostgresqlConnection::damages() {
    return {};
}

void PostgresqlConnection::lock(const std::string& tables) {
    execute("LOCK TABLE " + tables + " IN EXCLUSIVE MODE");
}

/// Before the first query of a transaction, which fixes what it sees: TRUNCATE takes rows away from those
/// too who began before.
void PostgresqlConnection::share(const std::string& tables) {
    execute("LOCK TABLE " + tables + " IN ACCESS SHARE MODE");
}

void PostgresqlConnection::seize(const std::string& tables) {
    execute("LOCK TABLE " + tables + " IN ACCESS EXCLUSIVE MODE");
}

/// Gives the table and its indexes new files; the old ones, with all versions of all rows, go at COMMIT.
void PostgresqlConnection::empty(const std::string& table) {
    execute("TRUNCATE " + table);
}

void PostgresqlConnection::noteTraces() {}

void PostgresqlConnection::sweep() {}

const char* PostgresqlConnection::beginChange() const {
    return "BEGIN";
}

const char* PostgresqlConnection::beginSnapshot() const {
    return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
}

/// After a failure PostgreSQL undoes all at COMMIT, and says no word of it: work that passed over the failure
/// would be lost.
void PostgresqlConnection::commit() {
    if (PQtransactionStatus(handle_) == PQTRANS_INERROR)
        throw StorageError(Kind::other, path(), 0, "a change went on after a failure");
    *session() << "COMMIT";
}

void PostgresqlConnection::undo(const char* sql) noexcept {
    if (isInTransaction()) PQclear(PQexec(handle_, sql));
}

bool PostgresqlConnection::isInTransaction() const {
    const auto status = PQtransactionStatus(handle_);
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

StorageError PostgresqlConnection::errorOf(const soci::soci_error& error) const {
    const std::string detail = inOneLine(error.get_error_message());
    if (PQstatus(handle_) == CONNECTION_BAD) return {Kind::disconnected, path(), 0, detail};
    const auto* postgresql = dynamic_cast<const soci::postgresql_soci_error*>(&error);
    if (postgresql == nullptr) return {Kind::other, path(), 0, detail};
    const std::string state = postgresql->sqlstate();
    StorageError found(kindOfState(state), path(), 0, detail);
    found.mayPass = mayPass(state);
    return found;
}

}  // namespace trainer
