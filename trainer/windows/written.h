#pragma once
#include <functional>
#include <string>

class wxTextCtrl;

namespace trainer {

class Editor;
class Stack;

/// Asks for a line of text as wide as there is room. changed: what stands there now, without blanks at its
/// ends. why: may be empty.
wxTextCtrl& addLine(Stack& stack, const std::string& label, const std::string& why, const std::string& text,
                    const std::function<void(const std::string&)>& changed);

/// Asks for a text of several lines; the same.
Editor& addText(Stack& stack, const std::string& label, const std::string& why, const std::string& text,
                const std::function<void(const std::string&)>& changed);

}  // namespace trainer
