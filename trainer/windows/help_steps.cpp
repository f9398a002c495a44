#include "trainer/windows/help_steps.h"

#include <array>

#include "trainer/wording/language.h"

namespace trainer {
namespace {

HelpText page() {
    return {tr("A page to read"),
            tr("Nothing to answer: take your time."),
            {tr("“Continue”, or Enter, shows what comes next."),
             tr("“Take back” returns to the step before, where the scenario allows it.")}};
}

HelpText question() {
    return {tr("A question"),
            tr("Choose what you would do, then answer."),
            {tr("Round buttons take one answer. Square boxes take as many as you find right."),
             tr("You can choose with the mouse, with the arrow keys, or with the digits 1 to 9."),
             tr("“Hint” helps where there is one. It may cost a little of the points.")}};
}

HelpText order() {
    return {tr("Things to put in order"),
            tr("Put first what comes first."),
            {tr("Each line has an arrow up and an arrow down. You can also drag the line with the mouse."),
             tr("Answer when the order is right from top to bottom.")}};
}

HelpText match() {
    return {tr("Things to match"),
            tr("Say for each line what goes with it."),
            {tr("Open the list beside the line and choose. The arrow keys choose too."),
             tr("You can answer once every line has its match.")}};
}

HelpText number() {
    return {tr("A number to find"),
            tr("Work it out, then type it."),
            {tr("Type only the number: its unit stands beside the field."), tr("Enter takes the answer.")}};
}

HelpText dialogue() {
    return {tr("A conversation"),
            tr("Somebody speaks to you: choose what you say."),
            {tr("Read what the person says, then choose your reply: with the mouse, the arrow keys, or its "
                "digit."),
             tr("What was said before stays above, so that you can read it again."),
             tr("The person answers what you really said: a clumsy word can be made up for later.")}};
}

HelpText inbox() {
    return {tr("An inbox"),
            tr("Several messages wait. Class them, then say in which order you take care of them."),
            {tr("Choose a message, read it, then give it a class and a first move."),
             tr("Once all are classed, put them in order: the arrows move a message up or down."),
             tr("Where there is little time, what is left stands at the top. The time does not run while "
                "you read this help.")}};
}

HelpText sort() {
    return {tr("Things to sort"),
            tr("Say where each thing belongs."),
            {tr("Open the list beside the line and choose. The arrow keys choose too."),
             tr("You can answer once everything has its place.")}};
}

HelpText route() {
    return {tr("A request to pass on"),
            tr("Find who takes care of it, and say so to the person who asks."),
            {tr("Choose a service: what it takes care of is shown beside the list."),
             tr("Then choose what you say to the person, and by when they hear from somebody."),
             tr("You can answer once all three are chosen.")}};
}

HelpText reply() {
    return {tr("A letter to write"),
            tr("Answer the request, with the facts you know."),
            {tr("Where it is offered, you can make the letter of parts, or write it yourself."),
             tr("The list beside the letter fills as you write: ✓ is there, ○ is missing, ✗ should not be "
                "there."),
             tr("Undo and redo work as everywhere. What you write is kept while you write it.")}};
}

HelpText rewrite() {
    return {tr("A text to make clear"),
            tr("Say the same in plain words, and lose nothing that matters."),
            {tr("The text to write again is on one side, yours on the other."),
             tr("The lists follow as you write: what must not be lost, and the words that are hard to "
                "understand."),
             tr("Undo and redo work as everywhere. What you write is kept while you write it.")}};
}

HelpText feedback() {
    return {tr("After an answer"),
            tr("What was right, what was not, and why."),
            {tr("Points say what the answer came to. The rule and its source stand below."),
             tr("Where a further try is offered, you may answer again. It may cost a little of the points."),
             tr("At the end, the debrief shows your skills and every answer. You can play the scenario "
                "again.")}};
}

}  // namespace

HelpText helpOnStep(HelpTopic topic) {
    constexpr std::array texts{page,  question, order, match, number,  dialogue,
                               inbox, sort,     route, reply, rewrite, feedback};
    return texts.at(static_cast<std::size_t>(topic) - static_cast<std::size_t>(HelpTopic::page))();
}

}  // namespace trainer
