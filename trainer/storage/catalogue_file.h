#pragma once
#include <string>

#include "scenarios/story/library.h"
#include "trainer/storage/sqlite_connection.h"

// For catalogue_store.cpp only. This file is SQLite's alone: its SQL need not be portable.
namespace trainer {

/// The catalogue file, open, with this program's tables. Its functions are those of CatalogueStore; each
/// throws StorageError.
class CatalogueFile {
  public:
    /// Opens what is there, a file or ":memory:". An empty one gets its tables; other tables are `corrupt`.
    explicit CatalogueFile(const std::string& path);

    std::string fingerprint(const std::string& library);
    std::vector<scenarios::ModuleCard> modules(const std::string& library);
    std::vector<scenarios::ScenarioCard> scenarios(const std::string& library,
                                                   const scenarios::ModuleId& module);
    std::optional<scenarios::ScenarioCard> scenario(const std::string& library,
                                                    const scenarios::ScenarioId& id);
    std::vector<scenarios::ModuleId> modulesWith(const std::string& library,
                                                 const std::vector<scenarios::ScenarioId>& any);
    void keep(const std::string& library, const std::string& fingerprint,
              const scenarios::Catalogue& catalogue);

  private:
    void makeTables();
    void forget(const std::string& library);
    long long insertLibrary(const std::string& library, const std::string& fingerprint);
    template <class Value>
    std::vector<scenarios::ScenarioCard> cardsWhere(const char* condition, const std::string& library,
                                                    const Value& value);

    SqliteConnection connection_;
    soci::session& sql_ = *connection_.session();
};

}  // namespace trainer
