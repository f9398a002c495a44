#pragma once
#include <pugixml.hpp>

#include "content/reading/element.h"

namespace content {

/// Reports what French typography asks for and the text lacks: a no-break space
/// before : ; ! ? and inside « ».
void checkTypography(pugi::xml_node text, Context& context);
/// The same in an attribute's value; the place is the attribute's.
void checkTypography(std::string_view value, std::size_t offset, Context& context);

}  // namespace content
