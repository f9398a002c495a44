#pragma once
#include <exception>
#include <functional>

namespace trainer {

/// Does something that may meet a full disk or a server that is away. Where it does, a window says what
/// happened and what to do, and it is done again as often as the person asks. False where they gave it up, or
/// where work was cancelled.
bool tryTo(const std::function<void()>& action);

/// The same before a place is left: false where the person would rather stay.
bool tryBeforeLeaving(const std::function<void()>& action);

/// Says what happened, where nothing can be done again.
void sayFailure(const std::exception_ptr& failure);

}  // namespace trainer
