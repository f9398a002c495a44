#pragma once
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "scenarios/play/attempt_store.h"

/// Thrown by a store that was told to fail.
struct NoRoom : std::runtime_error {
    NoRoom() : std::runtime_error("no room") {}
};

/// Attempts kept in memory by the rules of AttemptStore; it fails when it is told to.
class MemoryStore : public scenarios::AttemptStore {
  public:
    void begin(const scenarios::Attempt& attempt, const std::string& title,
               const std::vector<scenarios::Edition>& editions) override;
    void add(const std::string& attempt, std::size_t place, const scenarios::Answer& answer,
             const std::string& at) override;
    void finish(const std::string& attempt, std::size_t answers, const std::string& at,
                const scenarios::AttemptResult& result) override;
    std::optional<scenarios::Attempt> find(const std::string& attempt) override;
    std::optional<scenarios::Attempt> underWay(const std::string& person,
                                               const scenarios::ScenarioId& scenario) override;
    std::optional<scenarios::Edition> edition(const std::string& hash) override;
    std::vector<scenarios::AttemptSummary> history(const std::string& person) override;

    struct Kept {
        scenarios::Attempt attempt;
        std::string title;
        std::vector<std::string> times;  ///< of the answers
        scenarios::AttemptResult result;
        int finishes = 0;
    };
    /// What is kept of the attempt. Throws std::out_of_range where nothing is.
    const Kept& kept(const std::string& attempt) const { return attempts_.at(attempt); }

    bool addFails = false;
    bool addFailsAfterwards = false;  ///< it keeps the answer, and fails to say so
    bool finishFails = false;

  private:
    std::map<std::string, Kept> attempts_;
    std::map<std::string, scenarios::Edition> editions_;
};
