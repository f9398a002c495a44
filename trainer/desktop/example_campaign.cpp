#include "trainer/desktop/example_campaign.h"

#include <stdexcept>

#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;

namespace {

constexpr int expected = 9;

}  // namespace

ExampleCampaign::ExampleCampaign(DiagnosticDesk& desk)
    : desk_(desk), ballots_(add(1, Way::ballots)), cards_(add(2, Way::cards)) {}

ExampleCampaign::~ExampleCampaign() {
    for (const std::string& id : {ballots_, cards_}) desk_.campaigns().remove(id);
}

void ExampleCampaign::nameUnit(DiagnosticDesk& desk) {
    if (desk.units().empty()) desk.addUnit(tr("The service of the example"));
}

/// As if it came with an invitation: only those are taken away again.
std::string ExampleCampaign::add(int wave, Way way) {
    const auto units = desk_.units();
    if (units.empty() || desk_.frameworks().empty())
        throw std::runtime_error("nothing to show diagnostics with");
    Campaign campaign;
    campaign.id = desk_.newId();
    campaign.unit = units.front().id;
    campaign.wave = nextWave(desk_.campaigns().campaigns(), campaign.unit) - 1 + wave;
    campaign.framework = desk_.frameworks().front()->name;
    campaign.frameworkHash = desk_.frameworks().front()->hash;
    campaign.facilitator = desk_.person().name;
    campaign.expected = expected;
    campaign.way = way;
    campaign.phase = Phase::open;
    campaign.isGuest = true;
    campaign.stages = passed(datesOf(desk_.stages()), desk_.stages(), Phase::open, desk_.today());
    desk_.campaigns().add(campaign, *desk_.frameworks().front());
    return campaign.id;
}

}  // namespace trainer
