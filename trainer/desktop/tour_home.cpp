#include "trainer/desktop/tour_home.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include "trainer/machine/world.h"
#include "trainer/storage/file_system.h"
#include "trainer/storage/location.h"

namespace trainer {
namespace {

/// They say where something is; without them, it is below the home.
constexpr std::array<std::string_view, 6> places{"XDG_DATA_HOME",  "XDG_CONFIG_HOME",     "XDG_STATE_HOME",
                                                 "XDG_CACHE_HOME", "CAP_USAGER_DATABASE", "CAP_USAGER_RULES"};

}  // namespace

TourHome::TourHome(const std::string& settings)
    : folder_(makeFolderBeside((std::filesystem::temp_directory_path() / "cap-usager-tour").string())) {
    if (settings.empty()) return;
    const std::filesystem::path own =
        settingsPath([this](const std::string& name) { return environment(name); });
    makeFolders(own.parent_path().string());
    std::filesystem::copy_file(settings, own);
}

TourHome::~TourHome() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::optional<std::string> TourHome::environment(const std::string& name) const {
    if (name == "HOME") return folder_;
    if (std::ranges::count(places, name) > 0) return {};
    return trainer::environment(name);
}

}  // namespace trainer
