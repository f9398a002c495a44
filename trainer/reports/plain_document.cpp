#include "trainer/reports/plain_document.h"

#include <algorithm>

namespace trainer {
namespace {

std::string inOneLine(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text;
}

struct Writer {
    void operator()(const Document::Heading& heading) {
        text += "\n" + (heading.level == 2 ? "== " + heading.text + " ==" : heading.text) + "\n";
    }
    void operator()(const Document::Paragraph& paragraph) { text += paragraph.text + "\n"; }
    void operator()(const Document::List& list) {
        int number = list.from.value_or(0);
        for (const std::string& item : list.items)
            text += (list.from ? std::to_string(number++) + ". " : "- ") + inOneLine(item) + "\n";
    }
    void operator()(const Document::Table& table) {
        for (const auto& row : table.rows) {
            std::string line = "- ";
            for (std::size_t i = 0; i < row.size(); ++i)
                line += (i > 0 ? " \u00B7 " : "") + inOneLine(row[i]);
            text += line + "\n";
        }
    }
    void operator()(const Document::Picture&) {}

    std::string text;
};

}  // namespace

std::string plainTextOf(const Document& document) {
    Writer writer{document.title + "\n\n"};
    for (const Document::Block& block : document.blocks) std::visit(writer, block);
    writer.text += "\n";
    for (const std::string& line : document.footer) writer.text += line + "\n";
    return writer.text;
}

}  // namespace trainer
