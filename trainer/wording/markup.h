#pragma once
#include <string>

namespace trainer {

/// The text with what HTML, and Pango's markup, would take for their own: & < > and the double quote.
std::string escaped(const std::string& text);

}  // namespace trainer
