#include "trainer/reports/open_document.h"

#include "content/reading/packing.h"

namespace trainer {
namespace {

constexpr const char* head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr const char* names =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
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
    else if (c == '\n')
        xml += "<text:line-break/>";
    else if (static_cast<unsigned char>(c) >= ' ')
        xml += c;
}

/// OpenDocument makes one of blanks in a row, and none of those at the edges.
bool isLost(std::string_view text, std::size_t at) {
    if (text[at] != ' ') return false;
    const bool isAtEdge = at == 0 || at + 1 == text.size();
    return isAtEdge || text[at - 1] == ' ' || text[at - 1] == '\n';
}

std::string mediaOf(const OpenDocument& document) {
    return "application/vnd.oasis.opendocument." + document.kind;
}

std::string contentOf(const OpenDocument& document) {
    return std::string(head) + "<office:document-content" + names + "><office:automatic-styles>" +
           document.automaticStyles + "</office:automatic-styles><office:body><office:" + document.kind +
           ">\n" + document.content + "</office:" + document.kind +
           "></office:body></office:document-content>\n";
}

/// Tables lie across the page, as wide as it is.
std::string pageOf(const OpenDocument& document) {
    const std::string size =
        document.kind == "text"
            ? "fo:page-width=\"21cm\" fo:page-height=\"29.7cm\""
            : "fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" style:print-orientation=\"landscape\""
              " style:scale-to-X=\"1\"";
    return "<office:automatic-styles><style:page-layout style:name=\"A4\"><style:page-layout-properties " +
           size +
           " fo:margin=\"2cm\"/></style:page-layout></office:automatic-styles><office:master-styles>"
           "<style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\"/>"
           "</office:master-styles>";
}

std::string stylesOf(const OpenDocument& document) {
    const std::string country = document.language == "fr" ? "FR" : "GB";
    const std::string family = document.kind == "text" ? "paragraph" : "table-cell";
    return std::string(head) + "<office:document-styles" + names +
           "><office:styles><style:default-style style:family=\"" + family +
           "\"><style:text-properties fo:font-family=\"Liberation Sans\" fo:font-size=\"11pt\" "
           "fo:language=\"" +
           document.language + "\" fo:country=\"" + country + "\"/></style:default-style>" + document.styles +
           "</office:styles>" + pageOf(document) + "</office:document-styles>\n";
}

std::string metaOf(const OpenDocument& document) {
    return std::string(head) + "<office:document-meta" + names + "><office:meta><dc:title>" +
           openDocumentText(document.title) + "</dc:title><dc:language>" + document.language +
           "</dc:language></office:meta></office:document-meta>\n";
}

std::string manifestOf(const OpenDocument& document) {
    const auto entry = [](const std::string& path, const std::string& media) {
        return "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + media +
               "\"/>";
    };
    return std::string(head) +
           "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
           " manifest:version=\"1.3\">" +
           entry("/", mediaOf(document)) + entry("content.xml", "text/xml") +
           entry("styles.xml", "text/xml") + entry("meta.xml", "text/xml") + "</manifest:manifest>\n";
}

}  // namespace

std::string openDocumentText(std::string_view text) {
    std::string xml;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (isLost(text, at))
            xml += "<text:s/>";
        else
            addCharacter(xml, text[at]);
    return xml;
}

std::string packed(const OpenDocument& document) {
    return content::pack({{"mimetype", mediaOf(document), true},
                          {"content.xml", contentOf(document)},
                          {"styles.xml", stylesOf(document)},
                          {"meta.xml", metaOf(document)},
                          {"META-INF/manifest.xml", manifestOf(document)}});
}

}  // namespace trainer
