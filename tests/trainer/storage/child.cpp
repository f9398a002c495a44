#include "tests/trainer/storage/child.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <vector>

pid_t startChild(const std::function<bool()>& work) {
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child != 0) return child;
    for (const int signal : {SIGALRM, SIGABRT, SIGTERM}) std::signal(signal, SIG_DFL);  // Boost has its own
    ::alarm(30);
    bool good = false;
    try {
        good = work();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "child: %s\n", error.what());
    }
    ::_exit(good ? 0 : 1);
}

bool endedWell(pid_t child) {
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool inChild(const std::function<bool()>& work) {
    return endedWell(startChild(work));
}

Pipe::Pipe() {
    if (::pipe2(ends_, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
}

Pipe::~Pipe() {
    closeReading();
    closeWriting();
}

bool Pipe::read() const {
    char byte = 0;
    return ::read(ends_[0], &byte, 1) == 1;
}

bool Pipe::write() const {
    return ::write(ends_[1], "x", 1) == 1;
}

void Pipe::close(int& end) {
    if (end >= 0) ::close(end);
    end = -1;
}

bool together(int count, const std::function<bool(int)>& work) {
    Pipe start;
    std::vector<pid_t> children;
    for (int i = 0; i < count; ++i)
        children.push_back(startChild([&, i] {
            start.closeWriting();
            start.read();  // ends when the parent closes its side
            return work(i);
        }));
    start.closeWriting();
    bool good = true;
    for (const pid_t child : children) good = endedWell(child) && good;
    return good;
}

namespace {

bool haveOwnMounts() {
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

}  // namespace

bool layDisk(const std::string& folder, long bytes) {
    const std::string size = "size=" + std::to_string(bytes);
    return haveOwnMounts() && ::mount("tmpfs", folder.c_str(), "tmpfs", 0, size.c_str()) == 0;
}

bool makeReadOnly(const std::string& folder) {
    if (::geteuid() != 0) return ::chmod(folder.c_str(), S_IRUSR | S_IXUSR) == 0;
    return haveOwnMounts() && ::mount(folder.c_str(), folder.c_str(), nullptr, MS_BIND, nullptr) == 0 &&
           ::mount(nullptr, folder.c_str(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
}

bool canMount() {
    return inChild([] { return layDisk("/tmp", 65536); });
}
