#pragma once
#include <wx/button.h>

#include <functional>
#include <string>

namespace trainer {

/// A button that does one thing, and says where it could not (see tryTo).
wxButton* button(wxWindow* parent, const std::string& label, std::function<void()> action);
/// The button of the most likely action; one a page.
wxButton* primaryButton(wxWindow* parent, const std::string& label, std::function<void()> action);

}  // namespace trainer
