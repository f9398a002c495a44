#include "trainer/reports/document.h"
#include "trainer/reports/open_document.h"
#include "trainer/wording/markup.h"

namespace trainer {
namespace {

constexpr const char* styles =
    "<style:style style:name=\"Text\" style:family=\"paragraph\">"
    "<style:paragraph-properties fo:margin-bottom=\"0.25cm\"/></style:style>"
    "<style:style style:name=\"Title\" style:family=\"paragraph\">"
    "<style:paragraph-properties fo:margin-bottom=\"0.5cm\"/>"
    "<style:text-properties fo:font-size=\"20pt\" fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"Heading_20_2\" style:display-name=\"Heading 2\" style:family=\"paragraph\""
    " style:default-outline-level=\"2\"><style:paragraph-properties fo:margin-top=\"0.6cm\""
    " fo:margin-bottom=\"0.2cm\" fo:keep-with-next=\"always\"/>"
    "<style:text-properties fo:font-size=\"15pt\" fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"Heading_20_3\" style:display-name=\"Heading 3\" style:family=\"paragraph\""
    " style:default-outline-level=\"3\"><style:paragraph-properties fo:margin-top=\"0.4cm\""
    " fo:margin-bottom=\"0.2cm\" fo:keep-with-next=\"always\"/>"
    "<style:text-properties fo:font-size=\"12pt\" fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"Caption\" style:family=\"paragraph\">"
    "<style:paragraph-properties fo:margin-top=\"0.3cm\" fo:margin-bottom=\"0.1cm\""
    " fo:keep-with-next=\"always\"/><style:text-properties fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"Head\" style:family=\"paragraph\">"
    "<style:text-properties fo:font-size=\"9pt\" fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"Cell\" style:family=\"paragraph\">"
    "<style:text-properties fo:font-size=\"9pt\"/></style:style>";

/// The first column says what a row is of, and is wider; the others share what is left of the page, one style
/// a number of them.
std::string tableStyles() {
    constexpr int mostOthers = 20;
    constexpr int left = 110;  // millimetres
    std::string xml =
        "<style:style style:name=\"Wide\" style:family=\"table-column\"><style:table-column-properties"
        " style:column-width=\"6cm\"/></style:style>"
        "<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties"
        " fo:keep-together=\"always\"/></style:style>"
        "<style:style style:name=\"Boxed\" style:family=\"table-cell\"><style:table-cell-properties"
        " fo:padding=\"0.1cm\" fo:border=\"none\" fo:border-bottom=\"0.5pt solid #8a8d93\"/></style:style>";
    for (int others = 1; others <= mostOthers; ++others)
        xml += "<style:style style:name=\"OneOf" + std::to_string(others) +
               "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"" +
               std::to_string(left / others) + "mm\"/></style:style>";
    return xml;
}

std::string paragraph(const std::string& style, const std::string& text) {
    return "<text:p text:style-name=\"" + style + "\">" + openDocumentText(text) + "</text:p>\n";
}

std::string row(const std::string& style, const std::vector<std::string>& cells) {
    std::string xml = "<table:table-row table:style-name=\"Row\">";
    for (const std::string& cell : cells)
        xml += "<table:table-cell table:style-name=\"Boxed\" office:value-type=\"string\">" +
               paragraph(style, cell) + "</table:table-cell>";
    return xml + "</table:table-row>\n";
}

/// Writes the body of an OpenDocument text, block after block.
struct Writer {
    void operator()(const Document::Heading& heading) {
        const std::string level = std::to_string(heading.level);
        xml += "<text:h text:style-name=\"Heading_20_" + level + "\" text:outline-level=\"" + level + "\">" +
               openDocumentText(heading.text) + "</text:h>\n";
    }
    void operator()(const Document::Paragraph& one) { xml += paragraph("Text", one.text); }
    void operator()(const Document::List& list) {
        int number = list.from.value_or(0);
        for (const std::string& item : list.items)
            xml += paragraph("Text", (list.from ? std::to_string(number++) + ". " : "\u2013 ") + item);
    }
    void operator()(const Document::Table& table) {
        const std::string others = std::to_string(table.head.size() - 1);
        xml +=
            paragraph("Caption", table.caption) + "<table:table table:name=\"" + escaped(table.caption) +
            "\"><table:table-column table:style-name=\"Wide\"/><table:table-column table:style-name=\"OneOf" +
            others + "\" table:number-columns-repeated=\"" + others + "\"/><table:table-header-rows>" +
            row("Head", table.head) + "</table:table-header-rows>";
        for (const auto& cells : table.rows) xml += row("Cell", cells);
        xml += "</table:table>\n";
    }
    void operator()(const Document::Picture&) {}

    std::string xml;
};

}  // namespace

std::string odtOf(const Document& document, const std::string& language) {
    Writer writer;
    writer.xml = "<text:h text:style-name=\"Title\" text:outline-level=\"1\">" +
                 openDocumentText(document.title) + "</text:h>\n";
    for (const Document::Block& block : document.blocks) std::visit(writer, block);
    for (const std::string& line : document.footer) writer(Document::Paragraph{line});
    return packed({"text", writer.xml, styles, document.title, language, tableStyles()});
}

}  // namespace trainer
