#pragma once
#include <string>
#include <vector>

#include "assessment/plan/action.h"
#include "trainer/reports/document.h"

namespace trainer {

/// What somebody sees to, to be sent to them.
struct OwnerList {
    std::string subject;
    std::vector<std::string> lines;  ///< an action each: those due first, those without a day last
};

/// Their actions that are not over.
OwnerList ownerListOf(const std::string& owner, const std::vector<assessment::Action>& actions,
                      const std::string& today);
/// The list as plain text.
std::string textOf(const OwnerList& list);
/// The list to be printed.
Document documentOf(const OwnerList& list);

/// The longest address that every mail program takes.
constexpr std::size_t longestAddress = 2000;
/// An address that begins a mail with the list, "mailto:?subject=…&body=…"; where all of it would be too
/// long, as many lines as fit, and a sentence that says how many are missing. to: an e-mail address, or
/// empty.
std::string mailOf(const OwnerList& list, const std::string& to);

}  // namespace trainer
