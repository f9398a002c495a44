#pragma once
#include <pugixml.hpp>

#include <string>
#include <string_view>

#include "content/reading/element.h"

namespace content {

/// Reports what French typography asks for and the text lacks: a no-break space
/// before : ; ! ? and inside « ».
void checkTypography(pugi::xml_node text, Context& context);
/// The same in an attribute's value; the place is the attribute's.
void checkTypography(std::string_view value, std::size_t offset, Context& context);

/// The text with the no-break spaces that French typography asks for and it lacks. places: counts them.
std::string mendTypography(std::string_view text, std::size_t& places);

}  // namespace content
