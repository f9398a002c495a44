#include "content/reading/spreadsheet.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

#include "content/reading/charset.h"
#include "content/reading/document.h"
#include "content/reading/open_document.h"
#include "content/reading/well_formed.h"

namespace content {
namespace {

constexpr std::size_t mostCells = 1'000'000;
constexpr std::size_t mostRows = 1'048'576;  // of a spreadsheet
constexpr std::size_t mostColumns = 16'384;

SheetFault faultFor(DocumentFault fault) {
    switch (fault) {
        case DocumentFault::damaged: break;
        case DocumentFault::unknownDocument: return SheetFault::unknownDocument;
        case DocumentFault::encrypted: return SheetFault::encrypted;
        case DocumentFault::tooLarge: return SheetFault::tooLarge;
    }
    return SheetFault::damaged;
}

void addWords(pugi::xml_node parent, std::string& text) {
    for (const pugi::xml_node child : parent.children()) {
        const std::string_view name = child.name();
        if (child.type() != pugi::node_element)
            text += child.value();
        else if (name == "text:s" || name == "text:tab")
            text += ' ';
        else if (name == "text:line-break")
            text += '\n';
        else if (name != "office:annotation")
            addWords(child, text);
    }
}

std::string trimmed(const std::string& text) {
    constexpr const char* blanks = " \t\n\r";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string wordsOf(pugi::xml_node cell) {
    std::string text;
    for (const pugi::xml_node paragraph : cell.children("text:p")) {
        addWords(paragraph, text);
        text += '\n';
    }
    return trimmed(text);
}

/// A cell as it is meant: the number itself, where it is shown with decimals or in another way.
std::string valueOf(pugi::xml_node cell) {
    if (std::string_view(cell.attribute("office:value-type").value()) == "float") {
        const std::string_view value = cell.attribute("office:value").value();
        double number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        constexpr double exact = 1e15;
        if (error == std::errc() && std::abs(number) < exact && number == std::floor(number))
            return std::to_string(static_cast<long long>(number));
    }
    return wordsOf(cell);
}

/// How often something stands there in a row; once where that is not said.
std::size_t repeatsOf(pugi::xml_node node, const char* attribute, std::size_t most) {
    const unsigned said = node.attribute(attribute).as_uint(1);
    return std::clamp<std::size_t>(said, 1, most);
}

class TableReader {
  public:
    SheetReading read(pugi::xml_node table) {
        addRows(table);
        if (isTooLarge_ || width_ * sheet_.rows.size() > mostCells) return {{}, SheetFault::tooLarge};
        for (auto& row : sheet_.rows) row.resize(width_);
        return {std::move(sheet_), {}};
    }

  private:
    void addRows(pugi::xml_node parent) {
        for (const pugi::xml_node child : parent.children()) {
            const std::string_view name = child.name();
            if (name == "table:table-row")
                addRow(child);
            else if (name == "table:table-header-rows" || name == "table:table-rows" ||
                     name == "table:table-row-group")
                addRows(child);
        }
    }

    /// What is empty is not kept: an office program repeats the last cell and row to the end of the table.
    void addRow(pugi::xml_node node) {
        const std::size_t times = repeatsOf(node, "table:number-rows-repeated", mostRows);
        const std::vector<std::string> row = cellsOf(node);
        const std::size_t first = number_;
        number_ = std::min(number_ + times, mostRows + 1);
        if (row.empty()) return;
        width_ = std::max(width_, row.size());
        for (std::size_t i = 0; i < times && claim(row.size()); ++i) {
            sheet_.rows.push_back(row);
            sheet_.numbers.push_back(static_cast<int>(first + i));
            sheet_.lines.push_back(static_cast<int>(first + i));
        }
    }

    std::vector<std::string> cellsOf(pugi::xml_node node) {
        std::vector<std::string> row;
        std::size_t blanks = 0;
        for (const pugi::xml_node cell : node.children()) {
            const std::string_view name = cell.name();
            if (name != "table:table-cell" && name != "table:covered-table-cell") continue;
            const std::size_t times = repeatsOf(cell, "table:number-columns-repeated", mostColumns);
            const std::string value = valueOf(cell);
            if (value.empty()) {
                blanks = std::min(blanks + times, mostColumns);
                continue;
            }
            if (!claim((blanks + times) * (1 + value.size() / perCell))) return {};
            row.resize(row.size() + blanks);
            row.insert(row.end(), times, value);
            blanks = 0;
        }
        return row;
    }

    /// False once there are too many cells, those that are only repeated as well.
    bool claim(std::size_t cells) {
        cells_ += cells;
        isTooLarge_ = isTooLarge_ || cells_ > mostCells;
        return !isTooLarge_;
    }

    static constexpr std::size_t perCell = 64;  // longer ones count as several

    Sheet sheet_;
    std::size_t number_ = 1;
    std::size_t width_ = 0;
    std::size_t cells_ = 0;
    bool isTooLarge_ = false;
};

}  // namespace

SheetReading readSpreadsheet(const std::string& bytes, std::size_t most) {
    const auto opened = openedDocument(bytes, most);
    if (const auto* fault = std::get_if<DocumentFault>(&opened)) return {{}, faultFor(*fault)};
    const auto& xml = std::get<std::string>(opened);
    Report report(xml);
    if (!isUtf8(xml) || !checkWellFormed(xml, report) || report.errors() > 0)
        return {{}, SheetFault::damaged};
    const Document document(xml, report);
    const pugi::xml_node body = document.root().child("office:body").child("office:spreadsheet");
    if (!body) return {{}, SheetFault::unknownDocument};
    return TableReader().read(body.child("table:table"));
}

}  // namespace content
