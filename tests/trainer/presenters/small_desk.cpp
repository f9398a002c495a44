#include "tests/trainer/presenters/small_desk.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "tests/postgresql/server.h"
#include "trainer/presenters/campaign_draft.h"

using namespace assessment;

namespace {

std::string newFolder() {
    std::string path = (std::filesystem::temp_directory_path() / "cap-usager.XXXXXX").string();
    if (!mkdtemp(path.data())) throw std::runtime_error("no folder for a test");
    return path;
}

/// A file in the folder, or a database of a server where this run is on one ("-- postgresql").
std::string newDatabase(const std::string& folder) {
    const auto& suite = boost::unit_test::framework::master_test_suite();
    const bool isOnServer = suite.argc > 1 && std::string_view(suite.argv[suite.argc - 1]) == "postgresql";
    if (!isOnServer) return folder + "/work.db";
    static PostgresqlServer server;
    return server.newDatabase();
}

}  // namespace

SmallDesk::SmallDesk()
    : folder(newFolder()),
      database(newDatabase(folder)),
      way{{"promise", "Promise", "", Gate::opened},
          {"answers", "Answers", "", Gate::closed},
          {"return", "Return", "", {}}} {
    workspace.emplace(database);
    Framework framework = Small().framework;
    framework.name = {"small", 1};
    framework.hash = "a hash";
    framework.text = "<framework/>";
    framework.title = "Small";
    framework.scale.dontKnow.reasons = {"Too new"};
    shipped.push_back(std::make_shared<const Framework>(framework));
    unit = {newId(), "Reception", {}};
    workspace->team->add(unit);
    camille = {newId(), "Camille", unit.id, {Role::agent}};
    workspace->team->add(camille);
}

SmallDesk::~SmallDesk() {
    workspace.reset();
    std::filesystem::remove_all(folder);
}

std::string SmallDesk::newId() {
    std::string number = std::to_string(++ids_);
    number.insert(0, 12 - number.size(), '0');
    return "00000000-0000-4000-8000-" + number;
}

std::string SmallDesk::addUnit(const std::string& name) {
    const Unit made{newId(), name, {}};
    workspace->team->add(made);
    return made.id;
}

std::vector<std::string> SmallDesk::scenariosOf(const std::string& module) {
    std::vector<std::string> ids;
    for (const scenarios::ModuleCard& card : library)
        if (card.id.text() == module)
            for (const scenarios::ScenarioCard& one : card.scenarios) ids.push_back(one.id.text());
    return ids;
}

trainer::KnownFramework SmallDesk::frameworkOf(const Campaign& campaign) {
    return campaign.frameworkHash == shipped.front()->hash ? shipped.front() : nullptr;
}

Campaign SmallDesk::opened(int wave, Way is) {
    trainer::CampaignDraft draft(*this);
    draft.campaign.wave = wave;
    draft.campaign.way = is;
    draft.open();
    return kept(draft.campaign.id);
}

void SmallDesk::give(const Campaign& campaign, int count) {
    std::vector<Ballot> ballots;
    for (int i = 0; i < count; ++i) {
        Ballot ballot{newId(), Respondent::agent, {}};
        ballot.answers["name"] = {BallotAnswer::Kind::level, 3, {}, {}};
        ballots.push_back(ballot);
    }
    campaigns().give(campaign.id, campaign.round, ballots);
}
