#pragma once
#include <string>

#include "scenarios/play/draft_store.h"
#include "trainer/presenters/play_presenter.h"

namespace trainer {

/// The draft of an attempt: what was begun and not yet answered outlives the program.
class DraftPresenter {
  public:
    DraftPresenter(scenarios::DraftStore& store, std::string attempt, World world)
        : store_(store), attempt_(std::move(attempt)), world_(std::move(world)) {}

    /// What was begun at that step; empty where nothing was.
    std::string of(const scenarios::StepId& step);
    /// Keeps what was begun, unless it is kept already. Throws what the store throws.
    void keep(const scenarios::StepId& step, const std::string& text);

  private:
    scenarios::DraftStore& store_;
    std::string attempt_;
    World world_;
    scenarios::Draft kept_;
};

}  // namespace trainer
