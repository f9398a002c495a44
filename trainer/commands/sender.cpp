#include "trainer/commands/sender.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <istream>
#include <ostream>

#include "trainer/storage/storage_error.h"
#include "trainer/wording/language.h"

namespace trainer {

using std::chrono::seconds;

std::optional<scenarios::Refusal> Sender::give(PlayPresenter& presenter, const std::string& given) {
    try {
        return presenter.answer(given);
    } catch (const StorageError& error) {
        if (error.kind != StorageError::Kind::disconnected) throw;
    }
    sendUntilBack(presenter);
    return {};
}

void Sender::sendUntilBack(PlayPresenter& presenter) {
    const std::optional<Unsent> unsent = presenter.unsent();
    const bool isKept = keep(unsent);
    terminal_.err << (isKept
                          ? tr("The server does not answer: your answer is kept on this machine, and the "
                               "program tries again.")
                          : tr("The server does not answer: the program tries again, as your answer cannot "
                               "be kept on this machine."))
                  << '\n';
    if (terminal_.interactive) terminal_.err << tr("Enter tries at once, !quit leaves.") << '\n';
    seconds left = patience_;
    for (seconds next{1}; left > seconds(0); next *= 2) {
        const seconds pause = std::min(next, left);
        left -= pause;
        if (!wait(pause)) break;
        try {
            presenter.sendAgain();
            if (unsent) unsent_.forget(*unsent);
            terminal_.err << tr("The server is back: your answer is kept there.") << '\n';
            return;
        } catch (const StorageError& error) {
            if (error.kind != StorageError::Kind::disconnected) throw;
        } catch (const scenarios::AttemptMovedOn&) {
            if (unsent) unsent_.forget(*unsent);
            throw;
        }
    }
    throw AnswerUnsent(isKept);
}

/// Where only the result is not kept, nothing need be: it is made of the answers again.
bool Sender::keep(const std::optional<Unsent>& unsent) const {
    if (!unsent) return true;
    try {
        unsent_.keep(*unsent, database_);
        return true;
    } catch (const StorageError&) {
        return false;
    }
}

/// Waits, or until the person presses Enter; false if they want to leave.
bool Sender::wait(seconds during) {
    if (!terminal_.interactive) {
        ::sleep(static_cast<unsigned>(during.count()));
        return true;
    }
    pollfd keyboard{STDIN_FILENO, POLLIN, 0};
    const bool isTyped = terminal_.in.rdbuf()->in_avail() > 0 ||
                         ::poll(&keyboard, 1, static_cast<int>(during.count()) * 1000) > 0;
    if (!isTyped) return true;
    std::string line;
    return std::getline(terminal_.in, line) && line != "!quit" && line != "q";
}

}  // namespace trainer
