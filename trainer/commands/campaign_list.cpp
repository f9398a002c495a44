#include <ostream>

#include "trainer/commands/commands.h"
#include "trainer/commands/named_campaign.h"
#include "trainer/reports/json.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr std::size_t shortId = 8;

std::string participationText(const CampaignLine& line) {
    return line.campaign.phase == Phase::open && line.campaign.way == Way::ballots
               ? " \u00B7 " + sentenceFor(line.participation)
               : std::string();
}

void writeLine(const CampaignLine& line, const Terminal& terminal) {
    terminal.out << terminal.bold(titleOf(line)) << "  "
                 << terminal.faint(line.campaign.id.substr(0, shortId)) << '\n';
    terminal.paragraph(wordFor(line.campaign.phase) + participationText(line) + " \u00B7 " + line.framework,
                       2);
}

void writeJson(const std::vector<CampaignLine>& lines, std::ostream& out) {
    auto all = Json::array();
    for (const CampaignLine& line : lines)
        all.push_back({{"id", line.campaign.id},
                       {"unit", line.unit},
                       {"wave", line.campaign.wave},
                       {"round", line.campaign.round},
                       {"framework", nameOf(line.campaign.framework)},
                       {"way", word(line.campaign.way)},
                       {"phase", word(line.campaign.phase)},
                       {"given", line.participation.given},
                       {"expected", line.campaign.expected},
                       {"guest", line.campaign.isGuest}});
    out << textOf(Json{{"campaigns", all}});
}

}  // namespace

int listCampaigns(const ListCampaignsOptions& options, Session& session) {
    const auto lines = campaignLines(session.diagnostics());
    const Terminal& terminal = session.terminal();
    if (options.json) {
        writeJson(lines, terminal.out);
        return clean;
    }
    if (lines.empty())
        terminal.out << tr("There is no diagnostic yet. Begin one with: cap-usager-cli diagnostic new")
                     << '\n';
    for (const CampaignLine& line : lines) writeLine(line, terminal);
    return clean;
}

int campaignStatus(const CampaignOptions& options, Session& session) {
    const auto named = campaignNamed(options.campaign, session);
    if (!named) return couldNotRun;
    const Terminal& terminal = session.terminal();
    writeLine(named->line, terminal);
    for (const std::string& sentence : sentencesFor(named->campaign().thresholds))
        terminal.paragraph(sentence, 2);
    return clean;
}

}  // namespace trainer
