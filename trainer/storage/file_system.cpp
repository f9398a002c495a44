#include "trainer/storage/file_system.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "trainer/storage/storage_error.h"

namespace trainer {
namespace {

[[noreturn]] void failed(const std::string& path) {
    const int error = errno;
    throw StorageError(kindOfSystemError(error), path, error, std::strerror(error));
}

struct NamedMagic {
    unsigned long magic;
    std::string_view name;
};
constexpr std::array<NamedMagic, 6> networkMagics{{{NFS_SUPER_MAGIC, "nfs"},
                                                   {SMB_SUPER_MAGIC, "smb"},
                                                   {CIFS_SUPER_MAGIC, "smb"},
                                                   {SMB2_SUPER_MAGIC, "smb"},
                                                   {AFS_SUPER_MAGIC, "afs"},
                                                   {CODA_SUPER_MAGIC, "coda"}}};

struct NamedMount {
    std::string_view type;
    std::string_view name;
};
constexpr std::array<NamedMount, 3> networkMounts{
    {{"fuse.sshfs", "sshfs"}, {"fuse.gvfsd-fuse", "gvfs"}, {"fuse.rclone", "rclone"}}};

std::string mountTypeOfFile(const std::string& path) {
    struct stat file {};
    if (::stat(path.c_str(), &file) != 0) return {};
    std::ifstream mountinfo("/proc/self/mountinfo");
    return mountTypeOf(mountinfo,
                       std::to_string(major(file.st_dev)) + ":" + std::to_string(minor(file.st_dev)));
}

std::string nearestExisting(const std::string& path) {
    std::error_code ignored;
    std::filesystem::path nearest = std::filesystem::absolute(path, ignored);
    while (!std::filesystem::exists(nearest, ignored) && nearest != nearest.parent_path())
        nearest = nearest.parent_path();
    return nearest.string();
}

void writeAll(const std::string& path, std::string_view content) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (file < 0) failed(path);
    while (!content.empty()) {
        const ssize_t written = ::write(file, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) {
            const int error = errno;
            ::close(file);
            errno = error;
            failed(path);
        }
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    // A file system of another machine may say only now that it has no room.
    if (::close(file) != 0) failed(path);
}

void sync(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) failed(path);
    const bool synced = ::fsync(file) == 0;
    const int error = errno;
    ::close(file);
    errno = error;
    if (!synced) failed(path);
}

void replace(const std::string& path, std::string_view content) {
    const std::string part = makeFileBeside(path);
    try {
        writeAll(part, content);
        moveDurably(part, path);
    } catch (const StorageError&) {
        ::unlink(part.c_str());
        throw;
    }
}

}  // namespace

std::optional<std::string> networkShare(const std::string& path) {
    const std::string existing = nearestExisting(path);
    struct statfs system {};
    if (::statfs(existing.c_str(), &system) != 0) return {};
    const auto magic = static_cast<unsigned long>(static_cast<std::uint32_t>(system.f_type));
    return networkShareNamed(magic, magic == FUSE_SUPER_MAGIC ? mountTypeOfFile(existing) : "");
}

std::optional<std::string> networkShareNamed(unsigned long magic, std::string_view mountType) {
    for (const NamedMagic& known : networkMagics)
        if (known.magic == magic) return std::string(known.name);
    if (magic != FUSE_SUPER_MAGIC) return {};
    for (const NamedMount& known : networkMounts)
        if (known.type == mountType) return std::string(known.name);
    return {};
}

std::string mountTypeOf(std::istream& mountinfo, std::string_view device) {
    for (std::string line; std::getline(mountinfo, line);) {
        std::istringstream fields(line);
        std::string field;
        std::string number;
        fields >> field >> field >> number;
        if (number != device) continue;
        while (fields >> field && field != "-") {
        }
        fields >> field;
        return field;
    }
    return {};
}

void makeFolders(const std::string& folder) {
    std::error_code ignored;
    if (folder.empty() || std::filesystem::is_directory(folder, ignored)) return;
    makeFolders(std::filesystem::path(folder).parent_path().string());
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) failed(folder);
}

void makeFile(const std::string& path) {
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0 && errno != EEXIST) failed(path);
    if (file >= 0) ::close(file);
}

std::string makeFileBeside(const std::string& path) {
    std::string name = path + ".XXXXXX";
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file < 0) failed(path);
    ::close(file);
    return name;
}

std::string makeFolderBeside(const std::string& path) {
    std::string name = path + ".XXXXXX";
    if (::mkdtemp(name.data()) == nullptr) failed(path);
    return name;
}

void writeDurably(const std::string& path, std::string_view content) {
    std::error_code unknown;
    // Of a name without a folder, which no file has yet, it would make no whole path.
    const auto there = std::filesystem::weakly_canonical(std::filesystem::absolute(path), unknown);
    const std::string target = unknown ? path : there.string();
    try {
        // A device or a pipe cannot be replaced: it is written to.
        if (std::filesystem::exists(target, unknown) && !std::filesystem::is_regular_file(target, unknown))
            writeAll(target, content);
        else
            replace(target, content);
    } catch (StorageError& error) {
        error.path = path;
        throw;
    }
}

void moveDurably(const std::string& from, const std::string& to) {
    sync(from);
    if (::rename(from.c_str(), to.c_str()) != 0) failed(to);
    sync(std::filesystem::path(to).parent_path().string());
}

}  // namespace trainer
