#pragma once
#include <wx/uiaction.h>
#include <wx/window.h>

/// A hand on the mouse: really moves it, on the screen of the test.
class Hand {
  public:
    /// Takes what is at that point of a window, and moves a little: enough to carry it.
    void take(wxWindow& window, const wxPoint& at);
    void take(wxWindow& window) { take(window, middleOf(window)); }
    /// Carries it over that point of a window.
    void carry(wxWindow& window, const wxPoint& at);
    void carry(wxWindow& window) { carry(window, middleOf(window)); }
    void letGo();
    /// Holds a key down; lets it come up.
    void hold(int key);
    void letGo(int key);
    void click(wxWindow& window);
    void press(int key, int modifiers = 0);

  private:
    static wxPoint middleOf(wxWindow& window) {
        return {window.GetClientSize().x / 2, window.GetClientSize().y / 2};
    }
    void moveTo(const wxPoint& screen);

    wxUIActionSimulator simulator_;
};
