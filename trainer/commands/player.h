#pragma once
#include <chrono>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

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

    /// The clock that times an inbox; a test may turn it on.
    std::function<std::chrono::steady_clock::time_point()> clock = std::chrono::steady_clock::now;

  private:
    /// What the person types next; nothing where they stop. A letter may take several lines.
    std::optional<std::string> read(const StepView& view);
    std::string readLetter(std::string first);
    /// The answer that a typed line stands for; that the time is over, where it is.
    std::string answerFor(const StepView& view, const std::string& line);
    void startTimer(const StepView& view);
    void writeHint();
    void writeReviews();
    int close();

    PlayPresenter& presenter_;
    Sender& sender_;
    const scenarios::Commons& commons_;
    Terminal& terminal_;
    bool json_;
    std::optional<std::chrono::steady_clock::time_point> timeIsOver_;
};

}  // namespace trainer
