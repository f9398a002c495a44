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
    enum class Kind { person, source, variable, step, choice, node, outcome, message, other };

    /// An id that must be unique in the file, whatever its kind. owner: the
    /// dialogue a node or an outcome is part of.
    void declare(Kind kind, std::string_view id, std::size_t offset, std::string_view owner = {});
    /// A use of an id, where the attribute stands.
    void use(Kind kind, std::string_view id, std::size_t offset, std::string_view owner = {});

    /// Where the id was declared; nothing if it was not.
    std::optional<std::size_t> placeOf(Kind kind, std::string_view id) const;

    /// Reports ids declared twice, ids used and not declared, variables and
    /// sources not used.
    void report(Report& report) const;

  private:
    struct Mention {
        Kind kind = Kind::other;
        std::string id;
        std::size_t offset = 0;
        std::string owner;
    };
    std::vector<std::string_view> declaredOf(const Mention& use) const;
    void reportTwins(Report& report) const;

    std::vector<Mention> declared_;
    std::vector<Mention> used_;
};

/// Reports a name that none of the known ones is, with the nearest of them.
void reportUnknown(Report& report, ProblemId id, std::size_t offset, std::string_view subject,
                   std::string_view name, const std::vector<std::string_view>& known);

}  // namespace content
