#include <algorithm>
#include <ostream>

#include "trainer/commands/commands.h"
#include "trainer/editing/titled_uses.h"
#include "trainer/reports/json.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using scenarios::TitledRuleUse;

constexpr std::size_t titleColumns = 38;
constexpr std::size_t numberColumns = 10;

std::string right(const std::string& text, std::size_t columns) {
    const std::size_t wide = columnsOf(text);
    return std::string(wide < columns ? columns - wide : 0, ' ') + text;
}

void writeText(const std::vector<TitledRuleUse>& uses, const Terminal& terminal) {
    std::string head = cell({}, titleColumns);
    for (const char* column : {tr("shown"), tr("accepted"), tr("dismissed")})
        head += right(column, numberColumns);
    terminal.out << terminal.bold(head) << '\n';
    for (const auto& [use, title] : uses) {
        terminal.out << cell(title, titleColumns);
        for (const std::size_t number : {use.shown, use.accepted, use.dismissed})
            terminal.out << right(std::to_string(number), numberColumns);
        if (use.isNoisy()) terminal.out << "  " << tr("noisy");
        terminal.out << '\n';
    }
    if (!uses.front().use.isNoisy()) return;
    terminal.out << '\n';
    terminal.paragraph(
        tr("A noisy rule is dismissed every other time. Mend it, or switch it off: shown=\"no\" in its "
           "file."));
}

void writeJson(const std::vector<TitledRuleUse>& uses, std::ostream& out) {
    auto list = Json::array();
    for (const auto& [use, title] : uses)
        list.push_back({{"language", use.language},
                        {"rule", use.rule},
                        {"title", title},
                        {"shown", use.shown},
                        {"accepted", use.accepted},
                        {"dismissed", use.dismissed},
                        {"noisy", use.isNoisy()}});
    out << textOf(list);
}

}  // namespace

int ruleUses(const RuleUsesOptions& options, Session& session) {
    const auto uses = titledUses(session.ruleUses()->uses(), [&](const std::string& language) {
        ProofreaderWishes wishes = session.proofreaderWishes(language);
        if (const std::string ours = session.rulesFolder(); !ours.empty()) wishes.folders = {ours};
        return wishes;
    });
    if (options.json) {
        writeJson(uses, session.terminal().out);
    } else if (uses.empty()) {
        session.terminal().paragraph(
            fill(tr("Nothing is counted yet of the remarks that {person} saw in the writing "
                    "workshop. Those of somebody else: --person."),
                 {{"person", session.person().name}}));
    } else {
        writeText(uses, session.terminal());
    }
    return clean;
}

}  // namespace trainer
