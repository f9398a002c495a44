#include "trainer/presenters/board.h"

#include <algorithm>
#include <stdexcept>

namespace trainer {

using namespace assessment;

namespace {

StageLine lineOf(const StageDate& date, const std::vector<Stage>& stages, Phase phase,
                 const std::string& today) {
    StageLine line{date.stage, date.stage, {}, date.planned, date.done, !date.done.empty(), false, false};
    const auto stage = std::ranges::find(stages, date.stage, &Stage::id);
    if (stage != stages.end()) {
        line.title = stage->title;
        line.summary = stage->summary;
        line.isGated = stage->gate.has_value();
        line.isDone = line.isDone || (line.isGated && isPast(*stage->gate, phase));
    }
    line.isLate = !line.isDone && !line.planned.empty() && line.planned < today;
    return line;
}

}  // namespace

int peopleOf(const std::map<std::string, Counts>& cards) {
    int most = 0;
    for (const auto& [criterion, counts] : cards) most = std::max(most, counts.answered());
    return most;
}

Campaign Board::kept() const {
    auto campaign = desk_.campaigns().campaign(campaign_);
    if (!campaign) throw CampaignMovedOn(campaign_);
    return std::move(*campaign);
}

BoardView Board::view() const {
    BoardView view;
    view.line = campaignLine(desk_, campaign_);
    const Campaign& campaign = view.line.campaign;
    const std::string today = desk_.today();
    for (const StageDate& date : campaign.stages)
        view.stages.push_back(lineOf(date, desk_.stages(), campaign.phase, today));
    if (campaign.way == Way::cards && campaign.phase == Phase::open)
        view.line.participation.given = peopleOf(desk_.campaigns().cards(campaign_));
    const bool isOpen = campaign.phase == Phase::open;
    view.missing = isOpen ? std::max(0, campaign.thresholds.k - view.line.participation.given) : 0;
    view.mayClose = isOpen && view.missing == 0;
    view.mayOpenAgain = campaign.phase == Phase::closed && desk_.campaigns().consensus(campaign_).empty();
    return view;
}

void Board::close(WithTooFew withTooFew) {
    const BoardView now = view();
    const Campaign& campaign = now.line.campaign;
    if (now.missing > 0 && withTooFew == WithTooFew::isRefused)
        throw std::logic_error("too few have answered: " + campaign_);
    const auto framework = desk_.frameworkOf(campaign);
    if (!framework) throw std::logic_error("a campaign without its framework");
    if (campaign.way == Way::cards) {
        const auto cards = desk_.campaigns().cards(campaign_);
        desk_.campaigns().closeCards(campaign_, campaign.round,
                                     tallyOf(cards, peopleOf(cards), campaign.thresholds));
    } else {
        desk_.campaigns().close(campaign_, campaign.round, [&](const std::vector<Ballot>& ballots) {
            return tallyOf(ballots, *framework, campaign.thresholds);
        });
    }
    passGates();
}

void Board::endMeeting() {
    desk_.campaigns().endMeeting(campaign_);
    passGates();
}

void Board::openAgain() {
    desk_.campaigns().openAgain(campaign_);
}

void Board::setDone(const std::string& stage, bool isDone) {
    Campaign campaign = kept();
    dateOf(campaign, stage).done = isDone ? desk_.today() : std::string();
    update(campaign);
}

void Board::plan(const std::string& stage, const std::string& day) {
    Campaign campaign = kept();
    dateOf(campaign, stage).planned = day;
    update(campaign);
}

void Board::expect(int people) {
    Campaign campaign = kept();
    campaign.expected = people;
    update(campaign);
}

void Board::entrust(const std::string& facilitator) {
    if (facilitator.empty()) throw std::invalid_argument("a campaign that nobody leads: " + campaign_);
    Campaign campaign = kept();
    if (campaign.phase == Phase::agreed) throw CampaignMovedOn(campaign_);
    campaign.facilitator = facilitator;
    update(campaign);
}

StageDate& Board::dateOf(Campaign& campaign, const std::string& stage) const {
    const auto found = std::ranges::find(campaign.stages, stage, &StageDate::stage);
    if (found == campaign.stages.end()) throw std::out_of_range("no stage " + stage);
    return *found;
}

void Board::passGates() {
    Campaign campaign = kept();
    const auto stages = passed(campaign.stages, desk_.stages(), campaign.phase, desk_.today());
    if (stages == campaign.stages) return;
    campaign.stages = stages;
    update(campaign);
}

void Board::update(const Campaign& campaign) {
    const auto framework = desk_.frameworkOf(campaign);
    if (!framework || desk_.campaigns().update(campaign, *framework) != Update::kept)
        throw CampaignMovedOn(campaign_);
}

}  // namespace trainer
