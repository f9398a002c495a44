#include <algorithm>
#include <ostream>

#include "assessment/diagnostic/invitation.h"
#include "content/reading/answer_sheet.h"
#include "content/reading/ballot_file.h"
#include "content/reading/framework_library.h"
#include "content/reading/framework_words.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/named_campaign.h"
#include "trainer/presenters/campaign_draft.h"
#include "trainer/reports/ballot_sheet.h"
#include "trainer/storage/file_system.h"
#include "trainer/wording/ballot_words.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"

// What goes to people who answer elsewhere, and what they send back.
namespace trainer {
namespace {

using namespace assessment;

Respondent respondentNamed(const std::string& word) {
    const auto* found =
        std::ranges::find(content::respondentWords, word, [](const auto& one) { return one.first; });
    return found == content::respondentWords.end() ? Respondent::agent : found->second;
}

/// A campaign that takes ballots; says why where it does not.
std::optional<NamedCampaign> openNamed(const std::string& name, Session& session) {
    auto named = campaignNamed(name, session);
    if (!named) return {};
    if (const auto fault = faultOf(aimOf(named->campaign(), named->line.unit), named->campaign())) {
        session.terminal().err << sentenceFor(*fault) << '\n';
        return {};
    }
    return named;
}

Unit unitOf(const NamedCampaign& named) {
    return {named.campaign().unit, named.line.unit, {}};
}

/// The id of the ballot that a file holds already for the same campaign and round: whoever answers again
/// replaces what they answered. Nothing where the file is something else, which is not to be lost.
std::optional<std::string> ballotIdFor(const std::string& path, const BallotAim& aim, Session& session) {
    const auto before = content::readBallotFile(path);
    if (before.fault == content::BallotFileFault::unreadable) return session.world().newId();
    const auto* sent = before.file ? std::get_if<SentBallot>(&*before.file) : nullptr;
    if (sent && sent->aim == aim) return sent->ballot.id;
    return {};
}

/// The answers in a table; says what is wrong with it, and nothing then.
std::optional<Ballot> ballotIn(const std::string& path, const Invitation& invitation, std::ostream& err) {
    const auto framework = content::readKeptFramework(invitation.framework);
    const content::SheetReading table = content::readSheetFile(path);
    if (table.fault) {
        err << sentenceFor(*table.fault, path) << '\n';
        return {};
    }
    content::AnswersReading reading = content::readAnswers(table.sheet, *framework, invitation.respondent);
    for (const auto& problem : reading.problems) err << path << ": " << lineFor(problem) << '\n';
    if (reading.problems.empty()) return Ballot{{}, invitation.respondent, std::move(reading.answers)};
    err << tr("No ballot was made: correct the table first.") << '\n';
    return {};
}

}  // namespace

int invite(const InviteOptions& options, Session& session) {
    const Terminal& terminal = session.terminal();
    const auto named = openNamed(options.campaign, session);
    if (!named) return couldNotRun;
    const auto until = typedDay(options.until);
    if (!until) {
        terminal.err << fill(tr("“{what}” is no day. Write it so: 2026-12-01."), {{"what", options.until}})
                     << '\n';
        return couldNotRun;
    }
    const Invitation invitation = invitationTo(named->campaign(), unitOf(*named), *named->framework,
                                               respondentNamed(options.respondent), *until);
    if (!writeNewFile(options.file, content::packInvitation(invitation), terminal)) return couldNotRun;
    terminal.out << fill(tr("Send {path} to all who answer as: {respondent}."),
                         {{"path", options.file}, {"respondent", wordFor(invitation.respondent)}})
                 << '\n';
    return clean;
}

int answerInvitation(const AnswerInvitationOptions& options, Session& session) {
    const Terminal& terminal = session.terminal();
    const auto reading = content::readBallotFile(options.file);
    if (reading.fault) {
        terminal.err << sentenceFor(*reading.fault, options.file, reading.detail) << '\n';
        return couldNotRun;
    }
    const auto* invitation = std::get_if<Invitation>(&*reading.file);
    if (!invitation) {
        terminal.err << fill(tr("{path} is a ballot already, and no invitation to answer."),
                             {{"path", options.file}})
                     << '\n';
        return couldNotRun;
    }
    auto ballot = ballotIn(options.answers, *invitation, terminal.err);
    if (!ballot) return couldNotRun;
    const auto id = ballotIdFor(options.to, invitation->aim, session);
    if (!id) {
        terminal.err << fill(tr("There is a file {path} already. Nothing was written: give another name."),
                             {{"path", options.to}})
                     << '\n';
        return couldNotRun;
    }
    ballot->id = *id;
    writeDurably(options.to, content::packBallot({invitation->aim, *ballot}));
    terminal.out << fill(tr("The ballot is in {path}. Send it to {facilitator}."),
                         {{"path", options.to}, {"facilitator", invitation->facilitator}})
                 << '\n';
    return clean;
}

int ballotSheet(const BallotSheetOptions& options, Session& session) {
    const Terminal& terminal = session.terminal();
    const auto named = openNamed(options.campaign, session);
    if (!named) return couldNotRun;
    std::vector<Ballot> ballots;
    for (int i = 0; i < options.ballots; ++i)
        ballots.push_back({session.world().newId(), respondentNamed(options.respondent), {}});
    const Spreadsheet::Page page =
        ballotSheetOf(named->campaign(), named->line.unit, *named->framework, ballots);
    const std::string content =
        options.file.ends_with(".ods") ? odsOf({{page}}, named->framework->language) : csvOf(page);
    if (!writeNewFile(options.file, content, terminal)) return couldNotRun;
    terminal.out << fill(tr("{path} has a column for each ballot. Fill it in, save it, and merge it."),
                         {{"path", options.file}})
                 << '\n';
    return clean;
}

}  // namespace trainer
