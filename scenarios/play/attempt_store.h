#pragma once
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "scenarios/play/attempt.h"

namespace scenarios {

/// A published version (1.0 or later) is already kept with another content: its author must give it a new
/// number.
struct EditionChanged : std::runtime_error {
    explicit EditionChanged(Edition changed)
        : std::runtime_error("edition changed: " + changed.id + " " + changed.version.text()),
          edition(std::move(changed)) {}
    Edition edition;
};

/// The attempt was played on elsewhere since it was read: somebody else holds that place in its list of
/// answers.
struct AttemptMovedOn : std::runtime_error {
    explicit AttemptMovedOn(std::string id)
        : std::runtime_error("attempt moved on: " + id), attempt(std::move(id)) {}
    std::string attempt;
};

/// Keeps attempts. Whatever a function has accepted is durable when it returns.
class AttemptStore {
  public:
    virtual ~AttemptStore() = default;

    /// Keeps a new attempt without answers, the title its scenario has now, and the editions it is played on.
    /// Throws EditionChanged, and keeps nothing, where a published version is known with another hash.
    virtual void begin(const Attempt& attempt, const std::string& title,
                       const std::vector<Edition>& editions) = 0;
    /// Keeps the answer at its place, counted from 0. It may be sent twice: the same answer, given at the
    /// same time, that is there already is kept. Throws AttemptMovedOn if another one has that place or the
    /// attempt is finished.
    virtual void add(const std::string& attempt, std::size_t place, const Answer& answer,
                     const std::string& at) = 0;
    /// Keeps the result of replaying so many answers. It may be sent twice as well. Throws AttemptMovedOn if
    /// there are more of them by now, or the attempt is finished otherwise.
    virtual void finish(const std::string& attempt, std::size_t answers, const std::string& at,
                        const AttemptResult& result) = 0;

    /// The attempt with all its answers; nothing if there is none of that id.
    virtual std::optional<Attempt> find(const std::string& attempt) = 0;
    /// The last attempt of that person at that scenario that is not finished.
    virtual std::optional<Attempt> underWay(const std::string& person, const ScenarioId& scenario) = 0;
    /// Nothing if no edition has that hash.
    virtual std::optional<Edition> edition(const std::string& hash) = 0;
    /// Everything that person began, the newest first.
    virtual std::vector<AttemptSummary> history(const std::string& person) = 0;
};

}  // namespace scenarios
