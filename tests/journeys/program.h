#pragma once
#include <sys/types.h>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

using Variables = std::map<std::string, std::string>;
using Duration = std::chrono::milliseconds;

/// The longest a program may take; the slowest waits 5 s for a locked database.
inline constexpr Duration patience{30000};

/// A program that runs with pipes for its input and its outputs, and nothing but these variables around it.
/// It is killed, by its own id, when this goes away before its end.
class Program {
  public:
    Program(const std::vector<std::string>& words, const Variables& environment);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// Sends text to its input; false once it reads no more.
    bool send(const std::string& text);
    void closeInput();
    /// The next whole line of its output, without its end; nothing at the end of the output or of the time.
    std::optional<std::string> line(Duration within = patience);
    /// Reads its output for so long.
    void listen(Duration during);
    pid_t id() const { return id_; }
    bool runs() const;
    void kill();
    /// As Ctrl-C does.
    void interrupt();
    /// Reads all it still says and waits for its end: its exit status, or 128 and the signal. Throws if it
    /// does not end in time.
    int end(Duration within = patience);

    const std::string& out() const { return out_; }  ///< all it said so far
    const std::string& err() const { return err_; }

  private:
    bool read(Duration within);
    static void close(int& pipe);

    pid_t id_ = -1;
    int in_ = -1;
    int outPipe_ = -1;
    int errPipe_ = -1;
    std::string out_;
    std::string err_;
    std::size_t taken_ = 0;  ///< how much of out_ was given out as lines
};

/// What a run left behind.
struct Ran {
    int status = -1;
    std::string out;
    std::string err;
};

/// Runs a program to its end with that input.
Ran run(const std::vector<std::string>& words, const Variables& environment, const std::string& input = {});
