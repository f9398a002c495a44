#include "content/reading/sheet.h"

#include <csv.h>

#include <algorithm>
#include <utility>

#include "content/reading/charset.h"
#include "content/reading/file_text.h"
#include "content/reading/spreadsheet.h"

namespace content {
namespace {

constexpr std::size_t mebibyte = 1024 * 1024;
constexpr std::size_t largestSheet = 128 * mebibyte;
constexpr std::size_t largestUnpacked = 64 * mebibyte;  // what becomes a tree takes several times that

/// The sign between cells: the one that the first line with any of them has most of.
char signBetween(std::string_view text) {
    std::size_t begin = text.find_first_of(",;\t");
    if (begin == std::string_view::npos) return ',';
    const std::size_t before = text.rfind('\n', begin);
    begin = before == std::string_view::npos ? 0 : before + 1;
    const std::string_view first = text.substr(begin, text.find('\n', begin) - begin);
    char best = ',';
    for (const char sign : {';', '\t'})
        if (std::ranges::count(first, sign) > std::ranges::count(first, best)) best = sign;
    return best;
}

/// Collects rows while the parser reads.
class Rows {
  public:
    static void onCell(void* cell, std::size_t size, void* self) {
        static_cast<Rows*>(self)->add(std::string(static_cast<const char*>(cell), size));
    }
    static void onEnd(int, void* self) { static_cast<Rows*>(self)->end(); }
    Sheet take() { return std::move(sheet_); }

  private:
    void add(std::string cell) {
        within_ += static_cast<int>(std::ranges::count(cell, '\n'));
        row_.push_back(std::move(cell));
    }
    void end() {
        const bool isBlank = std::ranges::all_of(row_, &std::string::empty);
        if (!isBlank) {
            sheet_.rows.push_back(std::move(row_));
            sheet_.lines.push_back(line_);
            sheet_.numbers.push_back(number_);
        }
        row_.clear();
        ++number_;
        line_ += 1 + std::exchange(within_, 0);
    }

    Sheet sheet_;
    std::vector<std::string> row_;
    int line_ = 1;
    int number_ = 1;
    int within_ = 0;  ///< ends of lines in the cells of this row
};

}  // namespace

SheetReading readSheet(std::string bytes) {
    if (bytes.size() > largestSheet) return {{}, SheetFault::tooLarge};
    if (bytes.starts_with("PK\x03\x04")) return readSpreadsheet(bytes, largestUnpacked);
    if (!toUtf8(bytes, {})) return {{}, SheetFault::notText};
    std::erase(bytes, '\r');
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_delim(&parser, static_cast<unsigned char>(signBetween(bytes)));
    Rows rows;
    const bool isWhole =
        csv_parse(&parser, bytes.data(), bytes.size(), Rows::onCell, Rows::onEnd, &rows) == bytes.size() &&
        csv_fini(&parser, Rows::onCell, Rows::onEnd, &rows) == 0;
    csv_free(&parser);
    if (!isWhole) return {{}, SheetFault::openQuote};
    return {rows.take(), {}};
}

SheetReading readSheetFile(const std::string& path) {
    std::string bytes;
    if (const auto problem = readFile(path, bytes, largestSheet))
        return {{}, problem->id == ProblemId::fileTooLarge ? SheetFault::tooLarge : SheetFault::unreadable};
    return readSheet(std::move(bytes));
}

}  // namespace content
