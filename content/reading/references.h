#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/reading/report.h"

namespace content {

/// Names given in a file and names used there, of each kind of thing; told
/// apart once the whole file is read.
class References {
  public:
    enum class Kind {
        person,
        source,
        variable,
        step,
        choice,
        node,
        outcome,
        message,
        category,
        block,
        other
    };

    /// An id that must be unique in the file, whatever its kind. owner: the
    /// step a node, an outcome, a category or a block is part of.
    void declare(Kind kind, std::string_view id, std::size_t offset, std::string_view owner = {});
    /// A use of an id, where the attribute stands.
    void use(Kind kind, std::string_view id, std::size_t offset, std::string_view owner = {});

    /// An id that is there without being written: it may be used, and is no twin
    /// of another.
    void imply(Kind kind, std::string_view id, std::string_view owner);
    /// The steps declared from now on are not played before what uses outcomes.
    void beginStep() { playedBefore_ = declared_.size(); }
    /// A use of how a step ended, where the step must have been played.
    void useOutcome(std::string_view step, std::string_view outcome, std::size_t offset);

    /// Where the id was declared; nothing if it was not.
    std::optional<std::size_t> placeOf(Kind kind, std::string_view id) const;

    /// Reports ids declared twice, ids used and not declared, steps looked at
    /// before they are played, variables and sources not used.
    void report(Report& report) const;

  private:
    struct Mention {
        Kind kind = Kind::other;
        std::string id;
        std::size_t offset = 0;
        std::string owner;
        bool implied = false;
        std::size_t before = anywhere;  ///< how many of those declared may be meant
    };
    static constexpr std::size_t anywhere = static_cast<std::size_t>(-1);
    void reportUses(Report& report) const;
    void reportUnused(Report& report) const;
    std::vector<std::string_view> declaredOf(const Mention& use) const;
    void reportTwins(Report& report) const;
    static std::vector<const Mention*> byName(const std::vector<Mention>& mentions);
    static bool isBefore(const Mention* left, const Mention* right);

    std::vector<Mention> declared_;
    std::vector<Mention> used_;
    std::size_t playedBefore_ = 0;
};

/// Reports a name that none of the known ones is, with the nearest of them.
void reportUnknown(Report& report, ProblemId id, std::size_t offset, std::string_view subject,
                   std::string_view name, const std::vector<std::string_view>& known);

}  // namespace content
