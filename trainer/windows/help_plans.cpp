#include "trainer/windows/help_plans.h"

#include "trainer/wording/language.h"

namespace trainer {

HelpText helpOnPlan() {
    return {
        tr("Action plan"),
        tr("What the service does to serve its users better: who, by when, and whether it helped."),
        {tr("\u201cThis week\u201d says what is late, what is due, what waits for you, and what nobody spoke "
            "of for 30 days."),
         tr("\u201cFrom the diagnostic\u201d shows the gaps of the last diagnostic with what could be done. "
            "Tick what the team wants. What the plan has already is offered first."),
         tr("\u201cPrioritise together\u201d and \u201cFollow-up meeting\u201d are for the team in a room: "
            "to vote on what is done first, and to walk through what presses."),
         tr("Search in the actions, choose a status or an order: the table follows. Accents and capitals do "
            "not count. Enter opens the action that is chosen."),
         tr("A press on a column puts the table in its order, another press the other way round. Name a "
            "filter "
            "that you need often: it is below \u201cMy filters\u201d from then on."),
         tr("Choose several actions with Ctrl or Shift, or all with Ctrl+A, and change them at once. Each "
            "goes "
            "only where it may; what stays as it is, and why, is said before. You can take the whole change "
            "back."),
         tr("On the board, drag a card to another status, use its button, or press Ctrl with an arrow key. "
            "The "
            "calendar shows the due days, a month at a time."),
         tr("\u201cTables and documents\u201d saves the plan for a spreadsheet, to print, or for a calendar. "
            "A "
            "table that was changed can be brought in again: you see what it would change before anything is "
            "written.")}};
}

HelpText helpOnAction() {
    return {
        tr("An action"),
        tr("How far it is, what it says, and what was said and done about it."),
        {tr("The buttons below its status are the steps that are possible now. Going back, abandoning it and "
            "putting off its due day need a reason."),
         tr("It is verified only with something that shows that it helped: a proof, or a measure of its "
            "indicator since it was done."),
         tr("Below stand the indicators it is to move, the modules that the team is asked to train for it, "
            "and what the team learned once it is over."),
         tr("What you write is kept when you leave the page. \u201cTake the last change back\u201d writes "
            "the "
            "change back into the journal: nothing is erased."),
         tr("Where somebody else changed the same action meanwhile, you see both and choose.")}};
}

HelpText helpOnDashboards() {
    return {
        tr("Dashboards"),
        tr("Each answers a question. Each figure shows what it counts."),
        {tr("Choose a figure in a table: what it counts stands below it. Enter opens the row that is "
            "chosen."),
         tr("A period leaves out the actions that were over before it or begin after it. What is late, and "
            "how far an action is, is always as of today."),
         tr("A percentage needs five actions at least. Of people, only numbers are told, and nothing where "
            "so "
            "few are meant that one could guess who."),
         tr("\u201cPrint\u201d, or Ctrl+P, prints what the page shows. One of the printers makes a PDF "
            "file."),
         tr("\u201cAll services\u201d asks the same of several services side by side, of a wave or chosen "
            "one by one. It is no ranking."),
         tr("How levels moved is told of five services together at least, and never which service each is "
            "of."),
         tr("\u201cSave the dashboard\u201d makes a document, \u201cSave the figures\u201d a table. The rows "
            "behind each figure are in both.")}};
}

HelpText helpOnFollowUp() {
    return {
        tr("Follow-up meeting"),
        tr("One action at a time: what it is, what was said of it last, what is said now."),
        {tr("The list is that of this morning: what is late first, then what is due this week, what waits, "
            "what nobody spoke of for 30 days, and what is to be measured. It stays the same all day; where "
            "you stop, you go on."),
         tr("Write what is said, and choose whether it is a fact, an obstacle or a decision. Ctrl+Enter "
            "keeps "
            "it and goes on to the next point. Beside a new status or due day, what you write is its "
            "reason."),
         tr("Ctrl+Z takes the last change back, wherever it was. What was noted stays: the journal never "
            "loses a word."),
         tr("At the end, save or copy the minutes, and send each owner what they see to.")}};
}

HelpText helpOnPriorities() {
    return {
        tr("Prioritisation workshop"),
        tr("The team and the users\u2019 committee vote on what is done first; the workshop decides."),
        {tr("\u201c1. Choose\u201d: which actions are looked at. Those that are only proposed are chosen "
            "already."),
         tr("\u201c2. Vote\u201d: people show a card, or stick dots on a list. Type how many there are for "
            "each action, of the team and of the committee apart. Who voted what is kept nowhere."),
         tr("\u201c3. Decide\u201d: the board shows where the cards place each action. Quick wins change "
            "much, take little work, and are due within three months. Three to five priorities are a good "
            "number."),
         tr("What is decided is written into each action and its journal in one go. \u201cTake the decision "
            "back\u201d undoes all of it.")}};
}

}  // namespace trainer
