#pragma once
#include <pugixml.hpp>

#include "content/reading/element.h"

namespace content {

/// Reports what French typography asks for and the text lacks: a no-break space before : ; ! ? and inside «
/// ».
void checkTypography(pugi::xml_node text, Context& context);

}  // namespace content
