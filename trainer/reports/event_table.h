#pragma once
#include <map>
#include <string>
#include <vector>

#include "assessment/plan/event.h"
#include "trainer/reports/spreadsheet.h"

namespace trainer {

/// Events for a spreadsheet, one a row; content::readEvents takes such a table in again. severities: their
/// titles by their ids.
Spreadsheet::Page eventTableOf(const std::string& title, const std::vector<assessment::Event>& events,
                               const std::map<std::string, std::string>& severities);

}  // namespace trainer
