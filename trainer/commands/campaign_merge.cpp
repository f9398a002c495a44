#include <algorithm>
#include <filesystem>
#include <map>
#include <ostream>

#include "assessment/diagnostic/invitation.h"
#include "content/reading/counts_reader.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/named_campaign.h"
#include "trainer/diagnosing/brought_ballots.h"
#include "trainer/wording/ballot_words.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

bool isOfferedIn(const std::filesystem::path& file) {
    return file.extension() == ".capballot" || file.extension() == ".csv" || file.extension() == ".ods";
}

/// The files that are named, and those in folders that are, in the order of their names.
std::vector<std::string> filesIn(const std::vector<std::string>& names) {
    std::vector<std::string> files;
    for (const std::string& name : names) {
        std::error_code ignored;
        if (!std::filesystem::is_directory(name, ignored)) {
            files.push_back(name);
            continue;
        }
        const auto first = static_cast<std::ptrdiff_t>(files.size());
        for (const auto& entry : std::filesystem::directory_iterator(name, ignored))
            if (isOfferedIn(entry.path())) files.push_back(entry.path().string());
        std::sort(files.begin() + first, files.end());
    }
    return files;
}

/// Gives all ballots at once: all of them are kept, or none.
std::vector<Giving> give(const NamedCampaign& named, const std::vector<BroughtBallots>& all,
                         CampaignStore& store) {
    std::vector<Ballot> ballots;
    for (const BroughtBallots& brought : all)
        ballots.insert(ballots.end(), brought.ballots.begin(), brought.ballots.end());
    if (ballots.empty()) return {};
    return store.give(named.campaign().id, named.campaign().round, ballots);
}

/// A line a file, then all of them together.
int tell(const std::vector<BroughtBallots>& all, const std::vector<Giving>& givings,
         const Terminal& terminal) {
    std::size_t at = 0;
    std::size_t refused = 0;
    for (const BroughtBallots& brought : all) {
        for (const std::string& line : brought.whyNot) terminal.err << line << '\n';
        refused += brought.whyNot.empty() ? 0U : 1U;
        if (!brought.whyNot.empty()) continue;
        const auto first = givings.begin() + static_cast<std::ptrdiff_t>(at);
        const auto last = first + static_cast<std::ptrdiff_t>(brought.ballots.size());
        const auto kept = static_cast<std::size_t>(std::count(first, last, Giving::kept));
        terminal.out << brought.file << ": " << keptText(kept, brought.ballots.size() - kept) << '\n';
        at += brought.ballots.size();
    }
    if (refused == 0) return clean;
    terminal.err << withNumber(trn("Nothing was taken from {number} file.",
                                   "Nothing was taken from {number} files.", refused),
                               refused)
                 << '\n';
    return found;
}

/// The counts of a show of cards, typed in as a table.
int mergeCards(const NamedCampaign& named, const std::vector<std::string>& files, Session& session) {
    const Terminal& terminal = session.terminal();
    if (named.campaign().phase != Phase::open || files.size() != 1) {
        terminal.err
            << tr("Give one table of counts while the diagnostic is open: its answers are counted from "
                  "cards.")
            << '\n';
        return couldNotRun;
    }
    const content::SheetReading table = content::readSheetFile(files.front());
    if (table.fault) {
        terminal.err << sentenceFor(*table.fault, files.front()) << '\n';
        return couldNotRun;
    }
    const auto reading = content::readCounts(table.sheet, *named.framework);
    for (const auto& problem : reading.problems)
        terminal.err << files.front() << ':' << problem.line << ": " << sentenceFor(problem) << '\n';
    if (!reading.problems.empty()) return couldNotRun;
    session.diagnostics().campaigns().keepCards(named.campaign().id, named.campaign().round, reading.counts);
    terminal.out << fill(tr("The counts of {path} are kept."), {{"path", files.front()}}) << '\n';
    return clean;
}

}  // namespace

int mergeBallots(const MergeBallotsOptions& options, Session& session) {
    const auto named = campaignNamed(options.campaign, session);
    if (!named) return couldNotRun;
    const Terminal& terminal = session.terminal();
    const std::vector<std::string> files = filesIn(options.files);
    if (named->campaign().way == Way::cards) return mergeCards(*named, files, session);
    if (const auto fault = faultOf(aimOf(named->campaign(), {}), named->campaign())) {
        terminal.err << sentenceFor(*fault) << '\n';
        return couldNotRun;
    }
    std::vector<BroughtBallots> all;
    for (const std::string& file : files)
        all.push_back(readBallotsFor(file, named->campaign(), *named->framework));
    CampaignStore& store = session.diagnostics().campaigns();
    const int result = tell(all, give(*named, all, store), terminal);
    terminal.out << sentenceFor(store.participation(named->campaign().id)) << '\n';
    return result;
}

}  // namespace trainer
