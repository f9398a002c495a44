#pragma once
#include <sys/types.h>

#include <string>

/// A PostgreSQL 15 server of one's own, on a Unix socket in a temporary folder, and nowhere else. It is never
/// run by root: as root one starts it for the user "nobody". The server and its folder go when this does, and
/// also when the process that made it is killed.
class PostgresqlServer {
  public:
    enum class Disk {
        quick,   ///< nothing waits for the disk
        durable  ///< as a server is run: what it acknowledged outlives its being killed
    };

    /// Makes it and starts it. Throws std::runtime_error, with what the server said.
    explicit PostgresqlServer(Disk disk = Disk::quick);
    ~PostgresqlServer();
    PostgresqlServer(const PostgresqlServer&) = delete;
    PostgresqlServer& operator=(const PostgresqlServer&) = delete;

    /// The address of a new, empty database.
    std::string newDatabase();
    /// Waits until it answers.
    void start();
    /// Stops it as an administrator does; who is connected is cut off.
    void stop();
    /// Kills it and all its processes with −9.
    void kill();

  private:
    /// Starts a program as the server's user, its output in the folder's log.
    pid_t startAsOwner(const char* name, const char* const* arguments) const;
    std::string address(const std::string& database) const;
    std::string log() const;
    void keepWatch();
    bool isReady() const;

    std::string folder_;
    Disk disk_;
    pid_t server_ = -1;
    pid_t watch_ = -1;  ///< the process that tidies up
    int life_ = -1;     ///< a pipe that it sees closed when this process is gone
    int databases_ = 0;
};
