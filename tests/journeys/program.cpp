#include "tests/journeys/program.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>

namespace {

using Clock = std::chrono::steady_clock;

struct Pipe {
    Pipe() {
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    }
    std::array<int, 2> ends{};
};

/// Pointers as execve wants them; the words must outlive them.
std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> list;
    for (std::string& word : words) list.push_back(word.data());
    list.push_back(nullptr);
    return list;
}

}  // namespace

Program::Program(const std::vector<std::string>& words, const Variables& environment) {
    std::vector<std::string> arguments = words;
    std::vector<std::string> variables;
    for (const auto& [name, value] : environment) variables.push_back(name + "=" + value);
    const auto argv = pointers(arguments);
    const auto envp = pointers(variables);
    const Pipe in, out, err;
    std::signal(SIGPIPE, SIG_IGN);
    id_ = ::fork();
    if (id_ < 0) throw std::runtime_error("no process");
    if (id_ == 0) {
        std::signal(SIGPIPE, SIG_DFL);
        ::dup2(in.ends[0], STDIN_FILENO);
        ::dup2(out.ends[1], STDOUT_FILENO);
        ::dup2(err.ends[1], STDERR_FILENO);
        ::execve(argv[0], argv.data(), envp.data());
        ::_exit(127);
    }
    ::close(in.ends[0]);
    ::close(out.ends[1]);
    ::close(err.ends[1]);
    in_ = in.ends[1];
    outPipe_ = out.ends[0];
    errPipe_ = err.ends[0];
}

Program::~Program() {
    if (id_ > 0) {
        ::kill(id_, SIGKILL);
        ::waitpid(id_, nullptr, 0);
    }
    close(in_);
    close(outPipe_);
    close(errPipe_);
}

void Program::close(int& pipe) {
    if (pipe >= 0) ::close(pipe);
    pipe = -1;
}

bool Program::send(const std::string& text) {
    for (std::size_t at = 0; at < text.size();) {
        const ssize_t sent = ::write(in_, text.data() + at, text.size() - at);
        if (sent < 0) return false;
        at += static_cast<std::size_t>(sent);
    }
    return true;
}

void Program::closeInput() {
    close(in_);
}

bool Program::read(Duration within) {
    std::array<pollfd, 2> pipes{pollfd{outPipe_, POLLIN, 0}, pollfd{errPipe_, POLLIN, 0}};
    if (outPipe_ < 0 && errPipe_ < 0) return false;
    if (::poll(pipes.data(), pipes.size(), static_cast<int>(within.count())) <= 0) return false;
    std::array<char, 65536> buffer{};
    for (const auto& [pipe, text, ready] :
         {std::tuple(&outPipe_, &out_, pipes[0].revents), std::tuple(&errPipe_, &err_, pipes[1].revents)}) {
        if (*pipe < 0 || ready == 0) continue;
        const ssize_t got = ::read(*pipe, buffer.data(), buffer.size());
        if (got > 0)
            text->append(buffer.data(), static_cast<std::size_t>(got));
        else
            close(*pipe);
    }
    return true;
}

std::optional<std::string> Program::line(Duration within) {
    const auto deadline = Clock::now() + within;
    for (;;) {
        const auto end = out_.find('\n', taken_);
        if (end != std::string::npos) {
            std::string line = out_.substr(taken_, end - taken_);
            taken_ = end + 1;
            return line;
        }
        const auto left = std::chrono::duration_cast<Duration>(deadline - Clock::now());
        if (left.count() <= 0 || outPipe_ < 0 || !read(left)) return {};
    }
}

void Program::listen(Duration during) {
    const auto deadline = Clock::now() + during;
    for (auto left = during; left.count() > 0;
         left = std::chrono::duration_cast<Duration>(deadline - Clock::now()))
        if (!read(left)) return;
}

bool Program::runs() const {
    siginfo_t ended{};
    return ::waitid(P_PID, static_cast<id_t>(id_), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_pid == 0;
}

void Program::kill() {
    ::kill(id_, SIGKILL);
}

void Program::interrupt() {
    ::kill(id_, SIGINT);
}

int Program::end(Duration within) {
    const auto deadline = Clock::now() + within;
    while (outPipe_ >= 0 || errPipe_ >= 0) {
        const auto left = std::chrono::duration_cast<Duration>(deadline - Clock::now());
        if (left.count() <= 0) throw std::runtime_error("a program does not end: " + out_ + err_);
        read(left);
    }
    int status = 0;
    if (::waitpid(id_, &status, 0) != id_) throw std::runtime_error("no such child");
    id_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

Ran run(const std::vector<std::string>& words, const Variables& environment, const std::string& input) {
    Program program(words, environment);
    program.send(input);
    program.closeInput();
    Ran ran;
    ran.status = program.end();
    ran.out = program.out();
    ran.err = program.err();
    return ran;
}
