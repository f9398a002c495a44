#pragma once
#include <wx/button.h>

#include <functional>
#include <string>

namespace trainer {

/// A button that does one thing, and says where it could not (see tryTo).
wxButton* button(wxWindow* parent, const std::string& label, std::function<void()> action);
/// The button of the most likely action; one a page.
wxButton* primaryButton(wxWindow* parent, const std::string& label, std::function<void()> action);

/// Tells a screen reader what a control is about where others have the same label: “Open: the module”.
void sayOfWhat(wxWindow& control, const std::string& label, const std::string& what);

/// What a small button beside a thing does to it.
enum class Sign { up, down, remove };
/// A small button with a sign on it; nameSign says what it is about.
wxButton* signButton(wxWindow* parent, Sign sign, std::function<void()> action);
/// What a screen reader and the pointer are told of it.
void nameSign(wxButton& button, const std::string& name);
/// The same: the sign in words, and the thing.
void nameSign(wxButton& button, Sign sign, const std::string& thing);

}  // namespace trainer
