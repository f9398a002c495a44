#pragma once
#include <functional>
#include <string>
#include <utility>
#include <vector>

class wxChoice;

namespace trainer {

class Stack;

/// What may be picked: ids, and what each is called.
using Picks = std::vector<std::pair<std::string, std::string>>;

/// Asks for one of several things by a list that unfolds. present: the id picked now; one that is not among
/// them is added as it is. why: may be empty.
wxChoice& addPick(Stack& stack, const std::string& label, const std::string& why, Picks picks,
                  const std::string& present, const std::function<void(const std::string& id)>& picked);

}  // namespace trainer
