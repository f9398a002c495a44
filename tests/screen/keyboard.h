#pragma once
#include <X11/Xlib.h>

#include <string>

/// A keyboard on the screen of this test: its keys go to the window on top, as they would with a window
/// manager.
class Keyboard {
  public:
    Keyboard();
    ~Keyboard();
    Keyboard(const Keyboard&) = delete;
    Keyboard& operator=(const Keyboard&) = delete;

    /// Presses a key, by its X name ("Tab", "space", "Return", "1"), with Ctrl, Alt or Shift held.
    enum class Held { nothing, control, alt, shift };
    void key(const std::string& name, Held held = Held::nothing);
    /// Types letters, digits and signs of an English keyboard.
    void type(const std::string& words);

    /// Keeps what the screen shows as a picture. Throws where that cannot be done.
    void photograph(const std::string& file);

    /// Without a window manager, nobody else does. Every key does it first.
    void giveToTheTop();

  private:
    void press(KeySym symbol, Held held);

    Display* display_;
};
