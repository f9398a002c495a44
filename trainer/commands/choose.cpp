#include "trainer/commands/choose.h"

#include <filesystem>
#include <istream>
#include <ostream>

#include "scenarios/play/progress.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/problem_sentence.h"

namespace trainer {
namespace {

using scenarios::Progress;
using scenarios::ScenarioCard;

Choice open(const std::string& path, const scenarios::Commons& commons) {
    auto opened = content::openScenario(path, commons);
    Choice choice{opened.id, std::move(opened.playable), {}};
    for (const content::Problem& problem : opened.problems)
        if (problem.isError())
            choice.whyNot.push_back(
                path + ":" + std::to_string(problem.place.line) + ":" + std::to_string(problem.place.column) +
                ": error: " + sentenceFor(problem) + " [" + std::string(nameOf(problem.id)) + "]");
    if (opened.problems.empty() && !choice.today)
        choice.whyNot.push_back(fill(tr("{path} is not a scenario."), {{"path", path}}));
    return choice;
}

Choice openFile(const std::string& path, Session& session) {
    scenarios::Commons commons = session.library().commons();
    content::addCommons(std::filesystem::absolute(path).string(), commons);
    return open(path, commons);
}

Choice openCard(const ScenarioCard& card, Session& session) {
    Choice choice = open(card.file, session.library().commons());
    choice.scenario = card.id;
    return choice;
}

/// The first scenario of the module that is under way or not passed; its first one where all are.
std::optional<ScenarioCard> nextOf(const std::vector<ScenarioCard>& cards, const Progress& progress) {
    for (const ScenarioCard& card : cards) {
        const auto known = progress.scenarios.find(card.id);
        if (card.errors == 0 &&
            (known == progress.scenarios.end() || known->second.underWay || !known->second.passed))
            return card;
    }
    return cards.empty() ? std::nullopt : std::optional(cards.front());
}

Progress progressIn(Session& session) {
    return progressOf(session.workspace().attempts->history(session.person().id));
}

std::string markOf(const ScenarioCard& card, const Progress& progress) {
    const auto known = progress.scenarios.find(card.id);
    if (known == progress.scenarios.end()) return " ";
    return known->second.underWay ? "…" : known->second.passed ? "✓" : "✗";
}

std::vector<ScenarioCard> writeMenu(Session& session) {
    const Terminal& terminal = session.terminal();
    const Progress progress = progressIn(session);
    std::vector<ScenarioCard> shown;
    const auto write = [&](const std::string& title, const scenarios::ModuleId& module) {
        const auto cards = session.library().scenarios(module);
        if (!cards.empty()) terminal.out << '\n' << terminal.bold(title) << '\n';
        for (const ScenarioCard& card : cards) {
            shown.push_back(card);
            const std::string number = std::to_string(shown.size());
            terminal.out << "  " << std::string(number.size() < 2 ? 1 : 0, ' ') << number << ". "
                         << markOf(card, progress) << ' ' << cell(card.title, 56) << ' '
                         << fill(tr("{number} min"), {{"number", std::to_string(card.minutes)}}) << '\n';
        }
    };
    for (const auto& module : session.library().modules()) write(module.title, module.id);
    write(tr("Outside any module"), {});
    return shown;
}

std::optional<Choice> pickFromMenu(Session& session) {
    Terminal& terminal = session.terminal();
    const auto cards = writeMenu(session);
    if (cards.empty()) {
        terminal.err << fill(tr("There is nothing to play yet in {path}."),
                             {{"path", session.library().folder()}})
                     << '\n';
        return {};
    }
    const auto next = nextOf(cards, progressIn(session));
    std::string line;
    for (;;) {
        terminal.out << '\n'
                     << fill(tr("Which one? Its number, Enter for “{title}”, q to leave."),
                             {{"title", next->title}})
                     << "\n> " << std::flush;
        if (!std::getline(terminal.in, line) || line == "q") return {};
        if (line.empty()) return openCard(*next, session);
        for (std::size_t i = 0; i < cards.size(); ++i)
            if (line == std::to_string(i + 1)) return openCard(cards[i], session);
        terminal.out << fill(tr("“{what}” is not one of the answers offered here."), {{"what", line}})
                     << '\n';
    }
}

}  // namespace

std::optional<Choice> choose(const std::string& what, bool mayAsk, Session& session) {
    const Terminal& terminal = session.terminal();
    if (what.empty()) {
        if (mayAsk) return pickFromMenu(session);
        terminal.err << tr("Say what to play: a file, a UUID or a module.") << '\n';
        return {};
    }
    if (std::filesystem::exists(what)) return openFile(what, session);
    std::optional<ScenarioCard> card;
    if (scenarios::isUuid(what)) card = session.library().find(scenarios::ScenarioId(what));
    if (!card && scenarios::isIdentifier(what))
        card = nextOf(session.library().scenarios(scenarios::ModuleId(what)), progressIn(session));
    if (card) return openCard(*card, session);
    const std::string nothing =
        fill(tr("There is no file, scenario or module “{what}”. See what there is with: "
                "cap-usager-cli list"),
             {{"what", what}});
    // Its file is gone, but it may have been begun before.
    if (scenarios::isUuid(what)) return Choice{scenarios::ScenarioId(what), {}, {nothing}};
    terminal.err << nothing << '\n';
    return {};
}

}  // namespace trainer
