#include "trainer/desktop/example_meetings.h"

#include <array>

#include "trainer/presenters/follow_up_meeting.h"
#include "trainer/presenters/priority_workshop.h"

namespace trainer {

using namespace assessment;

namespace {

/// What a group says of the actions of the workshop, in their order: cards low, medium and high.
struct Cards {
    const char* impact;
    const char* effort;
    int dots;
};
using Wall = std::array<Cards, 5>;
constexpr Wall team{{{"0 2 7 ? 0 - 0", "6 3 0 ? 0 - 0", 9},
                     {"2 5 2 ? 0 - 0", "1 6 2 ? 0 - 0", 3},
                     {"0 4 5 ? 0 - 0", "0 3 6 ? 0 - 0", 6},
                     {"1 2 6 ? 0 - 0", "0 2 7 ? 0 - 0", 5},
                     {"2 6 1 ? 0 - 0", "1 7 1 ? 0 - 0", 4}}};
constexpr Wall committee{{{"0 1 4 ? 0 - 0", "3 2 0 ? 0 - 0", 6},
                          {"0 3 2 ? 0 - 0", "1 3 1 ? 0 - 0", 3},
                          {"0 2 3 ? 0 - 0", "0 2 3 ? 0 - 0", 2},
                          {"0 0 5 ? 0 - 0", "0 3 2 ? 0 - 0", 5},
                          {"3 2 0 ? 0 - 0", "0 4 1 ? 0 - 0", 0}}};
using Order = std::array<int, 5>;  // of the actions, by one person
constexpr std::array<Order, 4> teamOrders{
    {{1, 5, 2, 3, 4}, {1, 4, 3, 2, 5}, {2, 5, 1, 3, 4}, {1, 4, 2, 3, 5}}};
constexpr std::array<Order, 3> committeeOrders{{{1, 3, 4, 2, 5}, {2, 3, 4, 1, 5}, {1, 4, 3, 2, 5}}};

template <class Orders>
Votes votesOn(const std::vector<std::string>& actions, const Wall& wall, const Orders& orders) {
    Votes votes;
    for (std::size_t i = 0; i < wall.size() && i < actions.size(); ++i)
        votes.placings[actions[i]] = {countsOf(wall[i].impact), countsOf(wall[i].effort), wall[i].dots};
    for (const Order& order : orders) {
        PersonalRanking& ranking = votes.rankings.emplace_back();
        for (std::size_t i = 0; i < order.size() && i < actions.size(); ++i) ranking[actions[i]] = order[i];
    }
    return votes;
}

}  // namespace

void voteInExample(ExampleDesk& desk, const std::string& unit) {
    desk.on(exampleToday);
    PriorityWorkshop workshop(desk.plans(), unit);
    const auto actions = workshop.workshop().actions;
    workshop.hear(VoterGroup::team);
    workshop.bring(votesOn(actions, team, teamOrders));
    workshop.hear(VoterGroup::committee);
    workshop.bring(votesOn(actions, committee, committeeOrders));
}

void beginExampleFollowUp(ExampleDesk& desk, const std::string& unit) {
    desk.on(exampleToday);
    FollowUpMeeting meeting(desk.plans(), unit);
    meeting.keep(meeting.sheet()->draft, JournalEntry::Kind::decision,
                 "Camille demande les d\u00E9lais qui manquent aux deux bureaux avant vendredi.");
}

}  // namespace trainer
