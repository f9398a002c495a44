#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace content {

/// A text larger than this is refused, in bytes; so is what an OpenDocument file unpacks to.
inline constexpr std::size_t largestLetter = 32 * 1024 * 1024;

/// Why no text could be taken out of a file.
enum class LetterFault {
    unreadable,       ///< `detail` is the system's reason
    notAFile,         ///< a folder, a device
    tooLarge,         ///< the file, or what it unpacks to
    notText,          ///< its bytes are no text in any encoding that was tried
    unknownDocument,  ///< a packed file that is no OpenDocument text: a .docx, a .zip
    damaged,          ///< an OpenDocument text that cannot be read
    encrypted,
    tooDeep,      ///< nested as no author does
    noHtmlReader  ///< libxml2 is not installed
};

/// The text of a letter as an analyser reads it: UTF-8, "\n" at the end of lines, an empty line between
/// paragraphs of a document, "- " before the items of its lists.
struct LetterFile {
    enum class Kind { plain, openDocument, html };
    Kind kind = Kind::plain;
    std::string text;
    std::optional<LetterFault> fault;  ///< then there is no text
    std::string detail;
};

/// Reads a plain text (UTF-8, UTF-16 with its mark, otherwise Windows-1252), an .odt or an .html file. What
/// is packed is told by its first bytes, HTML by the name of the file or its first words.
LetterFile readLetterFile(const std::string& path);
/// The same of bytes that were read; name: of the file, empty where there is none.
LetterFile readLetter(std::string bytes, std::string_view name);

}  // namespace content
