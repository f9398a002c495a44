#include "trainer/wording/failure_sentence.h"

#include <system_error>

#include "assessment/diagnostic/campaign_store.h"
#include "scenarios/lexicon/lexicon.h"
#include "scenarios/play/attempt_store.h"
#include "scenarios/play/play.h"
#include "trainer/machine/mapped_file.h"
#include "trainer/machine/print_error.h"
#include "trainer/machine/shared_library.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/storage_sentence.h"

namespace trainer {

std::string sentenceFor(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const StorageError& error) {
        return sentenceFor(error);
    } catch (const scenarios::EditionChanged& changed) {
        return fill(
            tr("Version {version} of {id} has changed since it was first played. Its author must give it "
               "a new number. Nothing was kept."),
            {{"version", changed.edition.version.text()}, {"id", changed.edition.id}});
    } catch (const scenarios::AttemptMovedOn&) {
        return tr(
            "This attempt goes on in another window. Your last answer was not kept: play again to go on "
            "from there.");
    } catch (const scenarios::ReplayError&) {
        return tr("What was kept of this attempt no longer fits the scenario. Begin it again.");
    } catch (const assessment::FrameworkChanged& changed) {
        return fill(
            tr("Version {number} of the list {id} has changed since it was first used. Its author must give "
               "it a new number. Nothing was kept."),
            {{"number", std::to_string(changed.name.number)}, {"id", changed.name.id}});
    } catch (const assessment::CampaignMovedOn&) {
        return tr(
            "Somebody else changed, opened or closed this diagnostic meanwhile. Your last change was not "
            "kept. Go back to the list of diagnostics to see where it stands.");
    } catch (const FileError& error) {
        return fill(
            tr("The file {path} cannot be read ({reason}). Put it back, or install the program again."),
            {{"path", error.path}, {"reason", std::generic_category().message(error.error)}});
    } catch (const MissingLibrary& missing) {
        return fill(tr("This needs a library that is not installed: install the package {package}."),
                    {{"package", missing.package}});
    } catch (const PrintError& error) {
        return fill(tr("It was not printed ({reason}). Look at the printer, or print to a file instead."),
                    {{"reason", error.what()}});
    } catch (const scenarios::LexiconError&) {
        return tr(
            "The table of words of the program is damaged, or of another version: letters cannot be read. "
            "Install the program again.");
    } catch (const std::exception& error) {
        return fill(tr("Something happened that should not have: {detail}. What was saved before is safe."),
                    {{"detail", error.what()}});
    }
}

bool mayBeTriedAgain(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const StorageError&) {
        return true;
    } catch (const PrintError&) {
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace trainer
