#pragma once
#include <functional>
#include <string>
#include <vector>

class wxWindow;

namespace trainer {

/// A line of a menu; one without words parts those above from those below.
struct MenuLine {
    std::string words;
    std::function<void()> action = {};
    bool isTicked = false;
    bool isOffered = true;  ///< else it is shown, and cannot be chosen
};

/// Shows a menu below a control, and does what is chosen once it is closed (see tryTo).
void popUp(wxWindow& control, const std::vector<MenuLine>& lines);

}  // namespace trainer
