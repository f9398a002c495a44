#include "content/reading/library_files.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <iterator>
#include <string_view>

#include "content/reading/file_text.h"
#include "content/reading/parallel.h"

namespace content {
namespace {

/// Raised whenever the same file would be read into something else.
constexpr std::string_view readingVersion = "2";
constexpr int deepestFolder = 32;

class OpenFolder {
  public:
    explicit OpenFolder(const std::string& path) : stream_(opendir(path.c_str())) {}
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

/// A folder and what was seen in it, each list by path.
struct Folder {
    std::string path;
    std::vector<LibraryFile> files = {};
    std::vector<Folder> below = {};
};

void lookInto(Folder& folder) {
    const OpenFolder open(folder.path);
    while (const dirent* entry = open.stream() ? readdir(open.stream()) : nullptr) {
        const std::string_view name = entry->d_name;
        if (name.starts_with('.')) continue;
        const bool xml = name.ends_with(".xml");
        if (entry->d_type == DT_REG && !xml) continue;
        struct stat facts {};
        if (entry->d_type != DT_DIR && fstatat(dirfd(open.stream()), entry->d_name, &facts, 0) != 0) continue;
        std::string path = folder.path + "/" + entry->d_name;
        // Some file systems do not say in the entry what it is.
        if (entry->d_type == DT_DIR || (entry->d_type == DT_UNKNOWN && S_ISDIR(facts.st_mode)))
            folder.below.push_back({std::move(path)});
        else if (xml && S_ISREG(facts.st_mode))
            folder.files.push_back(fileOf(std::move(path), facts));
    }
    std::ranges::sort(folder.files, {}, &LibraryFile::path);
    std::ranges::sort(folder.below, {}, &Folder::path);
}

/// Looks into all folders of one depth at a time: a library has few levels and
/// many folders in the last.
void collect(const std::string& path, std::vector<LibraryFile>& files) {
    std::vector<Folder> level{{path}};
    for (int depth = 0; depth <= deepestFolder && !level.empty(); ++depth) {
        inParallel(level.size(), [&](std::size_t i) { lookInto(level[i]); });
        std::vector<Folder> next;
        for (Folder& folder : level) {
            std::ranges::move(folder.files, std::back_inserter(files));
            std::ranges::move(folder.below, std::back_inserter(next));
        }
        level = std::move(next);
    }
}

}  // namespace

std::vector<LibraryFile> filesBelow(const std::string& path) {
    std::vector<LibraryFile> files;
    struct stat facts {};
    if (stat(path.c_str(), &facts) != 0) return files;
    if (!S_ISDIR(facts.st_mode)) return {fileOf(path, facts)};
    collect(path, files);
    if (!std::ranges::is_sorted(files, {}, &LibraryFile::path))
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
