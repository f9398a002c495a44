#pragma once
#include <array>
#include <string>

#include "trainer/reports/dashboards.h"

namespace trainer {

/// What a dashboard answers.
enum class Question { stand, late, change, heard, trained };
inline constexpr std::array questions{Question::stand, Question::late, Question::change, Question::heard,
                                      Question::trained};
std::string wordFor(Question question);

/// A period in words, with its days.
std::string textOf(const assessment::Period& period);
/// Which services are meant, in words.
std::string textOf(const Scope& scope);

/// The answer for a service.
Dashboard dashboardOf(PlanDesk& desk, Question question, const Asking& asking);
/// The answer for several services beside each other.
Dashboard dashboardOf(PlanDesk& desk, Question question, const ServicesAsking& asking);

}  // namespace trainer
