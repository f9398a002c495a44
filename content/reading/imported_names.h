#pragma once
#include <set>
#include <string>
#include <string_view>

namespace content {

/// Gives what comes from elsewhere identifiers of ours, each once.
class ImportedNames {
  public:
    /// The last parts of a urn, "urn:packager:risk:req_node:framework:1.2" → "r1.2", in letters that an
    /// identifier may have.
    std::string ofUrn(std::string_view urn);
    /// As it is, or with a number where it is taken.
    std::string unique(const std::string& name);

  private:
    std::set<std::string> taken_;
};

/// A name in letters that an identifier may have, with some room left for an ending.
std::string identifierOf(std::string_view name);

}  // namespace content
