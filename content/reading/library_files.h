#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace content {

/// A file of a library as the file system knows it, unread.
struct LibraryFile {
    std::string path;
    std::uint64_t size = 0;
    std::int64_t changed = 0;  ///< nanoseconds
    std::uint64_t inode = 0;
};

/// The XML files below a folder, by path; the path itself where it is a file.
/// Hidden files and folders are passed over. Empty where there is no such path.
std::vector<LibraryFile> filesBelow(const std::string& path);

/// Changes when any of the files does, or when this program reads files in
/// another way.
std::string fingerprintOf(const std::vector<LibraryFile>& files);

}  // namespace content
