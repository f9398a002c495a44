#include "content/reading/file_text.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace content {
namespace {

class OpenFile {
  public:
    explicit OpenFile(const std::string& path)
        : descriptor_(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() {
        if (descriptor_ >= 0) close(descriptor_);
    }
    int descriptor() const { return descriptor_; }

  private:
    int descriptor_;
};

Problem unreadable() {
    return {ProblemId::fileUnreadable, {}, {}, std::strerror(errno), {}, {}};
}

}  // namespace

std::optional<Problem> readFile(const std::string& path, std::string& bytes, std::size_t most) {
    bytes.clear();
    const OpenFile file(path);
    struct stat facts {};
    if (file.descriptor() < 0 || fstat(file.descriptor(), &facts) != 0) return unreadable();
    if (!S_ISREG(facts.st_mode)) return Problem{ProblemId::fileNotRegular, {}, {}, {}, {}, {}};
    const auto size = static_cast<std::size_t>(facts.st_size);
    if (size > most)
        return Problem{ProblemId::fileTooLarge, {}, {}, std::to_string(size), std::to_string(most), {}};
    bytes.resize(size);
    std::size_t have = 0;
    while (have < size) {
        const ssize_t got = read(file.descriptor(), bytes.data() + have, size - have);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return unreadable();
        if (got == 0) break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return {};
}

std::string hashOf(const std::string& text) {
    const XXH128_hash_t hash = XXH3_128bits(text.data(), text.size());
    char digits[33];
    std::snprintf(digits, sizeof digits, "%016llx%016llx", static_cast<unsigned long long>(hash.high64),
                  static_cast<unsigned long long>(hash.low64));
    return digits;
}

}  // namespace content
