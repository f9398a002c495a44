#pragma once
#include <string>

#include "trainer/presenters/play_presenter.h"
#include "trainer/storage/workspace.h"

namespace trainer {

/// Answers that a server did not take yet, in files of this machine: one an attempt. They are there before
/// the person is told that the answer is kept, and go once it is in the database.
class UnsentAnswers {
  public:
    explicit UnsentAnswers(std::string folder) : folder_(std::move(folder)) {}

    /// Keeps the answer for that database (see Database::path). Throws StorageError.
    void keep(const Unsent& unsent, const std::string& database) const;
    void forget(const Unsent& unsent) const;

    struct Sent {
        int kept = 0;     ///< answers that are in the database now
        int tooLate = 0;  ///< those whose attempt went on without them
    };
    /// Sends what waits for this database. Throws StorageError where it cannot be sent; then it still waits.
    Sent sendAll(Workspace& workspace) const;

  private:
    std::string fileOf(const std::string& attempt) const;

    std::string folder_;
};

}  // namespace trainer
