#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// The cells of a table that a spreadsheet wrote.
struct Sheet {
    std::vector<std::vector<std::string>>
        rows;                  ///< in UTF-8, blanks at both ends taken off; rows without a word left out
    std::vector<int> lines;    ///< what line of the file each row begins in, from 1
    std::vector<int> numbers;  ///< what row of the spreadsheet each row is, from 1
};

/// Why a text is no table.
enum class SheetFault {
    unreadable,  ///< the file cannot be read
    tooLarge,    ///< more than 128 MiB, or 64 MiB of a packed spreadsheet once it is unpacked
    notText,     ///< it is neither UTF-8 nor Windows-1252 text
    openQuote,   ///< a quoted cell does not end, or something follows its end
    damaged,     ///< a packed spreadsheet that cannot be read
    encrypted,
    unknownDocument  ///< a packed file that is no OpenDocument spreadsheet: an .xlsx, a .zip
};

struct SheetReading {
    Sheet sheet;
    std::optional<SheetFault> fault;
};

/// Reads an OpenDocument spreadsheet, of which the first table counts, or comma-separated values (RFC 4180).
/// The comma may be a semicolon or a tab: the one that the first line with any of them has most of. Bytes
/// that are no UTF-8 are taken as Windows-1252, which French spreadsheets write.
SheetReading readSheet(std::string bytes);
SheetReading readSheetFile(const std::string& path);

}  // namespace content
