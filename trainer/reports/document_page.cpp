#include "trainer/reports/document.h"
#include "trainer/reports/html_page.h"

namespace trainer {
namespace {

struct Writer {
    void operator()(const Document::Heading& heading) {
        html += htmlElement("h" + std::to_string(heading.level), heading.text) + "\n";
    }
    void operator()(const Document::Paragraph& paragraph) { html += htmlElement("p", paragraph.text) + "\n"; }
    void operator()(const Document::List& list) {
        const std::string tag = list.from ? "ol" : "ul";
        html += "<" + tag + (list.from ? " start=\"" + std::to_string(*list.from) + "\">" : ">");
        for (const std::string& item : list.items) html += htmlElement("li", item);
        html += "</" + tag + ">\n";
    }
    void operator()(const Document::Table& table) {
        html += htmlTable(table.caption, table.head, table.rows);
    }
    void operator()(const Document::Picture& picture) {
        html += "<figure>" + svgOf(picture.drawing) + "</figure>\n";
    }

    std::string html;
};

}  // namespace

std::string htmlOf(const Document& document) {
    Writer body;
    for (const Document::Block& block : document.blocks) std::visit(body, block);
    Writer footer;
    for (const std::string& line : document.footer) footer(Document::Paragraph{line});
    return htmlPage(document.title, body.html, footer.html);
}

}  // namespace trainer
