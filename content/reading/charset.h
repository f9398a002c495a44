#pragma once
#include <string>
#include <string_view>

namespace content {

/// Turns the bytes of a text into UTF-8 without a mark: what its mark says, UTF-8 if it is, otherwise that
/// encoding, or Windows-1252 where none is given or known. False where they are no text: a byte of 0, or one
/// that no character has.
bool toUtf8(std::string& bytes, const std::string& otherwise);

/// The encoding that a page of the web says it has; empty where it says none.
std::string charsetOfPage(std::string_view bytes);

bool isUtf8(std::string_view bytes);

}  // namespace content
