#pragma once
#include <functional>
#include <string>
#include <vector>

#include "trainer/storage/database.h"

namespace trainer {

/// Something that is wrong in a database.
struct DatabaseFault {
    enum class Kind {
        damaged,     ///< the engine's own check found it; see detail
        orphan,      ///< a row refers to one that is not there
        changed,     ///< an edition's text is not the one its hash was made of
        incomplete,  ///< an attempt's answers do not have all places from 0
        untold       ///< an action is not what its journal tells
    };
    Kind kind;
    std::string table;
    std::string detail;  ///< the key of the row, or the engine's words
};

/// What a look at a whole database found.
struct DatabaseReport {
    struct Count {
        std::string table;
        long long rows = 0;
    };
    int schema = 0;
    std::vector<Count> counts;
    std::vector<DatabaseFault> faults;
};

/// Looks at everything, as it is at one moment. hashOf: the hash an edition should have for its text. Throws
/// StorageError.
DatabaseReport checkDatabase(Database& database,
                             const std::function<std::string(const std::string&)>& hashOf);

}  // namespace trainer
