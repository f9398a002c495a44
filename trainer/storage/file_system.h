#pragma once
#include <istream>
#include <optional>
#include <string>
#include <string_view>

// What is particular to Linux about files.
namespace trainer {

/// The network file system that a file lies on, or would lie on: "nfs", "smb", "sshfs"...; nothing on a local
/// disk, or where the system does not say.
std::optional<std::string> networkShare(const std::string& path);

/// The same, from what statfs and the mount table say. `mountType` matters only for FUSE ("fuse.sshfs").
std::optional<std::string> networkShareNamed(unsigned long magic, std::string_view mountType);

/// The type of the mount of a device, "8:1", in the text of /proc/self/mountinfo; empty if it has none.
std::string mountTypeOf(std::istream& mountinfo, std::string_view device);

/// Makes the folder and those above it that are missing, for their owner only. Throws StorageError.
void makeFolders(const std::string& folder);

/// Makes an empty file that only its owner can read, unless a file is there. Throws StorageError.
void makeFile(const std::string& path);

/// Makes an empty file with a name of its own that starts with `path`, for its owner only, and names it.
/// Throws StorageError.
std::string makeFileBeside(const std::string& path);

/// The same for an empty folder.
std::string makeFolderBeside(const std::string& path);

/// Writes a file for its owner only, in the place of one of that name: all of it is durable when this
/// returns, or what was there before is as it was. A device or a pipe is written to as it is. Throws
/// StorageError.
void writeDurably(const std::string& path, std::string_view content);

/// Gives the file its final name once its content is safe on the disk. Throws StorageError.
void moveDurably(const std::string& from, const std::string& to);

}  // namespace trainer
