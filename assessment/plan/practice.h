#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/team/team_store.h"

namespace assessment {

/// What a service learnt of an action: its return of experience.
struct Practice {
    std::string id;      ///< a UUID
    std::string unit;    ///< the UUID of the service
    std::string action;  ///< the UUID of the action it is about
    std::string date;    ///< "2026-11-22"
    std::string title;
    std::string engagement;  ///< may be empty
    std::string criterion;   ///< may be empty
    std::string worked;      ///< what worked
    std::string failed;      ///< what did not
    std::string cost;        ///< what it took, in words
    bool again = true;       ///< they would do it again
    std::string reusable;    ///< by whom it may be used
    bool isShared = false;   ///< offered to other services
    long long version = 1;   ///< grows with each update
    bool operator==(const Practice&) const = default;
};

enum class PracticeFault {
    noTitle,
    nothingTold  ///< neither what worked nor what did not
};
std::vector<PracticeFault> faultsOf(const Practice& practice);

/// Those in which every word of a search begins a word, capital letters and accents ignored; all for an empty
/// one. Those for that criterion first, then those for that engagement, each time the latest first.
std::vector<const Practice*> practicesFor(const std::vector<Practice>& practices, const std::string& search,
                                          const std::string& engagement, const std::string& criterion);

/// Keeps practices. Whatever a function has accepted is durable when it returns.
class PracticeStore {
  public:
    virtual ~PracticeStore() = default;
    virtual void add(const Practice& practice) = 0;
    virtual Update update(const Practice& practice) = 0;
    virtual Update remove(const Practice& practice) = 0;
    /// The unit's own, and those that others share; the latest first. An empty unit: all.
    virtual std::vector<Practice> practices(const std::string& unit) = 0;
};

}  // namespace assessment
