#include "trainer/windows/help_topics.h"

#include "trainer/windows/help_diagnostics.h"
#include "trainer/windows/help_plans.h"
#include "trainer/windows/help_registers.h"
#include "trainer/windows/help_steps.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

HelpText home() {
    return {tr("Home"),
            tr("What to do next, and where you stand."),
            {tr("The first card is the most useful thing to do now: go on with what you began, or begin "
                "what comes next."),
             tr("Each answer is kept at once. Close the window when you like: you will go on at the same "
                "place."),
             tr("Below stand your skills, the weakest first, and what you finished last. “See again” shows "
                "your answers and why they were right or wrong.")}};
}

HelpText training() {
    return {tr("Training"),
            tr("Every module there is."),
            {tr("Type a word in the search field: the list follows. Accents and capitals do not count."),
             tr("Open a module to see its scenarios. Each takes a few minutes."),
             tr("You choose the order. Where a module is easier after another one, it says so.")}};
}

HelpText module() {
    return {tr("A module"),
            tr("Its scenarios, in the order in which they teach best."),
            {tr("The sign before a scenario says where you stand: ✓ passed, … under way, ↻ not passed yet, "
                "○ not begun."),
             tr("You may play a scenario again as often as you like. What you did before is kept.")}};
}

HelpText results() {
    return {tr("My results"),
            tr("What you have finished, and how your skills grow."),
            {tr("The table below the lines says the same in figures."),
             tr("Choose an attempt and press Enter to see its answers again."),
             tr("“Export as CSV” makes a table of all your answers, for a spreadsheet."),
             tr("The certificate names the modules in which you have passed every scenario. It can be "
                "printed.")}};
}

HelpText workshop() {
    return {
        tr("Writing workshop"),
        tr("Make a real letter plainer: each remark says why, and what to write instead."),
        {tr("Paste a letter, write it, or open an .odt, .html or .txt file. The letter stays on this "
            "machine and is kept nowhere unless you save it."),
         tr("Words underlined once have an advice, twice a strong advice. Where a whole sentence is meant, "
            "it is tinted. Style is never an error: you decide."),
         tr("Put the cursor on underlined words, or choose a remark in the list, to see its why. F8 goes to "
            "the next remark, F9 writes what is proposed, Ctrl+Z takes it back."),
         tr("“Dismiss” hides a remark and all like it, in this letter; “Show again” or Ctrl+Z brings them "
            "back."),
         tr("The level goes from A1, very easy, to C2, very hard. For a letter to the public, aim at B1. "
            "Hard words make it harder. “Show how it is worked out” gives the formulas with the figures of "
            "your "
            "letter."),
         tr("How often each rule was shown, accepted and dismissed is counted on this machine only, without "
            "a word of your letters: the settings show it. Erasing your data erases it too.")}};
}

HelpText settings() {
    return {tr("Settings"),
            tr("How the program looks and speaks, the rules of your service, and your data."),
            {tr("Text size, language and theme change at once. You lose nothing of what you are doing."),
             tr("“Rules of your service” is a folder with your own words and rules of plain language. What "
                "is wrong "
                "in a file is said there and in the workshop; all other rules work."),
             tr("“Your data” says where everything is kept and who can read it. There you can also erase "
                "all of it.")}};
}

HelpText files() {
    return {tr("Files from elsewhere"),
            tr("Play a scenario somebody sent you, or one you write yourself."),
            {tr("Choose “Open a file” in the File menu, or drop the file on the window: a scenario, or the "
                "file module.xml of a module."),
             tr("A scenario without errors is played at once. Your answers are kept like all others."),
             tr("Where the file has errors, each is shown with its line and its column, and what to do. Mend "
                "the file, then choose “Check again”."),
             tr("What you opened last is in the File menu, under “Recent”.")}};
}

HelpText keys() {
    return {tr("Keyboard shortcuts"),
            tr("Everything can be done without a mouse: Tab goes to the next control, Shift+Tab to the one "
               "before, the space bar presses it."),
            {}};
}

}  // namespace

HelpText helpOn(HelpTopic topic) {
    switch (topic) {
        case HelpTopic::home: return home();
        case HelpTopic::training: return training();
        case HelpTopic::module: return module();
        case HelpTopic::results: return results();
        case HelpTopic::workshop: return workshop();
        case HelpTopic::diagnostics:
        case HelpTopic::preparing:
        case HelpTopic::ballot:
        case HelpTopic::board:
        case HelpTopic::meeting:
        case HelpTopic::outcome:
        case HelpTopic::waves:
        case HelpTopic::oversight: return helpOnDiagnostics(topic);
        case HelpTopic::plan: return helpOnPlan();
        case HelpTopic::action: return helpOnAction();
        case HelpTopic::events: return helpOnEvents();
        case HelpTopic::event: return helpOnEvent();
        case HelpTopic::indicators: return helpOnIndicators();
        case HelpTopic::practices: return helpOnPractices();
        case HelpTopic::dashboards: return helpOnDashboards();
        case HelpTopic::followUp: return helpOnFollowUp();
        case HelpTopic::priorities: return helpOnPriorities();
        case HelpTopic::settings: return settings();
        case HelpTopic::page:
        case HelpTopic::question:
        case HelpTopic::order:
        case HelpTopic::match:
        case HelpTopic::number:
        case HelpTopic::dialogue:
        case HelpTopic::inbox:
        case HelpTopic::sort:
        case HelpTopic::route:
        case HelpTopic::reply:
        case HelpTopic::rewrite:
        case HelpTopic::feedback: return helpOnStep(topic);
        case HelpTopic::files: return files();
        case HelpTopic::keys: return keys();
    }
    return {};
}

HelpTopic topicOf(StepView::Kind kind) {
    using Kind = StepView::Kind;
    switch (kind) {
        case Kind::page: return HelpTopic::page;
        case Kind::single:
        case Kind::several: return HelpTopic::question;
        case Kind::order: return HelpTopic::order;
        case Kind::match: return HelpTopic::match;
        case Kind::number: return HelpTopic::number;
        case Kind::talk: return HelpTopic::dialogue;
        case Kind::triage:
        case Kind::rank: return HelpTopic::inbox;
        case Kind::sort: return HelpTopic::sort;
        case Kind::route: return HelpTopic::route;
        case Kind::reply:
        case Kind::check: return HelpTopic::reply;
        case Kind::rewrite: return HelpTopic::rewrite;
        case Kind::again: return HelpTopic::feedback;
    }
    return HelpTopic::page;
}

}  // namespace trainer
