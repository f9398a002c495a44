#pragma once
#include <string>
#include <vector>

#include "assessment/framework/framework.h"

namespace content {

/// The text of a framework file that readFramework reads as that framework. remarks: stand above it, as a
/// comment for who goes on with the file.
std::string writeFramework(const assessment::Framework& framework, const std::vector<std::string>& remarks);

}  // namespace content
