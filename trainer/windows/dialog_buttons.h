#pragma once
#include <functional>
#include <string>

class wxDialog;
class wxSizer;

namespace trainer {

/// The two buttons of a dialog that asks for something: one leaves it, as Escape does; the other, as Enter
/// does, goes on.
wxSizer* dialogButtons(wxDialog& dialog, const std::string& goOnLabel, std::function<void()> goOn);

}  // namespace trainer
