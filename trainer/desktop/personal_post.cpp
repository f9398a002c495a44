#include "trainer/desktop/personal_post.h"

#include <algorithm>

#include "content/reading/ballot_file.h"
#include "content/reading/framework_library.h"
#include "trainer/diagnosing/brought_ballots.h"
#include "trainer/reports/ballot_sheet.h"
#include "trainer/wording/ballot_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;

Unit PersonalPost::unitOf(const Campaign& campaign) {
    const auto units = desk_.units();
    const auto unit = std::ranges::find(units, campaign.unit, &Unit::id);
    return unit == units.end() ? Unit() : *unit;
}

/// The day for which the stage is planned that ends with the answers.
std::string PersonalPost::awaitedBy(const Campaign& campaign) {
    for (const StageDate& date : campaign.stages) {
        const auto stage = std::ranges::find(desk_.stages(), date.stage, &Stage::id);
        if (stage != desk_.stages().end() && stage->gate && *stage->gate != Gate::opened) return date.planned;
    }
    return {};
}

void PersonalPost::invite(const std::string& file, const Campaign& campaign, Respondent respondent) {
    const auto framework = desk_.frameworkOf(campaign);
    desk_.save(file, content::packInvitation(invitationTo(campaign, unitOf(campaign), *framework, respondent,
                                                          awaitedBy(campaign))));
}

void PersonalPost::writeTable(const std::string& file, const Campaign& campaign, Respondent respondent,
                              int ballots) {
    const auto framework = desk_.frameworkOf(campaign);
    std::vector<Ballot> columns;
    for (int i = 0; i < ballots; ++i) columns.push_back({desk_.newId(), respondent, {}});
    const auto page = ballotSheetOf(campaign, unitOf(campaign).name, *framework, columns);
    desk_.save(file, file.ends_with(".csv") ? csvOf(page) : odsOf({{page}}, framework->language));
}

std::vector<MergedFile> PersonalPost::merge(const Campaign& campaign, const std::vector<std::string>& files) {
    const auto framework = desk_.frameworkOf(campaign);
    std::vector<MergedFile> merged;
    std::vector<Ballot> ballots;
    std::vector<std::size_t> from;  // the file of each
    for (const std::string& file : files) {
        BroughtBallots brought = readBallotsFor(file, campaign, *framework);
        from.insert(from.end(), brought.ballots.size(), merged.size());
        merged.push_back({file, 0, 0, std::move(brought.whyNot)});
        std::ranges::move(brought.ballots, std::back_inserter(ballots));
    }
    if (ballots.empty()) return merged;
    const auto givings = desk_.campaigns().give(campaign.id, campaign.round, ballots);
    for (std::size_t i = 0; i < givings.size(); ++i)
        ++(givings[i] == Giving::kept ? merged[from[i]].kept : merged[from[i]].known);
    return merged;
}

std::string PersonalPost::accept(const std::string& file, std::string& whyNot) {
    const auto reading = content::readBallotFile(file);
    if (reading.fault) {
        whyNot = sentenceFor(*reading.fault, file, reading.detail);
        return {};
    }
    const auto* invitation = std::get_if<Invitation>(&*reading.file);
    const auto framework = invitation ? content::readKeptFramework(invitation->framework) : nullptr;
    if (!framework) {
        whyNot = fill(tr("{path} is a ballot already, and no invitation to answer."), {{"path", file}});
        return {};
    }
    const auto known = desk_.campaigns().campaign(invitation->aim.campaign);
    const bool isOld = known && known->isGuest && known->round != invitation->aim.round;
    if (isOld) desk_.campaigns().remove(known->id);
    if (!known || isOld) addGuest(*invitation, *framework);
    return invitation->aim.campaign;
}

/// The ballot is begun as the person who is invited.
void PersonalPost::addGuest(const Invitation& invitation, const Framework& framework) {
    const auto units = desk_.units();
    if (std::ranges::find(units, invitation.unitId, &Unit::id) == units.end())
        workspace_.team->add(Unit{invitation.unitId, invitation.aim.unit, {}});
    const Campaign campaign = guestCampaignOf(invitation);
    desk_.campaigns().add(campaign, framework);
    desk_.campaigns().keepOwn(campaign.id, campaign.round, desk_.person().id,
                              {{desk_.newId(), invitation.respondent, {}}, false});
}

std::string PersonalPost::campaignOf(const std::string& file) {
    const auto reading = content::readBallotFile(file);
    const auto* sent = reading.file ? std::get_if<SentBallot>(&*reading.file) : nullptr;
    return sent ? sent->aim.campaign : std::string();
}

void PersonalPost::send(const std::string& file, const Campaign& campaign, const Ballot& ballot) {
    desk_.save(file, content::packBallot({aimOf(campaign, unitOf(campaign).name), ballot}));
}

}  // namespace trainer
