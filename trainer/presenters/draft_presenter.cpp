#include "trainer/presenters/draft_presenter.h"

namespace trainer {

using scenarios::Draft;
using scenarios::StepId;

std::string DraftPresenter::of(const StepId& step) {
    const auto draft = store_.find(attempt_);
    if (!draft || draft->step != step) return {};
    kept_ = *draft;
    return draft->text;
}

void DraftPresenter::keep(const StepId& step, const std::string& text) {
    const Draft draft{step, text};
    if (draft == kept_ || (text.empty() && kept_.step != step)) return;
    store_.keep(attempt_, draft, world_.now());
    kept_ = draft;
}

}  // namespace trainer
