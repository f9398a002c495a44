#pragma once
#include <memory>
#include <optional>

#include "trainer/storage/connection.h"

namespace trainer {

/// A statement with the variables it reads and fills, prepared when it is first used, and again where the
/// connection had to be made anew or something failed: SOCI (4.0.3, PostgreSQL) loses the memory of what is
/// bound to a statement that failed and is run again. `Statement` is made from a soci::session. Used inside
/// Connection::run.
template <class Statement>
class Prepared {
  public:
    explicit Prepared(Connection& connection) : connection_(connection) {}

    Statement& operator*() {
        const auto& now = connection_.session();
        if (now != session_ || connection_.failures() != failures_) {
            statement_.reset();
            session_.reset();
            statement_.emplace(*now);
            session_ = now;
            failures_ = connection_.failures();
        }
        return *statement_;
    }

  private:
    Connection& connection_;
    std::shared_ptr<soci::session> session_;  ///< outlives the statement made on it
    std::optional<Statement> statement_;
    int failures_ = 0;
};

}  // namespace trainer
