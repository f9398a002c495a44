#pragma once
#include <cstddef>
#include <span>
#include <stdexcept>
#include <string>

namespace trainer {

/// A file could not be opened or read.
struct FileError : std::runtime_error {
    FileError(const std::string& file, int number);

    std::string path;
    int error;  ///< an errno of the system
};

/// The bytes of a file, read where they lie: nothing is copied, and only what is looked at is loaded. The
/// file must not be made shorter meanwhile; to change it, put another one in its place.
class MappedFile {
  public:
    /// Throws FileError.
    explicit MappedFile(const std::string& path);
    ~MappedFile();
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    std::span<const std::byte> bytes() const { return bytes_; }

  private:
    std::span<const std::byte> bytes_;
};

}  // namespace trainer
