#include "trainer/windows/help_diagnostics.h"

#include "trainer/wording/language.h"

namespace trainer {
namespace {

HelpText diagnostics() {
    return {
        tr("Diagnostics"),
        tr("A team says where it stands, agrees on it, and chooses what to improve."),
        {tr("Each service judges itself, wave after wave. Each card says how far a diagnostic is, and its "
            "main button does what comes next."),
         tr("“Answer” opens your own ballot. Nobody sees what you answer: only how many have answered."),
         tr("“New diagnostic” prepares one for a team. Whoever leads it, a referent or a coordinator "
            "opens and closes it."),
         tr("“Open an invitation” reads a file that ends in .capballot. You answer here, and send your "
            "ballot back as a file.")}};
}

HelpText preparing() {
    return {
        tr("New diagnostic"),
        tr("Five short steps: the service and the list, the people, the dates, the rules, and what will be "
           "fixed."),
        {tr("What you fill in is kept at each step. You may close the page and go on later."),
         tr("The rules suit most teams as they are. Each says what it is for."),
         tr("Once the diagnostic is open, its list and its rules do not change any more. Print them for "
            "the team before.")}};
}

HelpText ballot() {
    return {tr("My ballot"),
            tr("One criterion at a time. Say what you see in your work: there is no right answer."),
            {tr("A digit chooses a level, “?” says that you do not know, “-” that it does not concern your "
                "service. Enter goes on. The two last ones lower no result."),
             tr("Each answer is kept at once. Close the window when you like: you will go on at the same "
                "place."),
             tr("“Look over all” shows every answer and what is missing. There you hand your ballot in. You "
                "may take it back as long as the diagnostic is open."),
             tr("A comment is shown to the team without its author, and only if 10 people or more have "
                "answered.")}};
}

HelpText board() {
    return {
        tr("Leading a diagnostic"),
        tr("How many have answered, the ways to answer, the stages, and closing it."),
        {tr("While it is open you see how many have answered, never what or who."),
         tr("People answer in this program, on another machine with an invitation, or in a table. “Add "
            "files” counts what comes back, each ballot once."),
         tr("With cards, read each criterion aloud, count the cards and type in how many. Each number is "
            "kept at once."),
         tr("Closing counts the answers and deletes the ballots for good. It needs as many answers as the "
            "rules say."),
         tr("An answer that comes too late needs another round, in which everybody answers again."),
         tr("Some stages are done when the diagnostic gets there; of the others, you say when they are "
            "done.")}};
}

HelpText meeting() {
    return {
        tr("Consensus meeting"),
        tr("One criterion at a time, the most urgent first: the team says where it stands, and why."),
        {tr("“Adopt them” gives their level to all criteria on which the answers lie close together."),
         tr("A digit chooses a level, Enter goes on to the next point, Ctrl+Z takes back. All of it is kept "
            "at once."),
         tr("A level that was discussed needs a reason. Who sees it otherwise is written down, without "
            "names."),
         tr("“Big screen” enlarges all of it for a room, and hides the navigation. The clock only tells "
            "how long you have been at a point."),
         tr("Words, links and files of up to 5 MB show that a level is right. Save the minutes, then end "
            "the meeting: nothing of it changes any more.")}};
}

HelpText outcome() {
    return {
        tr("What came of it"),
        tr("Where the team stands with each engagement, what it does well, and what to improve."),
        {tr("An engagement has a level where two thirds of its criteria have one. Otherwise it says that "
            "there is not enough data."),
         tr("Open an engagement to see how its level is worked out, and how the answers are spread."),
         tr("Modules that train what is weak stand below the gaps. “Save the result” makes a page to read "
            "and to print."),
         tr("“Ask the team to train it” asks everybody of the service for a module, by a day. “Make a plan” "
            "shows what could be done about the gaps.")}};
}

HelpText waves() {
    return {
        tr("From wave to wave"),
        tr("What improved and what got worse since an earlier diagnostic of the service."),
        {tr("The last wave says what is asked. Where an earlier one asked something else, its line breaks; "
            "where it asked something like it, the level says so."),
         tr("A change is told from half a level up."),
         tr("Other services are shown without their names, once enough of them have agreed to it.")}};
}

HelpText oversight() {
    return {tr("All services"),
            tr("How far each service is, wave by wave. Nothing of what was answered is shown."),
            {tr("A service that has not begun a wave stands there too. Enter on a line opens its board.")}};
}

}  // namespace

HelpText helpOnDiagnostics(HelpTopic topic) {
    if (topic == HelpTopic::preparing) return preparing();
    if (topic == HelpTopic::ballot) return ballot();
    if (topic == HelpTopic::meeting) return meeting();
    if (topic == HelpTopic::outcome) return outcome();
    if (topic == HelpTopic::waves) return waves();
    if (topic == HelpTopic::oversight) return oversight();
    return topic == HelpTopic::board ? board() : diagnostics();
}

}  // namespace trainer
