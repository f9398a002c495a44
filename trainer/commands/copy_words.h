#pragma once
#include <chrono>
#include <string>
#include <vector>

#include "trainer/commands/terminal.h"
#include "trainer/storage/database_copy.h"

namespace trainer {

/// "  answer            1234"
void writeCount(const std::string& table, long long rows, const Terminal& terminal);

/// What was copied, a table a line, with the number that both sides have of its content.
void writeCopied(const std::vector<TableSum>& tables, const Terminal& terminal);

/// Says on the error output how far a copy has come, once a second; stops it where the person asks.
class CopyWords {
  public:
    explicit CopyWords(const Terminal& terminal) : terminal_(terminal) {}

    CopyProgress progress() {
        return [this](const std::string& table, long long rows) { say(table, rows); };
    }

  private:
    void say(const std::string& table, long long rows);

    const Terminal& terminal_;
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

}  // namespace trainer
