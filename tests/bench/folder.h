#pragma once
#include <string>

namespace bench {

/// A new folder on a real disk where there is one: in TMPDIR, or beside the program. It goes, with all that
/// is in it, when this does.
class Folder {
  public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::string& path() const { return path_; }
    /// A folder in it, made now.
    std::string below(const std::string& name) const;
    /// True where nothing in it ever reaches a disk.
    bool isInMemory() const;

  private:
    std::string path_;
};

}  // namespace bench
