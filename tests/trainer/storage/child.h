#pragma once
#include <sys/types.h>

#include <functional>
#include <string>

// Work in a process of its own, because it changes what a whole process may do, or has to be killed.

/// Starts the work; the process ends with 0 if it gives true, and is ended after 30 s whatever it does.
pid_t startChild(const std::function<bool()>& work);
/// Waits for its end; true if it ended with 0.
bool endedWell(pid_t child);
/// Both of these.
bool inChild(const std::function<bool()>& work);

/// What a process tells another, a byte at a time.
struct Pipe {
    Pipe();
    ~Pipe();
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    void closeReading() { close(ends_[0]); }
    void closeWriting() { close(ends_[1]); }
    /// False where nobody writes any more.
    bool read() const;
    bool write() const;

  private:
    static void close(int& end);
    int ends_[2] = {-1, -1};
};

/// Runs the work in several processes that all start at the same moment; true if all end well.
bool together(int count, const std::function<bool(int)>& work);

/// In a child only: lays an empty disk of that size over the folder; false where the system does not let us.
bool layDisk(const std::string& folder, long bytes);
/// In a child only: makes the folder and all in it read-only for this process; false as above.
bool makeReadOnly(const std::string& folder);
/// True if this process may lay disks (it is root and its container allows it).
bool canMount();
