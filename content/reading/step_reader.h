#pragma once
#include "content/reading/element.h"

namespace content {

/// The bodies of the kinds of step: each reads what is its own of the element,
/// in a file of its own. The title is read already; the common ending
/// (feedback, hints) follows.
scenarios::Page readPage(Element& element);
scenarios::Question readQuestion(Element& element);
scenarios::Dialogue readDialogue(Element& element);
scenarios::Inbox readInbox(Element& element);

/// Takes the next step of a scenario, of whatever kind; nothing where none is
/// left.
std::optional<scenarios::Step> readStep(Element& steps);

/// Reports two things of one list that a player could not tell apart.
void checkDistinct(const std::vector<std::pair<std::size_t, const scenarios::Text*>>& texts, Report& report);

}  // namespace content
