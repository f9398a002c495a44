#include "trainer/windows/rules_section.h"

#include <wx/dirdlg.h>

#include "trainer/windows/buttons.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/table_view.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

constexpr std::size_t mostShown = 5;
constexpr int mostCounted = 8;  // rows that are seen without scrolling

std::string stateOf(const OwnRules& own) {
    if (own.folder.empty())
        return tr("Your service may have words and rules of its own, in a folder. None is chosen.");
    return fill(trn("The workshop also uses {number} rule of {folder}.",
                    "The workshop also uses {number} rules of {folder}.", own.rules),
                {{"number", std::to_string(own.rules)}, {"folder", own.folder}});
}

std::string sentenceFor(const FileProblem& problem) {
    if (problem.line == 0) return problem.sentence;
    return fill(tr("{file}, line {line}, column {column}: {problem}"),
                {{"file", problem.file.substr(problem.file.rfind('/') + 1)},
                 {"line", std::to_string(problem.line)},
                 {"column", std::to_string(problem.column)},
                 {"problem", problem.sentence}});
}

}  // namespace

RulesSection::RulesSection(wxWindow& window, WritingDesk& desk, std::function<void(const std::string&)> use)
    : window_(window), desk_(desk), use_(std::move(use)) {}

void RulesSection::addTo(Stack& stack) {
    const OwnRules own = desk_.ownRules();
    auto& card = stack.add(new Card(&stack, Space::medium));
    const bool isMissing = own.rules == 0 && !own.problems.empty();
    if (!isMissing) card.add(new Prose(&card, stateOf(own)));
    addProblems(card, own);
    if (own.mayChange)
        addButtons(card, own);
    else
        card.add(
            new Prose(&card, std::string(tr("The folder is set for this session by CAP_USAGER_RULES, so it "
                                            "cannot be changed from here."))));
    addCounted(stack);
}

void RulesSection::addCounted(Stack& stack) {
    const auto counted = desk_.ruleUses();
    if (counted.empty()) return;
    const char* title = tr("What became of the remarks of each rule, in your letters");
    stack.add(new Prose(&stack, std::string(title)), Space::medium).bold();
    auto& table = stack.add(
        new TableView(&stack, title, {tr("Rule"), tr("Shown"), tr("Accepted"), tr("Dismissed"), tr("Noisy")}),
        Space::small);
    for (const auto& [use, name] : counted)
        table.add({name, std::to_string(use.shown), std::to_string(use.accepted),
                   std::to_string(use.dismissed), use.isNoisy() ? std::string("\u26A0 ") + tr("yes") : ""});
    table.showRows(mostCounted);
    if (counted.front().use.isNoisy())
        stack.add(new Prose(&stack, std::string(tr("A noisy rule is dismissed every other time. Tell whoever "
                                                   "looks after the rules of your service: a rule of the "
                                                   "same id in its folder takes its place."))));
}

void RulesSection::addLine(Card& card, const char* sentence, const char* label,
                           const std::function<void()>& act) {
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(new Prose(&row, std::string(sentence)));
    row.addSmall(button(&row, label, act));
}

void RulesSection::addButtons(Card& card, const OwnRules& own) {
    addLine(card, tr("A folder with files of rules (.xml)."), tr("Choose a folder\u2026"),
            [this, own] { choose(own.folder); });
    if (own.folder.empty()) return;
    addLine(card, tr("You have changed a file."), tr("Read them again"), [this, own] { use_(own.folder); });
    addLine(card, tr("Only the rules of the program from now on."), tr("Use them no more"),
            [this] { use_({}); });
}

void RulesSection::addProblems(Card& card, const OwnRules& own) {
    if (own.problems.empty()) return;
    card.stripe(palette().bad);
    if (own.rules > 0)
        card.add(new Prose(&card,
                           std::string(tr("Some rules have errors and are left out; all others work."))))
            .bold();
    for (std::size_t i = 0; i < own.problems.size() && i < mostShown; ++i)
        card.add(new Prose(&card, sentenceFor(own.problems[i])));
    if (own.problems.size() <= mostShown) return;
    const std::size_t more = own.problems.size() - mostShown;
    card.add(new Prose(&card,
                       withNumber(trn("And {number} more error.", "And {number} more errors.", more), more)));
}

void RulesSection::choose(const std::string& present) {
    wxDirDialog dialog(&window_, wxString::FromUTF8(tr("The folder with the rules of your service")),
                       wxString::FromUTF8(present), wxDD_DEFAULT_STYLE | wxDD_DIR_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK) use_(dialog.GetPath().utf8_string());
}

}  // namespace trainer
