#include "trainer/commands/named_campaign.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "trainer/storage/file_system.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

bool isNamed(const CampaignLine& line, const std::string& name) {
    return line.campaign.id.starts_with(name) || line.unit + "/" + std::to_string(line.campaign.wave) == name;
}

std::string whyNot(const std::string& name, std::size_t found) {
    if (found > 1)
        return fill(
            tr("Several diagnostics begin with “{name}”. Give more of the id, or the unit and its wave: "
               "“unit/2”."),
            {{"name", name}});
    return fill(tr("There is no diagnostic “{name}”. See what there is with: cap-usager-cli diagnostic list"),
                {{"name", name}});
}

}  // namespace

std::optional<NamedCampaign> campaignNamed(const std::string& name, Session& session) {
    std::ostream& err = session.terminal().err;
    std::vector<CampaignLine> lines = campaignLines(session.diagnostics());
    std::erase_if(lines, [&](const CampaignLine& one) { return name.empty() || !isNamed(one, name); });
    if (lines.size() != 1) {
        err << whyNot(name, lines.size()) << '\n';
        return {};
    }
    NamedCampaign named{std::move(lines.front()), {}};
    named.framework = session.diagnostics().frameworkOf(named.campaign());
    if (named.framework) return named;
    err << tr("The questionnaire that is kept with this diagnostic cannot be read by this version of the "
              "program.")
        << '\n';
    return {};
}

std::string titleOf(const CampaignLine& line) {
    return line.unit + ", " + waveText(line.campaign);
}

bool writeNewFile(const std::string& path, const std::string& content, const Terminal& terminal) {
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) {
        terminal.err << fill(tr("There is a file {path} already. Nothing was written: give another name."),
                             {{"path", path}})
                     << '\n';
        return false;
    }
    writeDurably(path, content);
    return true;
}

}  // namespace trainer
