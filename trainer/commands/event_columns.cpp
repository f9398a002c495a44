#include "trainer/commands/event_columns.h"

#include <algorithm>
#include <array>
#include <ostream>

#include "trainer/wording/event_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using content::EventColumn;

constexpr std::array<std::pair<const char*, EventColumn>, 6> columnWords{
    {{"date", EventColumn::date},
     {"source", EventColumn::source},
     {"engagement", EventColumn::engagement},
     {"severity", EventColumn::severity},
     {"facts", EventColumn::facts},
     {"reference", EventColumn::reference}}};

/// "“Date”, “Texte”": what the first row has.
std::string headOf(const content::Sheet& sheet) {
    std::string all;
    for (const std::string& name : sheet.rows.front())
        if (!name.empty()) all += (all.empty() ? "" : ", ") + fill(tr("“{name}”"), {{"name", name}});
    return all;
}

}  // namespace

std::optional<content::EventColumns> columnsFor(const std::vector<std::string>& named,
                                                const content::Sheet& sheet, const Terminal& terminal) {
    if (sheet.rows.empty()) {
        terminal.err << tr("The table is empty.") << '\n';
        return {};
    }
    content::EventColumns columns = content::eventColumnsIn(sheet, eventColumnNames());
    for (const std::string& one : named) {
        const std::size_t sign = one.find('=');
        const std::string word = one.substr(0, sign);
        const auto known =
            std::ranges::find_if(columnWords, [&](const auto& each) { return each.first == word; });
        if (sign == std::string::npos || known == columnWords.end()) {
            terminal.err
                << fill(tr("“{what}” says no column. Write it so: --map facts=NAME; what may be named: "
                           "date, facts, source, engagement, severity, reference."),
                        {{"what", one}})
                << '\n';
            return {};
        }
        columns[known->second] = one.substr(sign + 1);
    }
    if (columns.contains(EventColumn::date) && columns.contains(EventColumn::facts)) return columns;
    terminal.err << fill(
                        tr("Say which column has the day and which says what happened: --map date=NAME --map "
                           "facts=NAME. The table has: {columns}."),
                        {{"columns", headOf(sheet)}})
                 << '\n';
    return {};
}

}  // namespace trainer
