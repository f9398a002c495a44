#pragma once
#include <sys/types.h>

#include <string>

namespace bench {

/// A screen of its own, without a window manager, that goes when this does.
class Screen {
  public:
    /// Throws std::runtime_error where Xvfb does not start.
    Screen();
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    /// ":7"
    const std::string& name() const { return name_; }

  private:
    pid_t server_ = 0;
    std::string name_;
};

}  // namespace bench
