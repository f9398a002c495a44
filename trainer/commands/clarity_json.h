#pragma once
#include <iosfwd>
#include <nlohmann/json.hpp>
#include <string>

#include "scenarios/clarity/analysis.h"

namespace trainer {

nlohmann::ordered_json countsOf(const scenarios::Counts& counts);
/// The value of each score by its name, with two decimals.
nlohmann::ordered_json scoresOf(const scenarios::Counts& counts, const std::string& language);
/// "B1", or null.
nlohmann::ordered_json levelOf(const scenarios::Counts& counts, const std::string& language);
void writeJson(const nlohmann::ordered_json& json, std::ostream& out);

}  // namespace trainer
