#pragma once
#include <string>
#include <vector>

/// What keeps somebody from reading a page in HTML with a screen reader, or without a network: a language or
/// a title that is missing, headings out of order, a table without a caption or whose headers do not say what
/// they are of, a picture that is not heard or whose table is missing, an id that is there twice, a script or
/// another file. Empty where all is well.
std::vector<std::string> faultsOf(const std::string& page);

/// What the checker of the distribution says, tidy; empty where it says nothing.
std::string saidByTidy(const std::string& page);
