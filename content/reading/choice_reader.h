#pragma once
#include "content/reading/element.h"
#include "scenarios/story/question.h"

namespace content {

/// How many of some choices may be right.
enum class Rights { one, some };

/// Takes the choices of that name, two at least: each is right or not, has a
/// text, and a feedback where it is not right.
std::vector<scenarios::Choice> readChoices(Element& parent, std::string_view name, Rights rights);

/// Reports two things of one list that a player could not tell apart.
void checkDistinct(const std::vector<std::pair<std::size_t, const scenarios::Text*>>& texts, Report& report);

}  // namespace content
