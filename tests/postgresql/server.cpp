#include "tests/postgresql/server.h"

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <stdexcept>
#include <vector>

#include "tests/postgresql/raw_postgresql.h"

namespace files = std::filesystem;

namespace {

const std::string programs = "/usr/lib/postgresql/15/bin/";
constexpr std::chrono::seconds patience{30};

bool waitUntil(const std::function<bool()>& isSo, std::chrono::milliseconds within = patience) {
    const auto deadline = std::chrono::steady_clock::now() + within;
    while (!isSo()) {
        if (std::chrono::steady_clock::now() > deadline) return false;
        ::usleep(5000);
    }
    return true;
}

std::string read(const std::string& path) {
    std::ostringstream content;
    content << std::ifstream(path).rdbuf();
    return content.str();
}

/// A socket's path may have 107 characters.
std::string newFolder() {
    for (const files::path& in : {files::temp_directory_path(), files::path("/tmp")}) {
        std::string path = (in / "cap-postgresql.XXXXXX").string();
        if (path.size() < 80 && ::mkdtemp(path.data()) != nullptr) return path;
    }
    throw std::runtime_error("no temporary folder");
}

const passwd* nobody() {
    const passwd* user = ::getpwnam("nobody");
    if (user == nullptr) throw std::runtime_error("no user 'nobody' to run PostgreSQL");
    return user;
}

/// The server whose data is in that folder, if it runs.
pid_t serverOf(const std::string& folder) {
    const pid_t id = std::atoi(read(folder + "/data/postmaster.pid").c_str());
    if (id <= 1) return -1;
    return read("/proc/" + std::to_string(id) + "/cmdline").find(folder) == std::string::npos ? -1 : id;
}

/// Ends the process for good, if it did not end by itself.
void endNow(const std::string& folder) {
    const pid_t id = serverOf(folder);
    if (id > 0) ::kill(id, SIGQUIT);
    if (!waitUntil([&] { return serverOf(folder) < 0; }, std::chrono::seconds(10))) ::kill(id, SIGKILL);
}

}  // namespace

PostgresqlServer::PostgresqlServer(Disk disk) : folder_(newFolder()), disk_(disk) {
    keepWatch();
    ::chmod(folder_.c_str(), 0755);
    if (::geteuid() == 0 && ::chown(folder_.c_str(), nobody()->pw_uid, nobody()->pw_gid) != 0)
        throw std::runtime_error("no folder for PostgreSQL");
    // The order of texts is French and not that of their bytes, as on a real server.
    const std::string data = folder_ + "/data";
    const char* const arguments[] = {"-D",
                                     data.c_str(),
                                     "-U",
                                     "cap",
                                     "-A",
                                     "trust",
                                     "-E",
                                     "UTF8",
                                     "--locale=C.UTF-8",
                                     "--locale-provider=icu",
                                     "--icu-locale=fr",
                                     "--no-sync",
                                     "--no-instructions",
                                     nullptr};
    int status = 0;
    ::waitpid(startAsOwner("initdb", arguments), &status, 0);
    if (status != 0) throw std::runtime_error("initdb failed: " + log());
    start();
}

PostgresqlServer::~PostgresqlServer() {
    stop();
    ::close(life_);
    ::waitpid(watch_, nullptr, 0);
}

/// Whoever forks from this process meanwhile holds the pipe open too; it is closed when they are gone as
/// well.
void PostgresqlServer::keepWatch() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    watch_ = ::fork();
    if (watch_ < 0) throw std::runtime_error("no process");
    if (watch_ == 0) {
        ::setsid();
        for (const int signal : {SIGALRM, SIGABRT, SIGTERM}) std::signal(signal, SIG_DFL);
        ::close(ends[1]);
        char byte = 0;
        while (::read(ends[0], &byte, 1) > 0) continue;
        endNow(folder_);
        std::error_code ignored;
        files::remove_all(folder_, ignored);
        ::_exit(0);
    }
    ::close(ends[0]);
    life_ = ends[1];
}

