#pragma once
#include <chrono>
#include <memory>
#include <string>

namespace bench {

/// What happens on a screen, seen from outside: when anything is drawn, and keys to press.
class Drawing {
  public:
    /// Throws std::runtime_error where the screen cannot be watched.
    explicit Drawing(const std::string& screen);
    ~Drawing();
    Drawing(const Drawing&) = delete;
    Drawing& operator=(const Drawing&) = delete;

    /// Waits so long at most; true where something was drawn.
    bool wasDrawn(std::chrono::milliseconds atMost);
    /// Whether a window for a person is there.
    bool showsWindow();
    /// Presses and releases a key: "a", "space", "BackSpace".
    void press(const std::string& key);

  private:
    struct Connection;
    std::unique_ptr<Connection> connection_;
};

}  // namespace bench
