#include "trainer/windows/theme.h"

#include <wx/settings.h>
#include <wx/window.h>

#include <string>

#include "trainer/windows/gtk_bridge.h"

namespace trainer {
namespace {

/// A colour as it is written in CSS: 0xRRGGBB.
wxColour rgb(unsigned code) {
    const auto part = [&](unsigned shift) { return static_cast<unsigned char>(code >> shift & 0xFFU); };
    return {part(16), part(8), part(0)};
}

const Palette& lightPalette() {
    static const Palette light{rgb(0xf6f5f2), rgb(0xffffff), rgb(0xeceae5), rgb(0xf7efdc),
                               rgb(0xd8d5ce), rgb(0x1d1e20), rgb(0x5a5c62), rgb(0x1b4f8a),
                               rgb(0xffffff), rgb(0x1a6a3a), rgb(0x855000), rgb(0xa1232b)};
    return light;
}

const Palette& darkPalette() {
    static const Palette dark{rgb(0x1e1f22), rgb(0x292b2f), rgb(0x17181a), rgb(0x3a3424),
                              rgb(0x44464c), rgb(0xf1f0ee), rgb(0xb9babf), rgb(0x8fbcff),
                              rgb(0x10213a), rgb(0x82d49d), rgb(0xf0bb6b), rgb(0xff9e9e)};
    return dark;
}

std::string css(const wxColour& colour) {
    return colour.GetAsString(wxC2S_HTML_SYNTAX).utf8_string();
}

/// What the native controls take from the palette. Names that start with "cap-" are ours.
std::string styleSheet(const Palette& colours) {
    const std::string accent = css(colours.accent);
    return "label { color: " + css(colours.text) + "; }" + "label:disabled { opacity: 0.5; }" +
           "menuitem:hover { background-color: " + accent + "; }" +
           "menuitem accelerator { color: " + css(colours.faint) + "; }" +
           "menuitem:hover > label, menuitem:hover > label > accelerator { color: " + css(colours.onAccent) +
           "; }" +
           "button { padding: 6px 14px; border-radius: 8px; transition: none; }"
           "button.suggested-action, button.suggested-action:hover { background-image: none; "
           "background-color: " +
           accent + "; border-color: " + accent + "; box-shadow: none; text-shadow: none; }" +
           "button.suggested-action label { color: " + css(colours.onAccent) + "; font-weight: bold; }" +
           "button.suggested-action:disabled { opacity: 0.45; }"
           "button.suggested-action:disabled label { opacity: 1; }"
           "button.cap-nav { background-image: none; background-color: transparent; border-color: "
           "transparent;"
           " box-shadow: none; padding: 9px 14px; border-radius: 8px; }"
           "button.cap-nav image { margin-right: 10px; }"
           "treeview { -GtkTreeView-vertical-separator: 10; -GtkTreeView-horizontal-separator: 8; }"
           "treeview header button { padding: 6px 4px; }"
           "button.cap-nav:hover { background-color: " +
           css(colours.border) + "; }" +
           "button.cap-nav.cap-here { background-color: " + css(colours.surface) + "; }" +
           "button.cap-nav.cap-here image { color: " + accent + "; }" +
           "button.cap-nav.cap-here label { font-weight: bold; color: " + accent + "; }" +
           "button.cap-part { background-image: none; box-shadow: none; }"
           "button.cap-part:checked { background-color: " +
           css(colours.surface) + "; border-color: " + accent + "; }" +
           "button.cap-part:checked label { color: " + accent + "; }" +
           "button.cap-row { background-image: none; background-color: transparent; border-color: "
           "transparent;"
           " box-shadow: none; padding: 10px 12px; border-radius: 8px; }"
           "button.cap-entry { background-image: none; box-shadow: none; padding: 3px 5px; border-radius: "
           "6px; "
           "background-color: " +
           css(colours.sunken) + "; border-color: " + css(colours.border) + "; }" +
           "button.cap-row:hover { background-color: " + css(colours.sunken) + "; }" +
           "button:focus, radiobutton:focus, checkbutton:focus, textview:focus, treeview:focus, entry:focus {"
           " outline: 2px solid " +
           accent + "; outline-offset: -2px; -gtk-outline-radius: 8px; }" +
           "button.suggested-action:focus { outline-offset: -4px; -gtk-outline-radius: 5px; outline-color: " +
           css(colours.onAccent) + "; }" +
           "progressbar progress { background-image: none; background-color: " + accent +
           "; border-color: " + accent + "; min-height: 8px; border-radius: 4px; }" +
           "progressbar trough { min-height: 8px; border-radius: 4px; background-image: none; "
           "background-color: " +
           css(colours.sunken) + "; border-color: " + css(colours.border) + "; }" +
           ".cap-editor textview, .cap-editor textview text { background-color: " + css(colours.surface) +
           "; color: " + css(colours.text) + "; }";
}

/// The palette in force: what wxWidgets knows of the system's colours is from before the theme was chosen.
const Palette* inForce = nullptr;

}  // namespace

const Palette& palette() {
    return inForce ? *inForce : lightPalette();
}

void useTheme(ThemeChoice choice, int textPercent) {
    static const bool systemIsDark = wxSystemSettings::GetAppearance().IsUsingDarkBackground();
    const bool isDark = choice == ThemeChoice::system ? systemIsDark : choice == ThemeChoice::dark;
    inForce = isDark ? &darkPalette() : &lightPalette();
    preferDark(isDark);
    scaleText(textPercent / 100.0);
    useStyleSheet(styleSheet(palette()));
}

wxFont fontOf(TextSize size, bool bold) {
    static constexpr double factors[] = {0.9, 1.0, 1.15, 1.5, 2.0};
    wxFont font = wxSystemSettings::GetFont(wxSYS_DEFAULT_GUI_FONT);
    font.SetFractionalPointSize(font.GetFractionalPointSize() * factors[static_cast<int>(size)]);
    if (bold) font.MakeBold();
    return font;
}

int space(const wxWindow& window, Space space) {
    static constexpr int pixels[] = {4, 8, 16, 24, 40};
    return window.FromDIP(pixels[static_cast<int>(space)]);
}

int readingWidth(const wxWindow& window) {
    int width = 0;
    int height = 0;
    const wxFont font = fontOf(TextSize::body);
    window.GetTextExtent(wxASCII_STR("abcdefghijklmnopqrstuvwxyz"), &width, &height, nullptr, nullptr, &font);
    return width * 3;
}

int em(const wxWindow& window) {
    return readingWidth(window) / 40;
}

}  // namespace trainer
