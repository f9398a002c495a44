#include "tests/bench/screen.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>
#include <vector>

#include "tests/bench/program.h"

namespace bench {

Screen::Screen() {
    int said[2];
    if (::pipe2(said, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    constexpr int number = 3;
    Program program{{"Xvfb", "-displayfd", std::to_string(number), "-screen", "0", "1280x900x24", "-nolisten",
                     "tcp", "-noreset"},
                    {}};
    program.passed = {said[1], number};
    server_ = start(program);
    ::close(said[1]);
    char byte = 0;
    while (::read(said[0], &byte, 1) == 1 && byte != '\n') name_ += byte;
    ::close(said[0]);
    name_ = ":" + name_;
    if (name_.size() == 1) throw std::runtime_error("Xvfb does not start");
}

Screen::~Screen() {
    ::kill(server_, SIGTERM);
    ::waitpid(server_, nullptr, 0);
}

}  // namespace bench
