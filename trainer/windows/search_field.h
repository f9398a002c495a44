#pragma once
#include <functional>
#include <string>

namespace trainer {

class Stack;

/// A line to search in something. label: what is searched in; text: what is searched for now; changed: it is
/// something else.
void addSearch(Stack& stack, const std::string& label, const std::string& text,
               const std::function<void(const std::string&)>& changed);

}  // namespace trainer
