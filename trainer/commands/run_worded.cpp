#include "trainer/commands/run_worded.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <system_error>

#include "assessment/diagnostic/campaign_store.h"
#include "trainer/commands/interruption.h"
#include "trainer/commands/sender.h"
#include "trainer/wording/failure_sentence.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/storage_sentence.h"

namespace trainer {
namespace {

/// How another database is named, where that may help.
std::string hintFor(const StorageError& error, const Wishes& wishes) {
    using Kind = StorageError::Kind;
    constexpr std::array helped{Kind::cannot_open, Kind::not_a_file, Kind::not_ours, Kind::read_only,
                                Kind::network_share};
    const bool isOther = error.path == wishes.exported.output || error.path == wishes.database.file;
    if (isOther || std::ranges::find(helped, error.kind) == helped.end()) return {};
    return std::string(" ") + tr("The option --database names a database.");
}

}  // namespace

int runWorded(const std::function<int()>& command, const Wishes& wishes, const Terminal& terminal) {
    std::ostream& err = terminal.err;
    try {
        const int result = command();
        terminal.out.flush();
        if (terminal.out) return result;
        err << tr("The output could not be written.") << '\n';
    } catch (const StorageError& error) {
        err << sentenceFor(error) << hintFor(error, wishes) << '\n';
    } catch (const FileError&) {
        err << sentenceFor(std::current_exception()) << '\n';
    } catch (const scenarios::LexiconError&) {
        err << sentenceFor(std::current_exception()) << '\n';
    } catch (const Interrupted&) {
        err << tr("Stopped: nothing was changed.") << '\n';
    } catch (const AnswerUnsent& answer) {
        err << (answer.isKept
                    ? tr("The server still does not answer. Your answer is kept on this machine, and "
                         "is sent when the program is next started.")
                    : tr("The server still does not answer. Your last answer was not kept: play "
                         "again to go on from there."))
            << '\n';
    } catch (const scenarios::EditionChanged&) {
        err << sentenceFor(std::current_exception()) << '\n';
    } catch (const assessment::FrameworkChanged&) {
        err << sentenceFor(std::current_exception()) << '\n';
    } catch (const assessment::CampaignMovedOn&) {
        err << sentenceFor(std::current_exception()) << '\n';
    } catch (const scenarios::AttemptMovedOn&) {
        err << sentenceFor(std::current_exception()) << '\n';
    } catch (const scenarios::ReplayError&) {
        err << tr("What was kept of this attempt no longer fits the scenario. Begin again with --new.")
            << '\n';
    }
    return couldNotRun;
}

}  // namespace trainer
