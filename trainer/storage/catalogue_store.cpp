#include "trainer/storage/catalogue_store.h"

#include <filesystem>
#include <type_traits>

#include "trainer/storage/catalogue_file.h"
#include "trainer/storage/file_system.h"

namespace trainer {
namespace {

using namespace scenarios;

void remove(const std::string& path) {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(path + suffix, ignored);
}

/// Keeps a CatalogueFile in good health.
class SqlCatalogueStore : public CatalogueStore {
  public:
    explicit SqlCatalogueStore(const std::string& path) : path_(std::filesystem::absolute(path).string()) {
        open();
    }

    std::string fingerprint(const std::string& library) override {
        try {
            return file_->fingerprint(library);
        } catch (const StorageError& error) {
            recoverFrom(error);
            return {};
        }
    }
    std::vector<ModuleCard> modules(const std::string& library) override {
        return read([&] { return file_->modules(library); });
    }
    std::vector<ScenarioCard> scenarios(const std::string& library, const ModuleId& module) override {
        return read([&] { return file_->scenarios(library, module); });
    }
    std::optional<ScenarioCard> scenario(const std::string& library, const ScenarioId& id) override {
        return read([&] { return file_->scenario(library, id); });
    }
    std::vector<ModuleId> modulesWith(const std::string& library,
                                      const std::vector<ScenarioId>& any) override {
        return read([&] { return file_->modulesWith(library, any); });
    }
    void keep(const std::string& library, const std::string& fingerprint,
              const Catalogue& catalogue) override {
        const auto tryToKeep = [&] { file_->keep(library, fingerprint, catalogue); };
        try {
            return tryToKeep();
        } catch (const StorageError& error) {
            recoverFrom(error);
        }
        try {
            return tryToKeep();
        } catch (const StorageError&) {
            useMemory();
        }
        tryToKeep();
    }

  private:
    template <class Read>
    std::invoke_result_t<Read> read(Read&& work) {
        try {
            return work();
        } catch (const StorageError& error) {
            recoverFrom(error);
            throw;
        }
    }
    void open() {
        try {
            openFile();
        } catch (const StorageError& error) {
            recoverFrom(error);
        }
    }
    void openFile() {
        if (networkShare(path_)) return useMemory();
        makeFolders(std::filesystem::path(path_).parent_path().string());
        makeFile(path_);
        file_ = std::make_unique<CatalogueFile>(path_);
    }
    void recoverFrom(const StorageError& error) {
        // The file another process is at work on is good, but not for this run.
        if (error.kind == StorageError::Kind::locked) return useMemory();
        file_.reset();
        remove(path_);
        try {
            openFile();
        } catch (const StorageError&) {
            useMemory();
        }
    }
    void useMemory() { file_ = std::make_unique<CatalogueFile>(":memory:"); }

    std::string path_;
    std::unique_ptr<CatalogueFile> file_;
};

}  // namespace

std::unique_ptr<CatalogueStore> catalogueStore(const std::string& path) {
    return std::make_unique<SqlCatalogueStore>(path);
}

}  // namespace trainer
