#pragma once
#include <optional>

#include "content/reading/element.h"

namespace content {

/// The bodies of the kinds of step: each reads what is its own of the element,
/// in a file of its own. The title is read already; the common ending
/// (feedback, hints, effects) follows.
scenarios::Page readPage(Element& element);
scenarios::Question readQuestion(Element& element);
scenarios::Dialogue readDialogue(Element& element);
scenarios::Inbox readInbox(Element& element);
scenarios::Sort readSort(Element& element);
scenarios::Route readRoute(Element& element);
scenarios::Reply readReply(Element& element);
scenarios::Rewrite readRewrite(Element& element);

/// The names of the elements that are steps.
Names stepNames();

/// Takes the next step of a scenario, of whatever kind; nothing where none is
/// left.
std::optional<scenarios::Step> readStep(Element& steps);

}  // namespace content
