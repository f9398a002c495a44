#pragma once
#include <string>

#include "tests/screen/keys_player.h"

/// Looks at a page as somebody does who sees nothing of it, or who has no mouse.
class Walk {
  public:
    explicit Walk(Seat& seat) : seat_(seat), player_(seat) {}

    /// Both of these.
    void look(const std::string& page);
    /// Everything somebody can use has a name, and one of its own among those of its kind.
    void lookForNames(const std::string& page);
    /// Tab goes from one thing to the next as one reads, and leads to everything.
    void lookAtOrder(const std::string& page);

  private:
    Seat& seat_;
    KeysPlayer player_;
};
