#include "trainer/windows/help_registers.h"

#include "trainer/wording/language.h"

namespace trainer {

HelpText helpOnEvents() {
    return {tr("Events"),
            tr("What users said, and what happened, that may call for an action. Each gets an answer."),
            {tr("\u201cNote an event\u201d writes one down. Tick \u201cOnly what is still to be "
                "decided\u201d to see what "
                "waits for an answer."),
             tr("\u201cTake a table in\u201d reads a table of another tool, CSV or .ods: you say which "
                "column tells what. "
                "Where a row is wrong, nothing is taken in, and each such row is named. What was taken in "
                "once is not "
                "taken twice."),
             tr("Search in the events, choose a source or a severity: the table follows. Enter opens the "
                "event that is "
                "chosen.")}};
}

HelpText helpOnEvent() {
    return {tr("An event"),
            tr("What happened, without the name of anybody, and what is done about it."),
            {tr("What looks like a name, an e-mail address, a phone number or the number of a file is "
                "underlined while "
                "you write, with what to write in its place. It is a remark: you decide."),
             tr("Nothing is done: write why, in words that may be told to users. An action is to be done: "
                "make a new "
                "one, or link actions that the plan has already. The event shows how far they are."),
             tr("\u201cTake the last change back\u201d brings back what was there before. An event that was "
                "removed can "
                "be put back in the list of events."),
             tr("Where somebody else changed the same event meanwhile, you see both and choose.")}};
}

HelpText helpOnIndicators() {
    return {tr("Indicators"),
            tr("Three to five figures that tell whether users are served better. What waits for a measure "
               "comes first."),
            {tr("\u201cUse it\u201d takes an indicator that is ready; \u201cWrite one of your own\u201d "
                "makes another. "
                "Each service sets its own target."),
             tr("\u201cEnter a measure\u201d asks for a value and a day; Enter keeps them. A measure can be "
                "taken back, "
                "changed and removed."),
             tr("An action is tied to the indicators it is to move on its own page. A measure since it was "
                "done shows "
                "whether it helped.")}};
}

HelpText helpOnPractices() {
    return {tr("Lessons learned"),
            tr("What worked, what did not, what it took: told once, used by others."),
            {tr("Once an action is carried out, verified or abandoned, tell what the team learned: here, or "
                "on the page "
                "of the action."),
             tr("What is shared is read by every service of the same database; the rest only by your own."),
             tr("\u201cDo it here\u201d makes a new action of it. Where the plan has something like it "
                "already, that is "
                "offered first.")}};
}

}  // namespace trainer
