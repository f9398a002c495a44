#pragma once
#include <string>

class wxStaticText;
class wxWindow;

// What wxWidgets leaves out of GTK, reached without GTK's headers. Where GTK is not there, nothing happens.
namespace trainer {

/// What a screen reader says of a control whose label does not say it. The description may be empty.
void setAccessibleName(wxWindow& window, const std::string& name, const std::string& description = {});

/// What a screen reader calls a control.
std::string accessibleName(const wxWindow& window);

/// True if the keyboard is on that, or on something in it; also while another program is in front.
bool hasKeyboard(const wxWindow& window);

/// Has a screen reader say something that changed, where it is not what the keyboard is on.
void announce(wxWindow& window, const std::string& sentence);

/// A class that the style sheet may name: "suggested-action", "flat", or one of our own.
void addStyleClass(wxWindow& window, const char* name);
void removeStyleClass(wxWindow& window, const char* name);

/// The icon of every window of the program, by its name in the icon theme; looked for in that folder, too.
void useIcon(const char* name, const std::string& folder);

/// Adds rules to the style of every window of the program; they take the place of those added before.
void useStyleSheet(const std::string& css);

/// Shows an icon of the desktop's theme before a button's label, in the colour of the label.
void setIcon(wxWindow& button, const char* name, int pixels);

/// Asks for the dark variant of the theme, or for the light one.
void preferDark(bool dark);

/// Text this much larger than the system has it; 1 as the system has it.
void scaleText(double factor);

/// Keeps some pixels free around the text of a control to write in.
void setTextMargin(wxWindow& window, int pixels);

/// Shows Pango markup in a label.
void setMarkup(wxStaticText& label, const std::string& markup);

/// Ends the lines of a list, or of a choice, that are too long for it with an ellipsis.
void endInEllipses(wxWindow& list);

/// Puts the cursor of a list on that line, and picks it.
void putCursor(wxWindow& list, int line);

/// Keeps a label on one line, unless it is wrapped later.
void keepOnOneLine(wxStaticText& label);

/// Breaks the lines of a control's label at a width, in pixels, and gives the height that takes. For labels,
/// buttons, check boxes and radio buttons.
int wrapLabel(wxWindow& window, int width);

/// Places a window that is shown, and what is in it, now. After a table was laid out while its window was
/// made anew, GTK takes a new wish for a place for one it has noted before, and places nothing any more until
/// the whole window changes its size: what is shown next would stay blank.
void placeNow(wxWindow& window);

}  // namespace trainer
