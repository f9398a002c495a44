#include "content/reading/library_files.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <string_view>

#include "content/reading/file_text.h"

namespace content {
namespace {

/// Raised whenever the same file would be read into something else.
constexpr std::string_view readingVersion = "1";
constexpr int deepestFolder = 32;

class OpenFolder {
  public:
    explicit OpenFolder(int descriptor) : stream_(descriptor < 0 ? nullptr : fdopendir(descriptor)) {}
    OpenFolder(const OpenFolder&) = delete;
    OpenFolder& operator=(const OpenFolder&) = delete;
    ~OpenFolder() {
        if (stream_) closedir(stream_);
    }
    DIR* stream() const { return stream_; }

  private:
    DIR* stream_;
};

LibraryFile fileOf(std::string path, const struct stat& facts) {
    return {std::move(path), static_cast<std::uint64_t>(facts.st_size),
            facts.st_mtim.tv_sec * std::int64_t{1'000'000'000} + facts.st_mtim.tv_nsec, facts.st_ino};
}

void collect(int descriptor, const std::string& path, int depth, std::vector<LibraryFile>& files) {
    const OpenFolder folder(descriptor);
    if (!folder.stream() || depth > deepestFolder) return;
    while (const dirent* entry = readdir(folder.stream())) {
        const std::string_view name = entry->d_name;
        if (name.starts_with('.')) continue;
        const bool xml = name.ends_with(".xml");
        if (entry->d_type == DT_REG && !xml) continue;
        struct stat facts {};
        if (entry->d_type != DT_DIR && fstatat(dirfd(folder.stream()), entry->d_name, &facts, 0) != 0)
            continue;
        std::string below = path + "/" + std::string(name);
        // Some file systems do not say in the entry what it is.
        if (entry->d_type == DT_DIR || (entry->d_type == DT_UNKNOWN && S_ISDIR(facts.st_mode))) {
            const int inner =
                openat(dirfd(folder.stream()), entry->d_name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
            collect(inner, below, depth + 1, files);
        } else if (xml && S_ISREG(facts.st_mode)) {
            files.push_back(fileOf(std::move(below), facts));
        }
    }
}

}  // namespace

std::vector<LibraryFile> filesBelow(const std::string& path) {
    std::vector<LibraryFile> files;
    struct stat facts {};
    if (stat(path.c_str(), &facts) != 0) return files;
    if (!S_ISDIR(facts.st_mode)) return {fileOf(path, facts)};
    collect(open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), path, 0, files);
    std::ranges::sort(files, {}, &LibraryFile::path);
    return files;
}

std::string fingerprintOf(const std::vector<LibraryFile>& files) {
    std::string facts(readingVersion);
    for (const LibraryFile& file : files) {
        facts += file.path;
        const auto append = [&](const auto& number) {
            facts.append(reinterpret_cast<const char*>(&number), sizeof number);
        };
        append(file.size);
        append(file.changed);
        append(file.inode);
    }
    return hashOf(facts);
}

}  // namespace content
