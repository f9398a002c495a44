#pragma once
#include <chrono>
#include <functional>

#include "tests/screen/accessible.h"

/// The bus on which programs tell a screen reader what they show.
class Bus {
  public:
    Bus();
    ~Bus();
    Bus(const Bus&) = delete;
    Bus& operator=(const Bus&) = delete;

    /// Takes in what programs tell until that holds; false if it does not in time.
    bool waitFor(const std::function<bool()>& what, std::chrono::milliseconds within);
    /// The program of that process; nothing where it is not on the bus, or shows no window.
    Accessible application(pid_t process) const;
    /// What the keyboard was given last.
    const Accessible& focused() const { return focused_; }

  private:
    static void onFocus(AtspiEvent* event, void* bus);

    AtspiEventListener* listener_ = nullptr;
    Accessible focused_;
};
