#include <algorithm>
#include <map>
#include <ostream>

#include "trainer/commands/commands.h"
#include "trainer/reports/json.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using scenarios::Rule;
using scenarios::RuleUse;

constexpr std::size_t titleColumns = 38;
constexpr std::size_t numberColumns = 10;

/// The titles of rules, each language read once.
class Titles {
  public:
    explicit Titles(const Session& session) : session_(session) {}

    std::string of(const RuleUse& use) {
        auto [known, isNew] = rules_.try_emplace(use.language);
        if (isNew) {
            ProofreaderWishes wishes = session_.proofreaderWishes(use.language);
            if (const std::string ours = session_.rulesFolder(); !ours.empty()) wishes.folders = {ours};
            known->second = rulesFor(wishes).rules.rules;
        }
        const auto rule = std::ranges::find(known->second, use.rule, &Rule::id);
        return rule == known->second.end() ? std::string() : rule->title;
    }

  private:
    const Session& session_;
    std::map<std::string, std::vector<Rule>> rules_;
};

std::string right(const std::string& text, std::size_t columns) {
    const std::size_t wide = columnsOf(text);
    return std::string(wide < columns ? columns - wide : 0, ' ') + text;
}

void writeText(const std::vector<RuleUse>& uses, Titles& titles, const Terminal& terminal) {
    std::string head = cell({}, titleColumns);
    for (const char* column : {tr("shown"), tr("accepted"), tr("dismissed")})
        head += right(column, numberColumns);
    terminal.out << terminal.bold(head) << '\n';
    for (const RuleUse& use : uses) {
        const std::string title = titles.of(use);
        terminal.out << cell(title.empty() ? use.rule : title, titleColumns);
        for (const std::size_t number : {use.shown, use.accepted, use.dismissed})
            terminal.out << right(std::to_string(number), numberColumns);
        if (use.isNoisy()) terminal.out << "  " << tr("noisy");
        terminal.out << '\n';
    }
    if (!std::ranges::any_of(uses, &RuleUse::isNoisy)) return;
    terminal.out << '\n';
    terminal.paragraph(
        tr("A noisy rule is dismissed every other time. Mend it, or switch it off: shown=\"no\" in its "
           "file."));
}

void writeJson(const std::vector<RuleUse>& uses, Titles& titles, std::ostream& out) {
    auto list = Json::array();
    for (const RuleUse& use : uses)
        list.push_back({{"language", use.language},
                        {"rule", use.rule},
                        {"title", titles.of(use)},
                        {"shown", use.shown},
                        {"accepted", use.accepted},
                        {"dismissed", use.dismissed},
                        {"noisy", use.isNoisy()}});
    out << textOf(list);
}

}  // namespace

int ruleUses(const RuleUsesOptions& options, Session& session) {
    auto uses = session.ruleUses()->uses();
    // The noisiest first.
    std::ranges::stable_sort(uses, std::greater<>(),
                             [](const RuleUse& one) { return std::pair(one.isNoisy(), one.dismissed); });
    Titles titles(session);
    if (options.json) {
        writeJson(uses, titles, session.terminal().out);
    } else if (uses.empty()) {
        session.terminal().paragraph(
            fill(tr("Nothing is counted yet of the remarks that {person} saw in the writing "
                    "workshop. Those of somebody else: --person."),
                 {{"person", session.person().name}}));
    } else {
        writeText(uses, titles, session.terminal());
    }
    return clean;
}

}  // namespace trainer
