#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "content/reading/problem.h"

namespace content {

/// Something found in a text before its lines are counted.
struct Finding {
    ProblemId id = ProblemId::xmlEncoding;
    std::size_t offset = 0;  ///< in the decoded text
    std::string found;
    std::string expected;
};

/// What decoding a file came to.
struct Decoding {
    std::vector<Finding> findings;
    bool cut = false;  ///< there is no whole text to read
};

/// Turns the bytes of a file into UTF-8 with \n line ends and without byte
/// order mark. The encoding is the one the byte order mark or the XML
/// declaration says, UTF-8 where neither does.
///
/// Found: a declared encoding that is unknown or does not fit (the text is then
/// cut before the first byte that does not), the first byte that is no UTF-8
/// (such bytes become '_'), each character that XML forbids (likewise).
Decoding decode(std::string& bytes);

/// The length of the UTF-8 character at the place, or 0 where none starts there.
std::size_t characterLength(const unsigned char* at, std::size_t left);

}  // namespace content
