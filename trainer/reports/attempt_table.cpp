#include "trainer/reports/attempt_table.h"

#include <initializer_list>
#include <ostream>

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

}  // namespace

void writeAttemptTable(const std::vector<AttemptSummary>& history, scenarios::AttemptStore& store,
                       std::ostream& out) {
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

}  // namespace trainer
