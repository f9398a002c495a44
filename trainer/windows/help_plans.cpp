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
         tr("Search in the actions, choose a status or an order: the table follows. Accents and capitals do "
            "not count. Enter opens the action that is chosen.")}};
}

HelpText helpOnAction() {
    return {
        tr("An action"),
        tr("How far it is, what it says, and what was said and done about it."),
        {tr("The buttons below its status are the steps that are possible now. Going back, abandoning it and "
            "putting off its due day need a reason."),
         tr("It is verified only with something that shows that it helped: a proof, or a measure of its "
            "indicator since it was done."),
         tr("What you write is kept when you leave the page. \u201cTake the last change back\u201d writes "
            "the "
            "change back into the journal: nothing is erased."),
         tr("Where somebody else changed the same action meanwhile, you see both and choose.")}};
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
        {tr("\u201cChoose\u201d: which actions are looked at. Those that are only proposed are chosen "
            "already."),
         tr("\u201cVote\u201d: people show a card, or stick dots on a list. Type how many there are for each "
            "action, of the team and of the committee apart. Who voted what is kept nowhere."),
         tr("\u201cDecide\u201d: the board shows where the cards place each action. Quick wins change much, "
            "take "
            "little work, and are due within three months. Three to five priorities are a good number."),
         tr("What is decided is written into each action and its journal in one go. \u201cTake the decision "
            "back\u201d undoes all of it.")}};
}

}  // namespace trainer
