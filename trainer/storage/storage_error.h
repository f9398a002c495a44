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
        not_ours,       ///< a file, or tables, that this program did not make; left as they are
        newer_schema,   ///< a later version of the program wrote it; see found and known
        locked,         ///< another process held it for longer than the busy timeout
        read_only,      ///< the file or its folder cannot be written
        disk_full,      ///< the disk, a quota or a size limit
        corrupt,        ///< it was ours, but a part is missing or wrong
        network_share,  ///< SQLite is not safe there; see fileSystem
        input_output,   ///< the disk failed
        disconnected,  ///< the server does not answer, or no longer: what was not acknowledged may be kept or
                       ///< not
        taken,         ///< something is there already, and is not overwritten
        differs,       ///< a copy is not the same as what it was made of; it was undone
        conflict,      ///< a key is taken, or what a row refers to is not there
        other          ///< see code and detail
    };

    StorageError(Kind what, std::string where, int number = 0, std::string words = {});
    static StorageError newerSchema(std::string path, int found, int known);
    static StorageError networkShare(std::string path, std::string fileSystem);

    Kind kind;
    std::string path;        ///< or the address of a server's database, without its password
    int code;                ///< SQLite's extended result code, or errno; 0 where neither is known
    std::string detail;      ///< the engine's or the system's own message, in English; may be empty
    int found = 0;           ///< newer_schema: the number in the file
    int known = 0;           ///< newer_schema: the last number this program knows
    std::string fileSystem;  ///< network_share: "nfs", "smb", "sshfs"
    bool mayPass = false;    ///< the same work done again at once may well succeed
};

/// The kind as it is written above, for logs and tests.
std::string_view word(StorageError::Kind kind);

/// What a failed system call stands for, given its errno.
StorageError::Kind kindOfSystemError(int error);

}  // namespace trainer
