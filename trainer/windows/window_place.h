#pragma once
#include <wx/toplevel.h>

namespace trainer {

class Settings;

/// The rectangle nearest to the one wanted with nothing of it outside that area.
wxRect within(const wxRect& area, const wxRect& wanted);

/// Puts a window where it was the last time on this screen, or in its middle; never off the screen, never
/// larger.
void restorePlace(wxTopLevelWindow& window, const Settings& settings);
void rememberPlace(const wxTopLevelWindow& window, Settings& settings);

}  // namespace trainer
