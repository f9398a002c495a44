#include "content/reading/open_document.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "content/reading/charset.h"
#include "content/reading/document.h"
#include "content/reading/gathered_text.h"
#include "content/reading/packed_file.h"
#include "content/reading/well_formed.h"

namespace content {
namespace {

LetterFile refused(LetterFault fault) {
    return {LetterFile::Kind::openDocument, {}, fault, {}};
}

/// What is no part of the text that is sent.
bool isBeside(std::string_view name) {
    static constexpr std::array<std::string_view, 8> names{
        "text:tracked-changes", "text:note",    "office:annotation", "office:annotation-end",
        "text:sequence-decls",  "office:forms", "svg:title",         "svg:desc"};
    return std::ranges::find(names, name) != names.end();
}

void gather(pugi::xml_node parent, GatheredText& text);

void gatherBlanks(pugi::xml_node node, GatheredText& text) {
    const std::string_view name = node.name();
    if (name == "text:s" || name == "text:tab") text.add(" ");
    if (name == "text:line-break") text.breakLine();
}

void gatherElement(pugi::xml_node node, GatheredText& text) {
    const std::string_view name = node.name();
    if (isBeside(name)) return;
    gatherBlanks(node, text);
    if (name == "text:list-item") text.beginItem();
    const bool isParagraph = name == "text:p" || name == "text:h";
    gather(node, text);
    if (isParagraph) text.endParagraph();
}

void gather(pugi::xml_node parent, GatheredText& text) {
    for (const pugi::xml_node child : parent.children()) {
        if (child.type() == pugi::node_element)
            gatherElement(child, text);
        else if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text.add(child.value());
    }
}

/// White space that only lays out the file stands between paragraphs, not in them.
void gatherBody(pugi::xml_node node, GatheredText& text) {
    for (const pugi::xml_node child : node.children())
        if (child.type() == pugi::node_element) gatherElement(child, text);
}

bool isSound(const std::string& xml, Report& report) {
    return isUtf8(xml) && checkWellFormed(xml, report) && report.errors() == 0;
}

bool isTooDeep(std::vector<Problem> problems) {
    return std::ranges::any_of(problems, [](const Problem& one) { return one.id == ProblemId::xmlTooDeep; });
}

LetterFile readContent(const std::string& xml) {
    Report report(xml);
    if (!isSound(xml, report))
        return refused(isTooDeep(report.take()) ? LetterFault::tooDeep : LetterFault::damaged);
    const Document document(xml, report);
    const pugi::xml_node body = document.root().child("office:body").child("office:text");
    if (!body) return refused(LetterFault::unknownDocument);
    GatheredText text;
    gatherBody(body, text);
    return {LetterFile::Kind::openDocument, text.take(), {}, {}};
}

LetterFault faultFor(DocumentFault fault) {
    switch (fault) {
        case DocumentFault::damaged: break;
        case DocumentFault::unknownDocument: return LetterFault::unknownDocument;
        case DocumentFault::encrypted: return LetterFault::encrypted;
        case DocumentFault::tooLarge: return LetterFault::tooLarge;
    }
    return LetterFault::damaged;
}

}  // namespace

std::variant<std::string, DocumentFault> openedDocument(const std::string& bytes, std::size_t most) {
    PackedFile file(bytes);
    if (!file.isSound()) return DocumentFault::damaged;
    if (!file.has("content.xml")) return DocumentFault::unknownDocument;
    if (const auto manifest = file.read("META-INF/manifest.xml", most))
        if (manifest->find("encryption-data") != std::string::npos) return DocumentFault::encrypted;
    if (file.sizeOf("content.xml") > most) return DocumentFault::tooLarge;
    auto content = file.read("content.xml", most);
    if (!content) return DocumentFault::damaged;
    return std::move(*content);
}

LetterFile readOpenDocument(const std::string& bytes) {
    const auto opened = openedDocument(bytes, largestLetter);
    if (const auto* fault = std::get_if<DocumentFault>(&opened)) return refused(faultFor(*fault));
    return readContent(std::get<std::string>(opened));
}

}  // namespace content
