#pragma once
#include <wx/colour.h>
#include <wx/font.h>

class wxWindow;

// How the program looks: one palette, one type scale, one spacing scale.
namespace trainer {

enum class ThemeChoice { system, light, dark };

/// The colours of the light or of the dark theme. Every text colour has a contrast of at least 4.5 with every
/// surface.
struct Palette {
    wxColour background;
    wxColour surface;  ///< of a card
    wxColour sunken;   ///< of the navigation, of a quote
    wxColour tint;     ///< behind words somebody should look at
    wxColour border;
    wxColour text;
    wxColour faint;
    wxColour accent;
    wxColour onAccent;
    wxColour good;
    wxColour middling;
    wxColour bad;
};

/// The palette in force.
const Palette& palette();

/// Follows the choice from now on: colours, native controls, text size in percent of the system's.
void useTheme(ThemeChoice choice, int textPercent);

/// The sizes of text, from the smallest.
enum class TextSize { small, body, lead, title, display };
wxFont fontOf(TextSize size, bool bold = false);

/// Distances, in pixels of the window's screen: 4, 8, 16, 24, 40.
enum class Space { hair, small, medium, large, huge };
int space(const wxWindow& window, Space space);

/// How wide a column of text may be: about 70 characters.
int readingWidth(const wxWindow& window);
/// The width of two letters of body text: for what must grow with the text.
int em(const wxWindow& window);

}  // namespace trainer
