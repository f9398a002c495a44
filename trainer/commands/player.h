#pragma once
#include <iosfwd>

#include "scenarios/story/commons.h"
#include "trainer/commands/sender.h"
#include "trainer/commands/terminal.h"
#include "trainer/presenters/play_presenter.h"

namespace trainer {

/// Plays an attempt in a terminal, or from answers written beforehand.
class Player {
  public:
    /// json: at the end the debrief is written as JSON, and nothing else is.
    Player(PlayPresenter& presenter, Sender& sender, const scenarios::Commons& commons, Terminal& terminal,
           bool json)
        : presenter_(presenter), sender_(sender), commons_(commons), terminal_(terminal), json_(json) {}

    /// Asks until the scenario is over or the person stops. Returns what the command returns.
    int playInteractively();
    /// Takes an answer a line, typed or canonical; empty lines and lines that start with # are passed over.
    /// An answer that is not taken stops it, with the line.
    int playScript(std::istream& answers);

  private:
    void writeReviews();
    int close();

    PlayPresenter& presenter_;
    Sender& sender_;
    const scenarios::Commons& commons_;
    Terminal& terminal_;
    bool json_;
};

}  // namespace trainer
