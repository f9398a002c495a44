#include "tests/bench/folder.h"

#include <linux/magic.h>
#include <stdlib.h>
#include <sys/vfs.h>

#include <filesystem>
#include <stdexcept>

namespace bench {

Folder::Folder() {
    const char* wish = std::getenv("TMPDIR");
    const std::filesystem::path in = wish && *wish
                                         ? std::filesystem::path(wish)
                                         : std::filesystem::read_symlink("/proc/self/exe").parent_path();
    path_ = std::filesystem::absolute(in / "cap-usager-bench-XXXXXX").string();
    if (!mkdtemp(path_.data())) throw std::runtime_error("no folder can be made in " + in.string());
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::string Folder::below(const std::string& name) const {
    const std::string made = path_ + "/" + name;
    std::filesystem::create_directory(made);
    return made;
}

bool Folder::isInMemory() const {
    struct statfs facts {};
    return statfs(path_.c_str(), &facts) == 0 && facts.f_type == TMPFS_MAGIC;
}

}  // namespace bench
