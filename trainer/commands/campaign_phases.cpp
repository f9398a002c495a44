#include <istream>
#include <ostream>

#include "trainer/commands/commands.h"
#include "trainer/commands/named_campaign.h"
#include "trainer/presenters/board.h"
#include "trainer/presenters/campaign_draft.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

// How a campaign goes forward: open, close, and open again.
namespace trainer {
namespace {

using namespace assessment;

int refuse(const char* sentence, const CampaignLine& line, const Terminal& terminal) {
    terminal.err << fill(sentence, {{"title", titleOf(line)}, {"phase", wordFor(line.campaign.phase)}})
                 << '\n';
    return couldNotRun;
}

bool isConfirmed(const Terminal& terminal) {
    terminal.out
        << tr("Closing counts the answers and deletes the ballots. It cannot be undone. Type “yes” to "
              "close it.")
        << "\n> " << std::flush;
    std::string line;
    return std::getline(terminal.in, line) && (line == "yes" || line == tr("yes"));
}

}  // namespace

int openCampaign(const CampaignOptions& options, Session& session) {
    const auto named = campaignNamed(options.campaign, session);
    if (!named) return couldNotRun;
    const Terminal& terminal = session.terminal();
    if (named->campaign().phase != Phase::prepared || named->campaign().isGuest)
        return refuse(tr("“{title}” is not being prepared: it is {phase}."), named->line, terminal);
    CampaignDraft draft(session.diagnostics(), named->campaign());
    const auto faults = draft.valueFaults();
    for (const CampaignFault fault : faults) terminal.err << sentenceFor(fault, named->campaign()) << '\n';
    if (!draft.mayBeOpened()) return couldNotRun;
    draft.open();
    terminal.out << fill(tr("“{title}” is open. Its framework and its rules are fixed from now on."),
                         {{"title", titleOf(named->line)}})
                 << '\n';
    return clean;
}

int closeCampaign(const CloseCampaignOptions& options, Session& session) {
    const auto named = campaignNamed(options.campaign, session);
    if (!named) return couldNotRun;
    const Terminal& terminal = session.terminal();
    if (named->campaign().phase != Phase::open || named->campaign().isGuest)
        return refuse(tr("“{title}” cannot be closed: it is {phase}."), named->line, terminal);
    Board board(session.diagnostics(), named->campaign().id);
    const BoardView view = board.view();
    if (!view.mayClose && !options.giveUp) {
        terminal.err
            << fill(tr("Fewer than {number} people have answered: nothing could be shown. Wait for more "
                       "answers, or give up with --give-up."),
                    {{"number", std::to_string(named->campaign().thresholds.k)}})
            << '\n';
        return found;
    }
    if (!options.isConfirmed && !isConfirmed(terminal)) {
        terminal.err << tr("Nothing was closed.") << '\n';
        return couldNotRun;
    }
    board.close(options.giveUp ? WithTooFew::givesUp : WithTooFew::isRefused);
    terminal.out << fill(tr("“{title}” is closed: {participation}. The ballots are deleted."),
                         {{"title", titleOf(named->line)},
                          {"participation", sentenceFor(view.line.participation)}})
                 << '\n';
    return clean;
}

int openCampaignAgain(const CampaignOptions& options, Session& session) {
    const auto named = campaignNamed(options.campaign, session);
    if (!named) return couldNotRun;
    const Terminal& terminal = session.terminal();
    Board board(session.diagnostics(), named->campaign().id);
    if (!board.view().mayOpenAgain)
        return refuse(tr("“{title}” cannot be opened again: it is {phase}, or its meeting has begun."),
                      named->line, terminal);
    board.openAgain();
    terminal.out << fill(tr("“{title}” is open for another round, in which everybody answers again."),
                         {{"title", titleOf(named->line)}})
                 << '\n';
    return clean;
}

}  // namespace trainer
