#include "assessment/plan/workshop.h"

#include "assessment/plan/named.h"

namespace assessment {
namespace {

constexpr Words<2> groups{"team", "committee"};

}  // namespace

std::string_view word(VoterGroup group) {
    return wordIn(groups, group);
}

std::optional<VoterGroup> voterGroupOf(std::string_view word) {
    return named<VoterGroup>(groups, word);
}

}  // namespace assessment
