#include "trainer/windows/file_page.h"

#include <wx/clipbrd.h>

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr std::size_t mostShown = 50;

std::string nameOf(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

/// Where a problem is, and how bad.
std::string placeOf(const FileProblem& problem) {
    std::string place = problem.isError ? tr("Error") : tr("Warning");
    place += " \u00B7 " + nameOf(problem.file);
    if (problem.line > 0)
        place += " \u00B7 " +
                 fill(tr("line {line}, column {column}"),
                      {{"line", std::to_string(problem.line)}, {"column", std::to_string(problem.column)}});
    return place;
}

}  // namespace

void FilePage::show(FileView view) {
    view_ = std::move(view);
    refresh();
}

void FilePage::refresh() {
    const auto kept = begin(view_.title.empty() ? nameOf(view_.path) : view_.title);
    body().add(new Prose(&body(), view_.path, TextSize::small)).coloured(palette().faint);
    if (view_.problems.empty())
        body().add(new Prose(&body(), std::string(tr("Nothing to mend.")))).coloured(palette().good);
    for (const auto& card : view_.scenarios) addScenario(card);
    if (!view_.problems.empty()) addProblems();
    refill();
}

void FilePage::addScenario(const scenarios::ScenarioCard& scenario) {
    auto& card = body().add(new Card(&body(), Space::medium), Space::medium);
    auto& row = card.add(new Row(&card));
    row.addWide(new Prose(&row, scenario.title)).bold();
    auto& play =
        row.addSmall(button(&row, tr("Play"), [this, path = scenario.file] { actions_.play(path); }));
    setAccessibleName(play, fill(tr("Play: {what}"), {{"what", scenario.title}}));
    play.Enable(scenario.errors == 0);
    if (scenario.errors > 0)
        card.add(new Prose(&card, std::string(tr("It has errors and cannot be played yet."))), Space::hair)
            .coloured(palette().faint);
}

void FilePage::addProblems() {
    const auto all = view_.problems.size();
    section(fill(trn("{number} thing to mend", "{number} things to mend", all),
                 {{"number", std::to_string(all)}}));
    auto& row = body().add(new Row(&body()), Space::small);
    row.addWide(new Prose(&row, std::string(tr("Change the file, save it, then check it again."))));
    row.addSmall(button(&row, tr("Copy the list"), [this] { copy(); }));
    auto& again = row.addSmall(primaryButton(&row, tr("Check again"),
                                             [this] { CallAfter([this] { actions_.check(view_.path); }); }));
    again.SetDefault();
    for (std::size_t i = 0; i < std::min(all, mostShown); ++i) addProblem(view_.problems[i]);
    if (all > mostShown)
        body().add(
            new Prose(&body(), fill(trn("And {number} more. “Copy the list” has them all.",
                                        "And {number} more. “Copy the list” has them all.", all - mostShown),
                                    {{"number", std::to_string(all - mostShown)}})),
            Space::medium);
}

void FilePage::addProblem(const FileProblem& problem) {
    auto& card = body().add(new Card(&body(), Space::medium), Space::medium);
    const wxColour colour = problem.isError ? palette().bad : palette().middling;
    card.stripe(colour);
    card.add(new Prose(&card, placeOf(problem), TextSize::small)).bold().coloured(colour);
    card.add(new Prose(&card, problem.sentence), Space::hair);
}

/// One problem a line, as the terminal has them.
void FilePage::copy() {
    std::string lines;
    for (const FileProblem& problem : view_.problems)
        lines += problem.file + ":" + std::to_string(problem.line) + ":" + std::to_string(problem.column) +
                 ": " + problem.sentence + "\n";
    const wxClipboardLocker locker;
    if (!!locker) wxTheClipboard->SetData(new wxTextDataObject(wxString::FromUTF8(lines)));
}

}  // namespace trainer
