#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assessment {

/// What somebody does with the program.
enum class Role { agent, referent, trainer, coordinator };

/// The word for a role that files and tables use; it never changes with the language.
std::string_view word(Role role);
/// Nothing if no role has that word.
std::optional<Role> roleOf(std::string_view word);

/// A service, or a part of one.
struct Unit {
    std::string id;  ///< a UUID
    std::string name;
    std::string parent;     ///< the UUID of the unit it belongs to; empty at the top
    long long version = 1;  ///< grows with each update; see TeamStore
};

/// Somebody who uses the program.
struct Person {
    std::string id;  ///< a UUID
    std::string name;
    std::string unit;  ///< the UUID of their unit; empty where none is said
    std::vector<Role> roles;
    long long version = 1;  ///< grows with each update; see TeamStore
};

}  // namespace assessment
