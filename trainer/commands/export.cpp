#include <cerrno>
#include <cstring>
#include <fstream>
#include <ostream>
#include <sstream>

#include "trainer/commands/attempt_json.h"
#include "trainer/commands/commands.h"
#include "trainer/reports/attempt_table.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using scenarios::AttemptSummary;

void writeJson(const std::vector<AttemptSummary>& history, scenarios::AttemptStore& store,
               std::ostream& out) {
    auto list = nlohmann::ordered_json::array();
    for (const AttemptSummary& summary : history) {
        const auto attempt = store.find(summary.id);
        if (!attempt) continue;
        nlohmann::ordered_json json = jsonOf(summary);
        auto skills = nlohmann::ordered_json::array();
        for (const auto& skill : summary.result.skills)
            skills.push_back({{"skill", skill.skill.text()},
                              {"earned", static_cast<double>(skill.earned) / 100},
                              {"possible", static_cast<double>(skill.possible) / 100}});
        json["skills"] = skills;
        auto answers = nlohmann::ordered_json::array();
        for (const auto& [step, given] : attempt->answers)
            answers.push_back({{"step", step.text()}, {"given", given}});
        json["answers"] = answers;
        list.push_back(std::move(json));
    }
    out << list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

}  // namespace

int exportAttempts(const ExportOptions& options, Session& session) {
    scenarios::AttemptStore& store = *session.workspace().attempts;
    const auto history = store.history(session.person().id);
    std::ostringstream document;
    (options.json ? writeJson : writeAttemptTable)(history, store, document);
    if (options.output.empty()) {
        session.terminal().out << document.str();
        return clean;
    }
    std::ofstream file(options.output, std::ios::binary);
    file << document.str() << std::flush;
    if (file) return clean;
    session.terminal().err << fill(tr("{path} could not be written ({detail})."),
                                   {{"path", options.output}, {"detail", std::strerror(errno)}})
                           << '\n';
    return couldNotRun;
}

}  // namespace trainer
