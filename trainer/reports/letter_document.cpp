#include "trainer/reports/letter_document.h"

#include <algorithm>

namespace trainer {
namespace {

constexpr const char* head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr const char* type = "application/vnd.oasis.opendocument.text";
constexpr const char* names =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.3\"";

/// What XML allows no other way; control characters are allowed none and left out.
void addCharacter(std::string& xml, char c) {
    if (c == '&')
        xml += "&amp;";
    else if (c == '<')
        xml += "&lt;";
    else if (c == '>')
        xml += "&gt;";
    else if (c == '\t')
        xml += "<text:tab/>";
    else if (static_cast<unsigned char>(c) >= ' ')
        xml += c;
}

/// OpenDocument makes one of blanks in a row, and none of those at the edges.
bool isLost(const std::string& text, std::size_t at) {
    if (text[at] != ' ') return false;
    const bool isAtEdge = at == 0 || at + 1 == text.size();
    return isAtEdge || text[at - 1] == ' ' || text[at - 1] == '\n';
}

std::string paragraphOf(const std::string& text) {
    std::string xml = "<text:p text:style-name=\"Letter\">";
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\n')
            xml += "<text:line-break/>";
        else if (isLost(text, at))
            xml += "<text:s/>";
        else
            addCharacter(xml, text[at]);
    }
    return xml + "</text:p>\n";
}

std::string bodyOf(const std::string& letter) {
    std::string xml;
    for (std::size_t at = letter.find_first_not_of('\n'); at < letter.size();) {
        const std::size_t end = std::min(letter.find("\n\n", at), letter.size());
        std::string text = letter.substr(at, end - at);
        while (text.ends_with('\n')) text.pop_back();
        xml += paragraphOf(text);
        at = letter.find_first_not_of('\n', end);
    }
    return xml;
}

std::string contentOf(const std::string& letter) {
    return std::string(head) + "<office:document-content" + names + "><office:body><office:text>\n" +
           bodyOf(letter) + "</office:text></office:body></office:document-content>\n";
}

std::string stylesOf(const std::string& language) {
    const std::string country = language == "fr" ? "FR" : "GB";
    return std::string(head) + "<office:document-styles" + names +
           "><office:styles><style:style style:name=\"Letter\" style:family=\"paragraph\">"
           "<style:paragraph-properties fo:margin-bottom=\"0.35cm\"/>"
           "<style:text-properties fo:font-size=\"11pt\" fo:language=\"" +
           language + "\" fo:country=\"" + country +
           "\"/></style:style></office:styles></office:document-styles>\n";
}

std::string manifest() {
    const auto entry = [](const std::string& path, const std::string& media) {
        return "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + media +
               "\"/>";
    };
    return std::string(head) +
           "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
           " manifest:version=\"1.3\">" +
           entry("/", type) + entry("content.xml", "text/xml") + entry("styles.xml", "text/xml") +
           "</manifest:manifest>\n";
}

}  // namespace

std::vector<DocumentPart> letterDocument(const std::string& letter, const std::string& language) {
    return {{"mimetype", type, true},
            {"content.xml", contentOf(letter)},
            {"styles.xml", stylesOf(language)},
            {"META-INF/manifest.xml", manifest()}};
}

}  // namespace trainer
