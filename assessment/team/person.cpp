#include "assessment/team/person.h"

#include <array>

namespace assessment {
namespace {

constexpr std::array<std::pair<Role, std::string_view>, 4> roleWords{{{Role::agent, "agent"},
                                                                      {Role::referent, "referent"},
                                                                      {Role::trainer, "trainer"},
                                                                      {Role::coordinator, "coordinator"}}};

}  // namespace

std::string_view word(Role role) {
    return roleWords[static_cast<std::size_t>(role)].second;
}

std::optional<Role> roleOf(std::string_view word) {
    for (const auto& [role, text] : roleWords)
        if (text == word) return role;
    return {};
}

}  // namespace assessment
