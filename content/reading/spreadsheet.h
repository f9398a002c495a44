#pragma once
#include <string>

#include "content/reading/sheet.h"

namespace content {

/// The first table of an .ods file, as people see its cells; whole numbers without a decimal sign, however
/// they are shown. Rows are as long as the longest. Comments are left out.
SheetReading readSpreadsheet(const std::string& bytes, std::size_t most);

}  // namespace content
