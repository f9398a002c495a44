#pragma once
#include <wx/button.h>

#include <functional>
#include <string>

namespace trainer {

/// A button that does one thing.
wxButton* button(wxWindow* parent, const std::string& label, std::function<void()> action);
/// The button of the most likely action; one a page.
wxButton* primaryButton(wxWindow* parent, const std::string& label, std::function<void()> action);

/// Tells a screen reader what a control is about where others have the same label: “Open: the module”.
void sayOfWhat(wxWindow& control, const std::string& label, const std::string& what);

}  // namespace trainer
