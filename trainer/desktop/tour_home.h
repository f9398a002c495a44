#pragma once
#include <optional>
#include <string>

namespace trainer {

/// A home that a tour has to itself: a folder with its database, its settings and all else, that is gone with
/// it. Nothing of the person's is read or written.
class TourHome {
  public:
    /// settings: a file to begin with (text size, theme, language, the place of the window); empty: none.
    /// Throws StorageError, or std::filesystem::filesystem_error where there are no such settings.
    explicit TourHome(const std::string& settings);
    ~TourHome();
    TourHome(const TourHome&) = delete;
    TourHome& operator=(const TourHome&) = delete;

    const std::string& folder() const { return folder_; }
    /// The environment as a program of that home sees it: every place is below the folder.
    std::optional<std::string> environment(const std::string& name) const;

  private:
    std::string folder_;
};

}  // namespace trainer
