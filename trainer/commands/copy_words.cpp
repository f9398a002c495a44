#include "trainer/commands/copy_words.h"

#include <cstdio>
#include <ostream>

#include "trainer/commands/interruption.h"

namespace trainer {

void writeCount(const std::string& table, long long rows, const Terminal& terminal) {
    char number[24];
    std::snprintf(number, sizeof number, "%10lld", rows);
    terminal.out << "  " << cell(table, 16) << number << '\n';
}

void writeCopied(const std::vector<TableSum>& tables, const Terminal& terminal) {
    for (const TableSum& table : tables) {
        char numbers[48];
        std::snprintf(numbers, sizeof numbers, "%10lld  %016llx", table.rows,
                      static_cast<unsigned long long>(table.content));
        terminal.out << "  " << cell(table.table, 16) << numbers << '\n';
    }
}

void CopyWords::say(const std::string& table, long long rows) {
    Interruption::check();
    const auto now = std::chrono::steady_clock::now();
    if (now - last_ < std::chrono::seconds(1)) return;
    last_ = now;
    terminal_.err << "  " << table << "  " << rows << std::endl;
}

}  // namespace trainer
