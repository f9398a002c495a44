#include "trainer/commands/run_worded.h"

#include <algorithm>
#include <array>
#include <ostream>

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
    const std::array others{&wishes.exported.output,    &wishes.database.file,
                            &wishes.minutes.output,     &wishes.campaignExport.output,
                            &wishes.planExport.output,  &wishes.planCalendar.output,
                            &wishes.eventExport.output, &wishes.report.output};
    const bool isOther =
        std::ranges::any_of(others, [&](const std::string* path) { return *path == error.path; });
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
    } catch (const Interrupted&) {
        err << tr("Stopped: nothing was changed.") << '\n';
    } catch (const AnswerUnsent& answer) {
        err << (answer.isKept
                    ? tr("The server still does not answer. Your answer is kept on this machine, and "
                         "is sent when the program is next started.")
                    : tr("The server still does not answer. Your last answer was not kept: play "
                         "again to go on from there."))
            << '\n';
    } catch (const scenarios::ReplayError&) {
        err << tr("What was kept of this attempt no longer fits the scenario. Begin again with --new.")
            << '\n';
    } catch (const std::exception&) {
        err << sentenceFor(std::current_exception()) << '\n';
    }
    return couldNotRun;
}

}  // namespace trainer
