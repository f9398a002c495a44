#include "trainer/commands/read_table.h"

#include <istream>
#include <iterator>
#include <ostream>

#include "trainer/wording/framework_words.h"

namespace trainer {

std::optional<content::Sheet> tableIn(const std::string& file, Session& session) {
    const Terminal& terminal = session.terminal();
    auto reading = file == "-" ? content::readSheet({std::istreambuf_iterator<char>(terminal.in), {}})
                               : content::readSheetFile(file);
    if (!reading.fault) return std::move(reading.sheet);
    terminal.err << sentenceFor(*reading.fault, file) << '\n';
    return {};
}

}  // namespace trainer
