#include "trainer/commands/step_text.h"

#include <ostream>

#include "trainer/commands/debrief_text.h"
#include "trainer/commands/letter_text.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace scenarios;

struct BlockWriter {
    const Commons& commons;
    const Terminal& terminal;

    void operator()(const Heading& heading) const {
        terminal.out << terminal.bold(terminal.styledText(heading.text)) << "\n\n";
    }
    void operator()(const Paragraph& paragraph) const { write(terminal.styledText(paragraph.text)); }
    void operator()(const List& list) const {
        int number = 0;
        for (const Text& item : list.items)
            terminal.paragraph(terminal.styledText(item), 2,
                               list.ordered ? std::to_string(++number) + ". " : "• ");
        terminal.out << '\n';
    }
    void operator()(const Quote& quote) const {
        terminal.paragraph(terminal.styledText(quote.text), 2, "│ ");
        terminal.out << '\n';
    }
    void operator()(const Definition& definition) const {
        write(terminal.bold(terminal.styledText(definition.term)) + " — " +
              terminal.styledText(definition.meaning));
    }
    void operator()(const Image& image) const { write("[" + image.alt + "]"); }
    void operator()(const NumbersBlock& block) const {
        writeNumbers(block.numbers, commons, terminal);
        terminal.out << '\n';
    }
    void write(const std::string& text) const {
        terminal.paragraph(text);
        terminal.out << '\n';
    }
};

void writeOptions(const std::vector<Option>& options, const Terminal& terminal) {
    if (options.empty()) return;
    int number = 0;
    for (const Option& option : options) {
        const std::string label = std::to_string(++number);
        terminal.paragraph(terminal.styledText(option.text), 2,
                           std::string(label.size() < 2 ? " " : "") + label + ". ");
    }
    terminal.out << '\n';
}

void writeTargets(const std::vector<Option>& targets, const Terminal& terminal) {
    if (targets.empty()) return;
    char letter = 'a';
    for (const Option& target : targets)
        terminal.paragraph(terminal.styledText(target.text), 2, " " + std::string(1, letter++) + ". ");
    terminal.out << '\n';
}

/// Who asks, how and when, and what.
void writeRequest(const Request& request, const Commons& commons, const Terminal& terminal) {
    terminal.out << terminal.bold(plain(request.subject)) << '\n'
                 << terminal.faint(wordFor(request.channel) + ", " + momentText(request.received)) << "\n\n";
    writeBlocks(request.body, commons, terminal);
}

void writeMessage(const StepView& view, const Commons& commons, const Terminal& terminal) {
    const Message& message = *view.message;
    terminal.out << terminal.bold(plain(message.subject)) << '\n';
    std::string facts = wordFor(message.channel) + ", " + momentText(message.received);
    if (!message.deadline.empty())
        facts += " · " + fill(tr("deadline {date}"), {{"date", momentText(message.deadline)}});
    terminal.out << terminal.faint(facts) << "\n\n";
    writeBlocks(message.body, commons, terminal);
    terminal.out << tr("Class:") << '\n';
    writeOptions(view.targets, terminal);
    terminal.out << tr("First move:") << '\n';
    writeOptions(view.moves, terminal);
}

/// What can be picked, in one list or several.
void writeChoices(const StepView& view, const Terminal& terminal) {
    const bool routes = view.kind == StepView::Kind::route;
    if (routes) terminal.out << tr("Services:") << '\n';
    writeOptions(view.options, terminal);
    if (routes) terminal.out << tr("What do you say?") << '\n';
    writeTargets(view.targets, terminal);
    if (routes) terminal.out << tr("Which delay?") << '\n';
    writeOptions(view.moves, terminal);
}

const char* howToAnswer(const StepView& view) {
    switch (view.kind) {
        case StepView::Kind::page: return tr("Enter to go on");
        case StepView::Kind::single: return tr("The number of your answer");
        case StepView::Kind::several: return tr("The numbers of your answers, such as “1 3” (“-” for none)");
        case StepView::Kind::order: return tr("The numbers in your order, such as “3 1 2”");
        case StepView::Kind::match: return tr("A letter for each number, such as “1b 2a 3c”");
        case StepView::Kind::number: return tr("A number");
        case StepView::Kind::talk: return tr("What do you say? Its number");
        case StepView::Kind::sort: return tr("A letter for each number, such as “1b 2a 3c”");
        case StepView::Kind::route: return tr("The service, what you say and the delay, such as “4 b 1”");
        case StepView::Kind::reply:
            if (!view.reply->takesText())
                return tr("The numbers of the parts, in your order, such as “2 5 1”");
            return view.options.empty()
                       ? tr("Your letter; a full stop alone on a line ends it")
                       : tr("The numbers of the parts, such as “2 5 1”; or your letter, ended by a full stop "
                            "alone on a line");
        case StepView::Kind::check:
            return tr("Read it again: the numbers of what it has, such as “1 3” (“-” for none)");
        case StepView::Kind::rewrite: return tr("Your text; a full stop alone on a line ends it");
        case StepView::Kind::again: return tr("a to try again, Enter to go on");
        case StepView::Kind::triage:
            return tr("The numbers of the class and of the first move, such as “2 5”");
        case StepView::Kind::rank: return tr("All the numbers, the message to handle first at the front");
    }
    return "";
}

}  // namespace

void writeBlocks(const Blocks& blocks, const Commons& commons, const Terminal& terminal) {
    for (const Block& block : blocks) std::visit(BlockWriter{commons, terminal}, block);
}

void writeNumbers(const std::vector<EmergencyNumberId>& ids, const Commons& commons,
                  const Terminal& terminal) {
    for (const EmergencyNumberId& id : ids) {
        const auto place = commons.numbers.find(id);
        if (place == commons.numbers.end()) continue;
        const EmergencyNumber& number = place->second;
        terminal.paragraph(
            terminal.bold(number.dial) + " · " + plain(number.title) + " — " + plain(number.summary) + " " +
                terminal.faint(fill(tr("(checked on {date})"), {{"date", dateText(number.checked)}})),
            2);
    }
}

void writeStep(const StepView& view, const Commons& commons, const Terminal& terminal) {
    terminal.out << '\n';
    if (!view.goesOn) terminal.heading(view.title);
    writeBlocks(view.blocks, commons, terminal);
    if (view.kind == StepView::Kind::talk) {
        if (view.speaker) terminal.out << terminal.bold(view.speaker->name) << '\n';
        terminal.paragraph(terminal.styledText(view.speech), 2);
        terminal.out << '\n';
    }
    if (view.minutes > 0 && !view.goesOn)
        terminal.paragraph(fill(tr("You have {number} min."), {{"number", std::to_string(view.minutes)}}));
    if (view.request) writeRequest(*view.request, commons, terminal);
    if (view.reply) writeLetterTask(*view.reply, terminal);
    if (view.rewrite) writeRewriteTask(*view.rewrite, terminal);
    if (!view.letter.empty()) writeLetter(view.letter, terminal);
    if (view.review) writeReview(*view.review, terminal);
    if (view.kind == StepView::Kind::triage)
        writeMessage(view, commons, terminal);
    else
        writeChoices(view, terminal);
    std::string help = howToAnswer(view);
    if (!view.unit.empty()) help += " (" + view.unit + ")";
    if (view.hintsLeft > 0) help += std::string(" · ? ") + tr("hint");
    if (view.mayTakeBack) help += std::string(" · < ") + tr("take back");
    help += std::string(" · q ") + tr("stop here");
    if (terminal.interactive) terminal.out << terminal.faint(help) << "\n> " << std::flush;
}

}  // namespace trainer
