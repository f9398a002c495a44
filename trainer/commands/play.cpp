#include <algorithm>
#include <fstream>
#include <iostream>
#include <istream>
#include <ostream>

#include "content/reading/library_files.h"
#include "scenarios/play/progress.h"
#include "trainer/commands/choose.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/player.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using content::Playable;
using scenarios::Attempt;

/// The attempt to go on with, and the editions it is played on; nothing to begin a new one.
struct Left {
    Attempt attempt;
    Playable playable;
};

std::optional<Left> leftBefore(const PlayOptions& options, const Playable& today, Session& session) {
    if (options.afresh) return {};
    scenarios::AttemptStore& store = *session.workspace().attempts;
    auto attempt = store.underWay(session.person().id, today.scenario.id);
    if (!attempt) return {};
    if (std::ranges::equal(attempt->editions, today.editions, {}, {}, &scenarios::Edition::hash))
        return Left{std::move(*attempt), today};
    std::vector<scenarios::Edition> editions;
    for (const std::string& hash : attempt->editions)
        if (auto edition = store.edition(hash)) editions.push_back(std::move(*edition));
    auto then = content::reopen(editions, session.library().commons());
    if (!then) return {};
    session.terminal().err << fill(tr("You go on with version {version}, as you began it."),
                                   {{"version", attempt->version.text()}})
                           << '\n';
    return Left{std::move(*attempt), std::move(*then)};
}

PlayPresenter presenterFor(const std::optional<Left>& left, const Playable& today, Session& session) {
    scenarios::AttemptStore& store = *session.workspace().attempts;
    if (left) return PlayPresenter(left->playable.scenario, left->attempt, store, session.world());
    return PlayPresenter(today.scenario, today.editions, session.person().id, store, session.world());
}

}  // namespace

int play(const PlayOptions& options, Session& session) {
    std::ifstream file;
    if (options.answers && *options.answers != "-") {
        file.open(*options.answers);
        if (!file) {
            session.terminal().err << fill(tr("{path} cannot be read."), {{"path", *options.answers}})
                                   << '\n';
            return couldNotRun;
        }
    }
    const bool scripted = options.answers.has_value();
    auto today = choose(options.what, !scripted, session);
    if (!today) return couldNotRun;
    const auto left = leftBefore(options, *today, session);
    PlayPresenter presenter = presenterFor(left, *today, session);
    Sender sender(session.terminal(), session.unsent(), session.workspace().database.path(),
                  std::chrono::seconds(options.patience));
    Player player(presenter, sender, session.library().commons(), session.terminal(), options.json);
    return scripted ? player.playScript(file.is_open() ? file : session.terminal().in)
                    : player.playInteractively();
}

}  // namespace trainer
