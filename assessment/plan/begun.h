#pragma once
#include <optional>
#include <string>
#include <vector>

namespace assessment {

/// What somebody has begun to write of something and has not kept.
struct Begun {
    struct Field {
        std::string name;
        std::string before;  ///< as it is kept; as it began where nothing is
        std::string after;   ///< as it is written
        bool operator==(const Field&) const = default;
    };
    std::string about;  ///< a word, and the ids that tell of what: "action 00000000-…"
    std::vector<Field> fields;
    bool operator==(const Begun&) const = default;
};

/// Keeps what people have begun. Whatever a function has accepted is durable when it returns.
class BegunStore {
  public:
    virtual ~BegunStore() = default;
    /// Puts it in the place of what the person had begun about the same; where it has no fields, they have
    /// begun nothing of it any more. at: "2026-11-22T09:30:00Z".
    virtual void keep(const std::string& person, const Begun& begun, const std::string& at) = 0;
    virtual std::optional<Begun> find(const std::string& person, const std::string& about) = 0;
};

}  // namespace assessment
