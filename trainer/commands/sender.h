#pragma once
#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>

#include "trainer/commands/terminal.h"
#include "trainer/commands/unsent_answers.h"
#include "trainer/presenters/play_presenter.h"

namespace trainer {

/// The server did not come back, or the person did not wait for it.
struct AnswerUnsent : std::runtime_error {
    explicit AnswerUnsent(bool kept) : std::runtime_error("an answer is unsent"), isKept(kept) {}
    bool isKept;  ///< on this machine
};

/// Gives answers to a presenter. Where the database server does not answer, it says so, keeps the answer on
/// this machine, and sends it again until the server is back.
class Sender {
  public:
    /// database: see Database::path. patience: how long it tries in all.
    Sender(Terminal& terminal, const UnsentAnswers& unsent, std::string database,
           std::chrono::seconds patience)
        : terminal_(terminal), unsent_(unsent), database_(std::move(database)), patience_(patience) {}

    /// As PlayPresenter::answer. Throws AnswerUnsent too.
    std::optional<scenarios::Refusal> give(PlayPresenter& presenter, const std::string& given);

  private:
    void sendUntilBack(PlayPresenter& presenter);
    bool keep(const std::optional<Unsent>& unsent) const;
    bool wait(std::chrono::seconds during);

    Terminal& terminal_;
    const UnsentAnswers& unsent_;
    std::string database_;
    std::chrono::seconds patience_;
};

}  // namespace trainer
