#include <cerrno>
#include <cstring>
#include <fstream>
#include <initializer_list>
#include <ostream>
#include <sstream>

#include "trainer/commands/attempt_json.h"
#include "trainer/commands/commands.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using scenarios::AttemptSummary;

/// A cell of RFC 4180: quoted where it holds a comma, a quote or a line end.
std::string csvCell(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

void writeRow(std::initializer_list<std::string> cells, std::ostream& out) {
    bool first = true;
    for (const std::string& text : cells) {
        out << (first ? "" : ",") << csvCell(text);
        first = false;
    }
    out << "\r\n";
}

void writeCsv(const std::vector<AttemptSummary>& history, scenarios::AttemptStore& store, std::ostream& out) {
    writeRow({"attempt", "scenario", "version", "title", "started", "finished", "percent", "passed", "place",
              "step", "answer"},
             out);
    for (const AttemptSummary& summary : history) {
        const auto attempt = store.find(summary.id);
        if (!attempt) continue;
        const bool open = summary.finished.empty();
        const std::string percent = open ? "" : std::to_string(summary.result.percent);
        const std::string passed = open ? "" : summary.result.passed ? "yes" : "no";
        for (std::size_t place = 0; place < attempt->answers.size(); ++place) {
            const auto& [step, given] = attempt->answers[place];
            writeRow(
                {summary.id, summary.scenario.text(), summary.version.text(), summary.title, summary.started,
                 summary.finished, percent, passed, std::to_string(place + 1), step.text(), given},
                out);
        }
    }
}

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
    (options.json ? writeJson : writeCsv)(history, store, document);
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
