#pragma once
#include <string>

#include "trainer/reports/document.h"

namespace trainer {

/// A document as plain text, for a mail: a table as a line for each of its rows, no charts.
std::string plainTextOf(const Document& document);

}  // namespace trainer
