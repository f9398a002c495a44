#include "trainer/machine/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace trainer {
namespace {

/// Closes a file when it goes.
struct OpenFile {
    explicit OpenFile(const std::string& path) : number(open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~OpenFile() {
        if (number >= 0) close(number);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    int number;
};

}  // namespace

FileError::FileError(const std::string& file, int number)
    : std::runtime_error(file + ": " + std::generic_category().message(number)), path(file), error(number) {}

MappedFile::MappedFile(const std::string& path) {
    const OpenFile file(path);
    struct stat status {};
    if (file.number < 0 || fstat(file.number, &status) != 0) throw FileError(path, errno);
    if (S_ISDIR(status.st_mode)) throw FileError(path, EISDIR);
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size == 0) return;  // nothing can be mapped of it
    void* begin = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.number, 0);
    if (begin == MAP_FAILED) throw FileError(path, errno);
    bytes_ = {static_cast<const std::byte*>(begin), size};
}

MappedFile::~MappedFile() {
    if (!bytes_.empty()) munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

MappedFile::MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
    std::swap(bytes_, other.bytes_);
    return *this;
}

}  // namespace trainer
