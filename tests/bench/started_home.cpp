#include "tests/bench/started_home.h"

#include <filesystem>
#include <fstream>

#include "content/reading/library.h"
#include "tests/bench/scenario_text.h"
#include "trainer/storage/catalogue_store.h"
#include "trainer/storage/workspace.h"

namespace bench {
namespace {

constexpr int playedScenarios = 6;

void playOnce(trainer::Workspace& workspace, const std::string& person, const scenarios::ScenarioCard& card,
              int place) {
    const std::string id = uuidOf(static_cast<std::uint64_t>(100 + place));
    workspace.attempts->begin({.id = id,
                               .person = person,
                               .scenario = card.id,
                               .version = card.version,
                               .editions = {},
                               .started = "2026-11-20T07:30:00Z",
                               .finished = {},
                               .answers = {}},
                              card.title, {});
    scenarios::AttemptResult result{40 + 10 * place, place > 1, {}};
    for (const scenarios::SkillId& skill : card.skills) result.skills.push_back({skill, 600, 1000});
    workspace.attempts->finish(id, 0, "2026-11-20T07:50:00Z", result);
}

}  // namespace

StartedHome::StartedHome(std::string where, std::string onScreen, std::string of)
    : folder(std::move(where)), screen(std::move(onScreen)), library(std::move(of)) {
    for (const char* below : {"/data/cap-usager", "/config/cap-usager", "/cache/cap-usager", "/run"})
        std::filesystem::create_directories(folder + below);
}

void StartedHome::use(const std::string& person) const {
    std::ofstream(folder + "/config/cap-usager/settings.ini") << "person=" << person << '\n';
}

void StartedHome::play(const std::string& person) const {
    trainer::Workspace workspace(database());
    workspace.team->add(assessment::Person{person, "Camille", {}, {assessment::Role::agent}});
    const auto catalogue = trainer::catalogueStore(folder + "/cache/played.db");
    const content::Library read(library.empty() ? CAP_SOURCE "/content/library" : library, *catalogue);
    int place = 0;
    for (const auto& module : read.modules())
        for (const auto& card : read.scenarios(module.id))
            if (place < playedScenarios) playOnce(workspace, person, card, place++);
    use(person);
}

Program StartedHome::program(const std::string& name) const {
    const auto own = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    Program program{{(own / name).string()},
                    {"DISPLAY=" + screen, "HOME=" + folder, "XDG_DATA_HOME=" + folder + "/data",
                     "XDG_CONFIG_HOME=" + folder + "/config", "XDG_CACHE_HOME=" + folder + "/cache",
                     "XDG_RUNTIME_DIR=" + folder + "/run", "NO_AT_BRIDGE=1", "GDK_BACKEND=x11",
                     "WAYLAND_DISPLAY=", "DBUS_SESSION_BUS_ADDRESS=disabled:", "GSETTINGS_BACKEND=memory"}};
    if (!library.empty()) program.environment.push_back("CAP_USAGER_LIBRARY=" + library);
    return program;
}

}  // namespace bench
