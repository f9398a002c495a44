#include <map>
#include <stdexcept>

#include "assessment/diagnostic/others.h"
#include "content/reading/check.h"
#include "content/reading/framework_library.h"
#include "tests/bench/lines.h"
#include "tests/bench/measure.h"

namespace bench {
namespace {

using namespace assessment;

constexpr int waves = 10;
constexpr int firstOfNewList = 6;

content::FrameworkLibrary shippedFrameworks() {
    const std::string folder = std::string(CAP_SOURCE) + "/content/library";
    scenarios::Commons commons;
    content::addCommons(folder + "/commons", commons);
    return content::readFrameworks(folder + "/frameworks", commons);
}

/// Campaigns of so many units, each with ten waves, the first half on the older list.
struct Units {
    Units(const content::FrameworkLibrary& shipped, int count)
        : older(*shipped.newest("sp_plus_2021")),
          newer(*shipped.newest("sp_plus_2023")),
          mappings(shipped.mappings) {
        for (int unit = 0; unit < count; ++unit)
            for (int wave = 1; wave <= waves; ++wave) add(unit, wave);
    }

    const Framework& frameworkOf(const Campaign& campaign) const {
        return campaign.framework == newer.name ? newer : older;
    }
    const Campaign& byId(const std::string& id) const {
        return campaigns.at(static_cast<std::size_t>(std::stoi(id)) - 1);
    }
    Standing standing(const Campaign& campaign) const {
        return standingOf(campaign, frameworkOf(campaign), tallies.at(campaign.id), {});
    }

    const Framework& older;
    const Framework& newer;
    const std::vector<FrameworkMapping>& mappings;
    std::vector<Campaign> campaigns;
    std::vector<SharedCampaign> shared;
    std::map<std::string, Tally> tallies;

  private:
    void add(int unit, int wave) {
        Campaign campaign;
        campaign.id = std::to_string(unit * waves + wave) + "-5f3c-4f0e-9d2b-campaign";
        campaign.unit = "unit " + std::to_string(unit);
        campaign.wave = wave;
        campaign.framework = wave < firstOfNewList ? older.name : newer.name;
        campaign.phase = Phase::closed;
        campaign.isShared = true;
        tallies.emplace(campaign.id, tallyOf(campaign));
        campaigns.push_back(campaign);
        if (wave == waves) shared.push_back({campaign.id, campaign.unit, campaign.framework});
    }
    Tally tallyOf(const Campaign& campaign) const {
        std::map<std::string, Counts> counts;
        int at = campaign.wave + static_cast<int>(campaigns.size());
        for (const Criterion* criterion : frameworkOf(campaign).criteria()) {
            ++at;
            counts[criterion->id] = {{at % 3, at % 5, 2 + at % 4, at % 2}, at % 2, 0};
        }
        return assessment::tallyOf(counts, 12, campaign.thresholds);
    }
};

/// All that is worked out when somebody opens the comparison of a unit: its waves, what changed, the others.
double open(const Units& units) {
    return secondsOf([&] {
        const Campaign& own = units.campaigns.at(waves - 1);
        std::vector<Standing> ownWaves;
        for (const Campaign& one : units.campaigns)
            if (one.unit == own.unit) ownWaves.push_back(units.standing(one));
        const Comparison comparison = comparisonOf(units.newer, ownWaves, units.mappings);
        const Changes changes = changesIn(comparison.criteria);
        const Others others = othersFor(own, units.shared, [](const FrameworkName&) { return true; });
        std::vector<Standing> drawn;
        for (const std::string& id : others.drawn) drawn.push_back(units.standing(units.byId(id)));
        const auto beside = otherUnitsOf(units.newer, drawn, units.mappings);
        if (comparison.engagements.front().points.size() != waves || beside.size() < leastOthers ||
            changes.better.size() > comparison.criteria.size())
            throw std::logic_error("something is missing in the comparison");
    });
}

}  // namespace

void addComparisonLine(Lines& lines) {
    constexpr int few = 10;
    constexpr int many = 1000;
    const int turns = lines.options().quick ? 21 : 101;
    lines.add("compare " + countText(many) + " units of 10 waves against 10", {Goal::Kind::atMost, 10},
              [&](Row& row) {
                  const content::FrameworkLibrary shipped = shippedFrameworks();
                  const Units inMany(shipped, many);
                  const Units inFew(shipped, few);
                  const auto medians =
                      mediansOf({[&] { return open(inMany); }, [&] { return open(inFew); }}, turns);
                  row.ratio = medians[0] / medians[1];
                  row.medians = secondsText(medians[0]) + " against " + secondsText(medians[1]);
              });
}

}  // namespace bench
