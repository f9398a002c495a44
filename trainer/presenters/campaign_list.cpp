#include "trainer/presenters/campaign_list.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace trainer {
namespace {

using namespace assessment;
using Next = CampaignLine::Next;

OwnState ownState(DiagnosticDesk& desk, const Campaign& campaign) {
    if (campaign.phase != Phase::open || campaign.way != Way::ballots) return OwnState::none;
    const auto own = desk.campaigns().own(campaign.id, desk.person().id);
    if (!own) return OwnState::none;
    return own->isGiven ? OwnState::given : OwnState::begun;
}

/// One's own ballot comes first: who leads answers too.
Next nextWhileOpen(const CampaignLine& line) {
    const bool isAsked = line.campaign.way == Way::ballots && line.own != OwnState::given;
    if (isAsked) return Next::answer;
    if (line.leads) return Next::lead;
    return line.campaign.isGuest ? Next::answer : Next::wait;
}

Next nextOf(const CampaignLine& line) {
    switch (line.campaign.phase) {
        case Phase::prepared: return Next::prepare;
        case Phase::open: return nextWhileOpen(line);
        case Phase::closed: return line.leads ? Next::decide : Next::look;
        case Phase::agreed: return Next::look;
    }
    return Next::wait;
}

std::string nameOf(const std::vector<Unit>& units, const std::string& id) {
    const auto unit = std::ranges::find(units, id, &Unit::id);
    return unit == units.end() ? std::string() : unit->name;
}

CampaignLine lineOf(DiagnosticDesk& desk, const Campaign& campaign, const std::vector<Unit>& units) {
    CampaignLine line;
    line.campaign = campaign;
    line.unit = nameOf(units, campaign.unit);
    if (const auto framework = desk.frameworkOf(campaign)) line.framework = framework->title;
    line.participation = {0, campaign.expected};
    if (campaign.phase == Phase::open) line.participation = desk.campaigns().participation(campaign.id);
    line.own = ownState(desk, campaign);
    line.leads = leads(desk.person(), campaign);
    line.next = nextOf(line);
    return line;
}

}  // namespace

bool leads(const Person& person, const Campaign& campaign) {
    const auto is = [&](Role role) { return std::ranges::count(person.roles, role) > 0; };
    return !campaign.isGuest &&
           (campaign.facilitator == person.name || is(Role::referent) || is(Role::coordinator));
}

std::string unitName(DiagnosticDesk& desk, const std::string& unit) {
    return nameOf(desk.units(), unit);
}

std::vector<CampaignLine> campaignLines(DiagnosticDesk& desk) {
    const auto units = desk.units();
    std::vector<CampaignLine> lines;
    for (const Campaign& campaign : desk.campaigns().campaigns())
        lines.push_back(lineOf(desk, campaign, units));
    // By unit already: only its waves are turned round.
    for (auto first = lines.begin(); first != lines.end();) {
        const auto last = std::find_if(first, lines.end(), [&](const CampaignLine& one) {
            return one.campaign.unit != first->campaign.unit;
        });
        std::reverse(first, last);
        first = last;
    }
    return lines;
}

CampaignLine campaignLine(DiagnosticDesk& desk, const std::string& id) {
    const auto campaign = desk.campaigns().campaign(id);
    if (!campaign) throw std::out_of_range("no campaign " + id);
    return lineOf(desk, *campaign, desk.units());
}

}  // namespace trainer
