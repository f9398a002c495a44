#pragma once
#include <string_view>

namespace content {

/// True if that is what may stand between <?xml and ?>: version 1.0, then perhaps an encoding, then perhaps
/// standalone.
bool isXmlDeclaration(std::string_view text);

}  // namespace content
