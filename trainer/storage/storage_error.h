#pragma once
#include <stdexcept>
#include <string>
#include <string_view>

namespace trainer {

/// The world failed while something was kept or read. It carries facts; windows and commands word them.
struct StorageError : std::runtime_error {
    enum class Kind {
        no_home,        ///< nothing says where a person's files are
        cannot_open,    ///< there is no such place, or it may not be entered
        not_a_file,     ///< a folder or a device is there
        not_ours,       ///< a file that this program did not make; it was left as it is
        newer_schema,   ///< a later version of the program wrote it; see found and known
        locked,         ///< another process held it for longer than the busy timeout
        read_only,      ///< the file or its folder cannot be written
        disk_full,      ///< the disk, a quota or a size limit
        corrupt,        ///< it was ours, but a part is missing or wrong
        network_share,  ///< SQLite is not safe there; see fileSystem
        input_output,   ///< the disk failed
        conflict,       ///< a key is taken, or what a row refers to is not there
        other           ///< see code and detail
    };

    StorageError(Kind what, std::string where, int number = 0, std::string words = {});
    static StorageError newerSchema(std::string path, int found, int known);
    static StorageError networkShare(std::string path, std::string fileSystem);

    Kind kind;
    std::string path;
    int code;                ///< SQLite's extended result code, or errno; 0 where neither is known
    std::string detail;      ///< the engine's or the system's own message, in English; may be empty
    int found = 0;           ///< newer_schema: the number in the file
    int known = 0;           ///< newer_schema: the last number this program knows
    std::string fileSystem;  ///< network_share: "nfs", "smb", "sshfs"
};

/// The kind as it is written above, for logs and tests.
std::string_view word(StorageError::Kind kind);

/// What a failed system call stands for, given its errno.
StorageError::Kind kindOfSystemError(int error);

}  // namespace trainer
