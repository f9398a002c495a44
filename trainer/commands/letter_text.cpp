#include "trainer/commands/letter_text.h"

#include <ostream>
#include <sstream>

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/letter_words.h"

namespace trainer {

using namespace scenarios;

namespace {

/// How clear the text must be, and what it must tell unless the player is to find that out.
void writeGoal(const std::optional<ClarityGoal>& goal, const Terminal& terminal) {
    if (!goal) return;
    if (goal->help == ClarityGoal::Help::during)
        for (const PointGoal& point : goal->points)
            terminal.paragraph(terminal.styledText(point.label), 2, "• ");
    if (const std::string asked = clarityAsked(goal); !asked.empty()) terminal.paragraph(asked);
}

}  // namespace

void writeLetter(const std::string& letter, const Terminal& terminal) {
    std::istringstream lines(letter);
    std::string line;
    while (std::getline(lines, line)) {
        if (line.empty())
            terminal.out << "  │\n";
        else
            terminal.paragraph(line, 2, "│ ");
    }
    terminal.out << '\n';
}

void writeLetterTask(const Reply& reply, const Terminal& terminal) {
    terminal.out << tr("What you know:") << '\n';
    for (const LetterFact& fact : reply.facts) terminal.paragraph(lineFor(fact, reply), 2, "• ");
    terminal.out << '\n' << tr("What the letter needs:") << '\n';
    for (const ChecklistElement& element : reply.elements)
        if (element.kind == ChecklistElement::Kind::required)
            terminal.paragraph(terminal.styledText(element.title), 2, "• ");
    writeGoal(reply.clarity, terminal);
    terminal.out << '\n';
}

void writeRewriteTask(const Rewrite& rewrite, const Terminal& terminal) {
    terminal.out << tr("The text to write again:") << '\n';
    writeLetter(rewrite.original, terminal);
    const std::string length = lengthAsked(rewrite);
    if (!length.empty()) terminal.paragraph(length);
    writeGoal(rewrite.clarity, terminal);
}

}  // namespace trainer
