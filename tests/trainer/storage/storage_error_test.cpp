#include "trainer/storage/storage_error.h"

#include <sqlite3.h>

#include <boost/test/unit_test.hpp>
#include <cerrno>
#include <string>

// <sqlite3.h> cannot be read before SOCI's headers, so the function is declared and not included.
namespace trainer {
StorageError::Kind kindOfResult(int code, int systemError);
}

using trainer::kindOfResult;
using trainer::StorageError;
using Kind = trainer::StorageError::Kind;

BOOST_AUTO_TEST_SUITE(storage_errors)

BOOST_AUTO_TEST_CASE(each_result_of_sqlite_is_a_kind_of_failure) {
    const auto is = [](int code, Kind kind, int systemError = 0) {
        BOOST_TEST(word(kindOfResult(code, systemError)) == word(kind), code);
    };
    is(SQLITE_BUSY, Kind::locked);
    is(SQLITE_BUSY_SNAPSHOT, Kind::locked);
    is(SQLITE_LOCKED, Kind::locked);
    is(SQLITE_READONLY, Kind::read_only);
    is(SQLITE_READONLY_DIRECTORY, Kind::read_only);
    is(SQLITE_PERM, Kind::read_only);
    is(SQLITE_FULL, Kind::disk_full);
    is(SQLITE_CORRUPT, Kind::corrupt);
    is(SQLITE_CORRUPT_INDEX, Kind::corrupt);
    is(SQLITE_NOTADB, Kind::corrupt);
    is(SQLITE_CONSTRAINT_PRIMARYKEY, Kind::conflict);
    is(SQLITE_CONSTRAINT_FOREIGNKEY, Kind::conflict);
    is(SQLITE_CANTOPEN, Kind::cannot_open, ENOENT);
    is(SQLITE_CANTOPEN, Kind::read_only, EROFS);
    is(SQLITE_CANTOPEN, Kind::disk_full, ENOSPC);
    is(SQLITE_IOERR_WRITE, Kind::disk_full, ENOSPC);
    is(SQLITE_IOERR_WRITE, Kind::disk_full, EFBIG);
    is(SQLITE_IOERR_FSYNC, Kind::input_output, EIO);
    is(SQLITE_IOERR_READ, Kind::input_output);
    is(SQLITE_ERROR, Kind::other);
}

BOOST_AUTO_TEST_CASE(an_error_carries_facts) {
    const StorageError error(Kind::locked, "/a/b.db", SQLITE_BUSY, "database is locked");
    BOOST_TEST(error.path == "/a/b.db");
    BOOST_TEST(error.code == SQLITE_BUSY);
    BOOST_TEST(std::string(error.what()) == "storage: locked: /a/b.db (5): database is locked");
}

BOOST_AUTO_TEST_CASE(a_newer_file_says_both_numbers) {
    const StorageError error = StorageError::newerSchema("/a/b.db", 7, 3);
    BOOST_TEST(word(error.kind) == "newer_schema");
    BOOST_TEST(error.found == 7);
    BOOST_TEST(error.known == 3);
}

BOOST_AUTO_TEST_SUITE_END()
