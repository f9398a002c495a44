#pragma once
#include <string>
#include <vector>

#include "trainer/presenters/diagnostic_desk.h"

namespace trainer {

/// How far the person is with their own ballot.
enum class OwnState {
    none,   ///< not begun
    begun,  ///< some of it is answered
    given   ///< handed in
};

/// A campaign as it stands in the list.
struct CampaignLine {
    /// What is most useful to do next, for this person.
    enum class Next {
        prepare,  ///< go on preparing it
        answer,   ///< give one's ballot
        lead,     ///< see who has answered, and close it
        decide,   ///< hold the meeting
        look,     ///< see what the team agreed on
        wait      ///< nothing to do here now
    };
    assessment::Campaign campaign;
    std::string unit;       ///< its name
    std::string framework;  ///< its title; empty where it cannot be read
    assessment::Participation participation;
    OwnState own = OwnState::none;
    bool leads = false;  ///< see `leads`
    Next next = Next::wait;
};

/// All campaigns, by unit, the latest wave first. Where there is none, it is empty.
std::vector<CampaignLine> campaignLines(DiagnosticDesk& desk);
/// One of them; throws std::out_of_range where there is none of that id.
CampaignLine campaignLine(DiagnosticDesk& desk, const std::string& campaign);

/// The name of a unit; empty where there is none of that id.
std::string unitName(DiagnosticDesk& desk, const std::string& unit);

/// Whether leading a campaign is what somebody comes for: who is named in it, referents and coordinators. All
/// others may do it too, so that nobody is left with a campaign that nobody can close.
bool leads(const assessment::Person& person, const assessment::Campaign& campaign);

}  // namespace trainer
