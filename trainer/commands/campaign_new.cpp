#include <algorithm>
#include <ostream>

#include "content/reading/charset.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/named_campaign.h"
#include "trainer/commands/named_framework.h"
#include "trainer/presenters/campaign_draft.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

std::string sentenceFor(CampaignDraft::Fault fault, const NewCampaignOptions& options) {
    switch (fault) {
        case CampaignDraft::Fault::noUnit: return tr("Say which unit judges itself.");
        case CampaignDraft::Fault::waveTaken:
            return fill(tr("“{unit}” has a wave {number} already."),
                        {{"unit", options.unit}, {"number", std::to_string(options.wave.value_or(1))}});
        case CampaignDraft::Fault::noFramework: break;
    }
    return tr("Say by which framework the unit judges itself.");
}

/// What is wrong with it, a sentence each.
std::vector<std::string> faultsIn(const CampaignDraft& draft, const NewCampaignOptions& options) {
    std::vector<std::string> sentences;
    if (!content::isUtf8(options.unit + options.facilitator))
        sentences.emplace_back(tr("The names are no text in UTF-8."));
    for (const auto fault : draft.faults()) sentences.push_back(sentenceFor(fault, options));
    for (const CampaignFault fault : draft.valueFaults())
        sentences.push_back(trainer::sentenceFor(fault, draft.campaign));
    return sentences;
}

void fillIn(CampaignDraft& draft, const NewCampaignOptions& options) {
    Campaign& campaign = draft.campaign;
    if (options.wave) campaign.wave = *options.wave;
    campaign.facilitator = options.facilitator;
    campaign.expected = options.expected;
    campaign.way = wayOf(options.way).value_or(Way::ballots);
    campaign.thresholds = options.thresholds;
    campaign.isShared = options.isShared;
}

}  // namespace

int newCampaign(const NewCampaignOptions& options, Session& session) {
    const Terminal& terminal = session.terminal();
    const auto framework = frameworkNamed(options.framework, session);
    if (!framework) return couldNotRun;
    DiagnosticDesk& desk = session.diagnostics();
    CampaignDraft draft(desk);
    draft.choose(framework);
    // A unit is only made for a campaign without fault.
    const auto units = desk.units();
    const auto known = std::ranges::find(units, options.unit, &Unit::name);
    draft.chooseUnit(known == units.end() ? desk.newId() : known->id);
    fillIn(draft, options);
    const auto faults = faultsIn(draft, options);
    for (const std::string& sentence : faults) terminal.err << sentence << '\n';
    if (!faults.empty()) return couldNotRun;
    if (known == units.end()) draft.campaign.unit = desk.addUnit(options.unit);
    draft.keep();
    terminal.out << draft.campaign.id << '\n';
    for (const std::string& sentence : sentencesFor(draft.campaign.thresholds))
        terminal.paragraph(sentence, 2);
    terminal.out << fill(tr("Open it with: {command}"),
                         {{"command", "cap-usager-cli diagnostic open " + draft.campaign.id.substr(0, 8)}})
                 << '\n';
    return clean;
}

}  // namespace trainer
