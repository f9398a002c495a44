#pragma once
#include <sys/types.h>

#include <string>
#include <vector>

#include "tests/journeys/program.h"

/// A program that runs in a terminal, as for a person who types and reads. It is killed, by its own id, when
/// this goes away before its end.
class Typed {
  public:
    Typed(const std::vector<std::string>& words, const Variables& environment);
    ~Typed();
    Typed(const Typed&) = delete;
    Typed& operator=(const Typed&) = delete;

    /// Types a line and Enter.
    void type(const std::string& line) const;
    /// Reads until the screen has shown this since it was last found; false if it does not in time.
    bool shows(const std::string& text, Duration within = patience);
    /// Reads all it still shows and waits for its end: its exit status, or 128 and the signal.
    int end();
    /// All that was shown.
    const std::string& screen() const { return screen_; }

  private:
    bool read(Duration within);

    pid_t id_ = -1;
    int terminal_ = -1;
    std::string screen_;
    std::size_t found_ = 0;
};
