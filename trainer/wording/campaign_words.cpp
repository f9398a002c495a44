#include "trainer/wording/campaign_words.h"

#include <algorithm>

#include "assessment/diagnostic/tally.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {

using namespace assessment;

namespace {

std::size_t size(int number) {
    return static_cast<std::size_t>(std::max(0, number));
}

}  // namespace

std::string wordFor(Phase phase) {
    switch (phase) {
        case Phase::prepared: return tr("being prepared");
        case Phase::open: return tr("open: answers are being given");
        case Phase::closed: return tr("closed: the team can meet");
        case Phase::agreed: return tr("ended: the team has agreed");
    }
    return {};
}

std::string wordFor(Respondent respondent) {
    switch (respondent) {
        case Respondent::agent: return tr("Agent of the service");
        case Respondent::manager: return tr("Manager of the service");
        case Respondent::partner: return tr("Partner of the service");
        case Respondent::users: return tr("Member of a users’ committee");
    }
    return {};
}

std::string wordFor(Way way) {
    switch (way) {
        case Way::ballots: return tr("Each person answers on their own");
        case Way::cards: return tr("The team shows cards in a meeting, and somebody types in how many");
    }
    return {};
}

std::string waveText(const Campaign& campaign) {
    const std::string wave = fill(tr("Wave {number}"), {{"number", std::to_string(campaign.wave)}});
    if (campaign.round == 1) return wave;
    return fill(tr("{wave}, round {number}"), {{"wave", wave}, {"number", std::to_string(campaign.round)}});
}

std::string sentenceFor(const Participation& participation) {
    return fill(
        trn("{number} of {all} has answered", "{number} of {all} have answered", size(participation.given)),
        {{"number", std::to_string(participation.given)}, {"all", std::to_string(participation.expected)}});
}

std::string keptText(std::size_t kept, std::size_t known) {
    const std::string text = withNumber(trn("{number} ballot kept", "{number} ballots kept", kept), kept);
    if (known == 0) return text;
    return text + ", " + withNumber(trn("{number} known already", "{number} known already", known), known);
}

std::string sentenceFor(CampaignFault fault, const Campaign& campaign) {
    switch (fault) {
        case CampaignFault::wave: return tr("Waves are counted from 1.");
        case CampaignFault::expected:
            return fill(tr("Ask at least {number} people: nothing is shown of fewer answers."),
                        {{"number", std::to_string(campaign.thresholds.k)}});
        case CampaignFault::k:
            return fill(tr("With fewer than {number} answers, people would recognise each other. Choose "
                           "{number} or more."),
                        {{"number", std::to_string(Thresholds::leastK)}});
        case CampaignFault::tolerance: return tr("Choose a number from 0 to the highest level.");
        case CampaignFault::apart: return tr("Choose a number from 1 to the highest level.");
        case CampaignFault::share: return tr("Choose a percentage from 1 to 100.");
        case CampaignFault::people: return tr("Choose at least 1 person.");
        case CampaignFault::facilitator: return tr("Write who leads the diagnostic.");
        case CampaignFault::framework: return tr("This list is a draft. Choose one that is published.");
    }
    return {};
}

std::vector<std::string> sentencesFor(const Thresholds& thresholds) {
    const auto with = [](const char* sentence, int number) {
        return fill(sentence, {{"number", std::to_string(number)}});
    };
    std::vector<std::string> sentences{
        with(tr("Nothing is shown of fewer than {number} answers."), thresholds.k),
        with(trn("A criterion whose answers lie within {number} level of each other may be adopted without a "
                 "discussion.",
                 "A criterion whose answers lie within {number} levels of each other may be adopted without "
                 "a "
                 "discussion.",
                 size(thresholds.tolerance)),
             thresholds.tolerance),
        fill(
            tr("A criterion is discussed where two levels that are {apart} or more apart were each chosen by "
               "at least {share} percent of the answers, and by {people} people or more, or where the "
               "agreement is weak."),
            {{"apart", std::to_string(thresholds.apart)},
             {"share", std::to_string(thresholds.share)},
             {"people", std::to_string(thresholds.people)}})};
    sentences.emplace_back(
        thresholds.tellStrong
            ? tr("Where nearly all agree, the counts are shown too: the team wishes it, although they tell "
                 "what "
                 "nearly everybody answered.")
            : tr("Where nearly all agree, only the level is told, without counts: they would tell what "
                 "everybody answered."));
    sentences.push_back(
        with(tr("Comments are shown from {number} ballots on, without their authors."), leastForComments));
    return sentences;
}

}  // namespace trainer
