#pragma once
#include "trainer/presenters/data_place.h"
#include "trainer/presenters/play_presenter.h"

namespace trainer {

/// A database as a place of data. Each work opens a connection of its own, beside those that are open.
class DatabasePlace : public DataPlace {
  public:
    /// path: of a file, or the address of a server.
    DatabasePlace(std::string path, World world) : path_(std::move(path)), world_(std::move(world)) {}

    std::string path() const override { return path_; }
    bool isFile() const override;
    void backUp(const std::string& file, const Advance& advance) override;
    BackupView lookAt(const std::string& backup, const Advance& advance) override;
    std::string restore(const std::string& backup, const Advance& advance) override;
    std::string fileIn(const std::string& folder) const override;
    CopiedPlace copyInto(const std::string& folder, const Advance& advance) override;

  private:
    std::string path_;
    World world_;
};

}  // namespace trainer