pid_t PostgresqlServer::startAsOwner(const char* name, const char* const* arguments) const {
    const passwd* owner = ::geteuid() == 0 ? nobody() : nullptr;
    const std::string program = programs + name;
    const std::string logFile = folder_ + "/log";
    const pid_t child = ::fork();
    if (child < 0) throw std::runtime_error("no process");
    if (child > 0) return child;
    for (const int signal : {SIGALRM, SIGABRT, SIGTERM, SIGPIPE}) std::signal(signal, SIG_DFL);
    ::setpgid(0, 0);  // Ctrl-C in the terminal is for the test
    if (owner != nullptr &&
        (::setgroups(0, nullptr) != 0 || ::setgid(owner->pw_gid) != 0 || ::setuid(owner->pw_uid) != 0))
        ::_exit(126);
    const int log = ::open(logFile.c_str(), O_CREAT | O_APPEND | O_WRONLY, 0644);
    const int nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(log, STDOUT_FILENO);
    ::dup2(log, STDERR_FILENO);
    if (::chdir(folder_.c_str()) != 0) ::_exit(126);
    const char* const environment[] = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", nullptr};
    std::vector<const char*> words{program.c_str()};
    while (*arguments != nullptr) words.push_back(*arguments++);
    words.push_back(nullptr);
    ::execve(program.c_str(), const_cast<char* const*>(words.data()), const_cast<char* const*>(environment));
    ::_exit(127);
}

bool PostgresqlServer::isReady() const {
    const std::string facts = read(folder_ + "/data/postmaster.pid");
    return std::atoi(facts.c_str()) == server_ && facts.find("\nready") != std::string::npos;
}

/// What is left of a server that was killed may hold its memory for a moment: then it is started again.
void PostgresqlServer::start() {
    const std::string data = folder_ + "/data";
    const char* const wait = disk_ == Disk::quick ? "fsync=off" : "fsync=on";
    const char* const arguments[] = {
        "-D", data.c_str(),         "-k", folder_.c_str(),       "-c",   "listen_addresses=", "-c", wait,
        "-c", "max_connections=80", "-c", "shared_buffers=32MB", nullptr};
    const bool isUp = waitUntil([&] {
        if (server_ > 0 && ::waitpid(server_, nullptr, WNOHANG) == server_) server_ = -1;
        if (server_ < 0) server_ = startAsOwner("postgres", arguments);
        return isReady();
    });
    if (!isUp) throw std::runtime_error("PostgreSQL does not start: " + log());
}

void PostgresqlServer::stop() {
    if (server_ < 0) return;
    ::kill(server_, SIGINT);
    const auto isOver = [&] { return ::waitpid(server_, nullptr, WNOHANG) == server_; };
    if (!waitUntil(isOver)) kill();
    server_ = -1;
}

void PostgresqlServer::kill() {
    if (server_ < 0) return;
    const std::string id = std::to_string(server_);
    std::istringstream processes(read("/proc/" + id + "/task/" + id + "/children"));
    ::kill(server_, SIGKILL);
    for (pid_t process = 0; processes >> process;) ::kill(process, SIGKILL);
    // A dead child that nobody waited for keeps its id, and the next server would take it for a living one.
    // Where a child of the process that started it is the one that kills it, waiting is left to the starter.
    waitUntil([&] {
        const pid_t ended = ::waitpid(server_, nullptr, WNOHANG);
        if (ended >= 0) return ended == server_;
        const std::string facts = read("/proc/" + id + "/stat");
        return facts.empty() || facts.find(") Z") != std::string::npos;
    });
    server_ = -1;
}

std::string PostgresqlServer::newDatabase() {
    const std::string name = "work" + std::to_string(++databases_);
    RawPostgresql(address("postgres")).execute("CREATE DATABASE " + name);
    return address(name);
}

std::string PostgresqlServer::address(const std::string& database) const {
    return "postgresql://cap@/" + database + "?host=" + folder_;
}

std::string PostgresqlServer::log() const {
    return read(folder_ + "/log");
}
