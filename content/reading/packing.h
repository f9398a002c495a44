#pragma once
#include <string>
#include <vector>

namespace content {

/// One file inside a zip file.
struct PackedMember {
    std::string name;
    std::string content;
    bool isStored = false;  ///< never made smaller: a reader looks there first
};

/// The bytes of a zip file with these members in their order. They have no date: the same members give the
/// same bytes.
std::string pack(const std::vector<PackedMember>& members);

}  // namespace content
