#include <ostream>

#include "scenarios/play/progress.h"
#include "trainer/commands/commands.h"
#include "trainer/reports/json.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using scenarios::ModuleCard;
using scenarios::Progress;
using scenarios::ScenarioCard;

std::string stateOf(const ScenarioCard& card, const Progress& progress) {
    if (card.errors > 0) return tr("has errors");
    const auto found = progress.scenarios.find(card.id);
    if (found == progress.scenarios.end()) return tr("new");
    const auto& [finished, best, passed, underWay] = found->second;
    if (underWay) return tr("under way");
    return fill(passed ? tr("passed, {percent} %") : tr("to try again, {percent} %"),
                {{"percent", std::to_string(best)}});
}

std::string minutes(int count) {
    return fill(tr("{number} min"), {{"number", std::to_string(count)}});
}

void writeScenario(const ScenarioCard& card, const Progress& progress, const Terminal& terminal) {
    terminal.out << "    " << cell(card.title, 46) << ' ' << cell(minutes(card.minutes), 7) << ' '
                 << stateOf(card, progress) << "\n      " << terminal.faint(card.id.text()) << '\n';
}

void writeModule(const ModuleCard& module, content::Library& library, const Progress& progress,
                 const Terminal& terminal) {
    terminal.out << terminal.bold(module.title) << "  " << minutes(module.minutes) << "  "
                 << terminal.faint(module.id.text()) << '\n';
    terminal.paragraph(module.summary, 2);
    for (const ScenarioCard& card : library.scenarios(module.id)) writeScenario(card, progress, terminal);
    terminal.out << '\n';
}

Json jsonOf(const ScenarioCard& card, const Progress& progress) {
    const auto found = progress.scenarios.find(card.id);
    const bool known = found != progress.scenarios.end();
    auto skills = Json::array();
    for (const auto& skill : card.skills) skills.push_back(skill.text());
    return {{"uuid", card.id.text()},
            {"version", card.version.text()},
            {"title", card.title},
            {"file", card.file},
            {"minutes", card.minutes},
            {"skills", skills},
            {"errors", card.errors},
            {"finished", known ? found->second.finished : 0},
            {"underWay", known && found->second.underWay},
            {"passed", known && found->second.passed},
            {"best", known && found->second.finished > 0 ? Json(found->second.best) : nullptr}};
}

void writeJson(content::Library& library, const Progress& progress, std::ostream& out) {
    const auto cards = [&](const scenarios::ModuleId& module) {
        auto array = Json::array();
        for (const ScenarioCard& card : library.scenarios(module)) array.push_back(jsonOf(card, progress));
        return array;
    };
    auto modules = Json::array();
    for (const ModuleCard& module : library.modules())
        modules.push_back({{"id", module.id.text()},
                           {"version", module.version.text()},
                           {"title", module.title},
                           {"minutes", module.minutes},
                           {"scenarios", cards(module.id)}});
    const Json list{{"modules", modules}, {"otherScenarios", cards({})}};
    out << textOf(list);
}

}  // namespace

int list(const ListOptions& options, Session& session) {
    content::Library& library = session.library();
    const Progress progress = progressOf(session.workspace().attempts->history(session.person().id));
    if (options.json) {
        writeJson(library, progress, session.terminal().out);
        return clean;
    }
    const auto modules = library.modules();
    const auto others = library.scenarios({});
    for (const ModuleCard& module : modules) writeModule(module, library, progress, session.terminal());
    if (!others.empty()) session.terminal().out << session.terminal().bold(tr("Outside any module")) << '\n';
    for (const ScenarioCard& card : others) writeScenario(card, progress, session.terminal());
    if (modules.empty() && others.empty())
        session.terminal().out << fill(tr("There is nothing to play yet in {path}."),
                                       {{"path", library.folder()}})
                               << '\n';
    return clean;
}

}  // namespace trainer
