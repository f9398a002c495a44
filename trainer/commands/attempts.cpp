#include <ostream>

#include "scenarios/play/progress.h"
#include "trainer/commands/commands.h"
#include "trainer/reports/attempt_json.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using scenarios::AttemptSummary;

void writeSkills(const std::vector<AttemptSummary>& history, content::Library& library,
                 const Terminal& terminal) {
    const auto progress = progressOf(history);
    if (progress.skills.empty()) return;
    terminal.out << '\n' << terminal.bold(tr("Skills, from the latest attempt at each scenario")) << '\n';
    for (const auto& score : progress.skills) {
        const auto skill = library.commons().skills.find(score.skill);
        const std::string title =
            skill == library.commons().skills.end() ? score.skill.text() : plain(skill->second.title);
        terminal.out << "  " << cell(title, 60) << ' ' << pointsText(score.earned) << " / "
                     << pointsText(score.possible) << '\n';
    }
}

void writeText(const std::vector<AttemptSummary>& history, const Terminal& terminal) {
    for (const AttemptSummary& attempt : history) {
        const bool open = attempt.finished.empty();
        const std::string percent = std::to_string(attempt.result.percent) + "\u00A0%";
        const std::string result =
            open ? std::string(tr("under way"))
                 : percent + ", " + (attempt.result.passed ? tr("passed") : tr("not passed"));
        terminal.out << cell(dateText(attempt.started.substr(0, 10)), 18) << "  " << cell(attempt.title, 46)
                     << "  " << result << '\n';
    }
}

void writeJson(const std::vector<AttemptSummary>& history, std::ostream& out) {
    auto list = Json::array();
    for (const AttemptSummary& attempt : history) list.push_back(jsonOf(attempt));
    out << textOf(list);
}

}  // namespace

int attempts(const AttemptsOptions& options, Session& session) {
    const auto history = session.workspace().attempts->history(session.person().id);
    if (options.json) {
        writeJson(history, session.terminal().out);
        return clean;
    }
    if (history.empty())
        session.terminal().out << tr("You have not played anything yet. Begin with: cap-usager-cli play")
                               << '\n';
    writeText(history, session.terminal());
    if (!history.empty()) writeSkills(history, session.library(), session.terminal());
    return clean;
}

}  // namespace trainer
