#include "trainer/wording/problem_sentence.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/problem_cases.h"

namespace trainer {
namespace {

using content::Problem;
using content::ProblemId;

// NOLINTNEXTLINE(readability-function-size): a case for each problem, and no other place to forget one.
const char* sentenceOf(const Problem& problem) {
    switch (problem.id) {
        case ProblemId::fileUnreadable: return tr("The file cannot be read ({found}).");
        case ProblemId::fileNotRegular: return tr("This is a folder or a device, not a file.");
        case ProblemId::fileTooLarge:
            return tr(
                "The file has {found} bytes; a content file has at most {expected}. Cut it into several.");
        case ProblemId::fileEmpty: return tr("The file is empty.");
        case ProblemId::xmlSyntax: return syntaxSentence(problem);
        case ProblemId::xmlEncoding: return encodingSentence(problem);
        case ProblemId::xmlDoctype: return tr("A DOCTYPE is not accepted. Take it out.");
        case ProblemId::xmlForbiddenCharacter:
            return tr("XML does not allow the character {found}. Take it out.");
        case ProblemId::xmlEntity:
            return tr(
                "“{found}” is not known. Write &amp; for the sign itself, or the character in place of its "
                "name.");
        case ProblemId::xmlDuplicateAttribute: return tr("“{subject}” has the attribute “{found}” twice.");
        case ProblemId::xmlSeveralRoots:
            return tr("A file has one outermost element; “{found}” is another one.");
        case ProblemId::xmlTextOutsideRoot:
            return tr("There is text outside the outermost element: “{found}”.");
        case ProblemId::xmlPrefix: return tr("The prefix of “{found}” is not declared. Take it out.");
        case ProblemId::xmlDeclaration:
            return tr(
                "The XML declaration is the very first thing in a file and reads "
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>.");
        case ProblemId::xmlTooDeep: return tr("“{subject}” is nested deeper than {expected} elements.");
        case ProblemId::unknownRoot:
            return tr("A content file does not start with “{found}”. It starts with one of: {expected}.");
        case ProblemId::unknownFormat:
            return tr("The format “{found}” is not known; this program reads format {expected}.");
        case ProblemId::unknownElement:
            return problem.expected.empty()
                       ? tr("“{subject}” has text only; “{found}” does not belong there.")
                       : tr("“{found}” does not belong in “{subject}”. Allowed there: {expected}.");
        case ProblemId::unknownAttribute:
            return problem.expected.empty()
                       ? tr("“{subject}” has no attribute “{found}”.")
                       : tr("“{subject}” has no attribute “{found}”. It may have: {expected}.");
        case ProblemId::missingAttribute: return tr("“{subject}” lacks the attribute “{expected}”.");
        case ProblemId::missingElement: return tr("“{subject}” lacks the element “{expected}”.");
        case ProblemId::unexpectedText:
            return tr("“{subject}” has elements only, no text of its own: “{found}”.");
        case ProblemId::elementOrder:
            return problem.expected.empty() ? tr("“{found}” does not stand at its place in “{subject}”.")
                                            : tr("In “{subject}”, “{found}” goes before “{expected}”.");
        case ProblemId::elementCount:
            return problem.found.empty()
                       ? tr("There is one “{subject}” too many here.")
                       : tr("There are {found} “{subject}” here; at least {expected} are needed.");
        case ProblemId::badValue: return tr("“{subject}” cannot be “{found}”. Possible: {expected}.");
        case ProblemId::badIdentifier:
            return tr(
                "“{found}” is not an identifier: a letter, then letters, digits, _ or . without accents, 64 "
                "at "
                "most, the last one a letter or a digit.");
        case ProblemId::badUuid:
            return tr("“{found}” is not a UUID such as 0b9f5f3e-7a0c-4b7e-9f0e-2d8d1f1f7a01.");
        case ProblemId::badVersion: return tr("“{found}” is not a version such as 1.0.");
        case ProblemId::badDate:
            return tr("“{subject}” cannot be “{found}”. Write a real date such as {expected}.");
        case ProblemId::badNumber: return tr("“{subject}” cannot be “{found}”. Expected: {expected}.");
        case ProblemId::badCondition:
            return tr("“{found}” is not a condition such as “tension at least 3 and accueil is apaise”.");
        case ProblemId::emptyText: return tr("“{subject}” is empty.");
        case ProblemId::duplicateId:
            return problem.expected.empty()
                       ? tr("The identifier “{found}” is already used in this file.")
                       : tr("Another file gives the library a {thing} “{found}” already: {expected}.");
        case ProblemId::duplicateModule:
            return tr("Another file is the module “{found}” already: {expected}.");
        case ProblemId::duplicateScenario:
            return tr(
                "Another file has the UUID {found} already: {expected}. A copy needs a UUID of its own.");
        case ProblemId::unknownReference: return tr("There is no {thing} “{found}”.");
        case ProblemId::unknownSkill:
            return problem.subject == "step"
                       ? tr("The scenario does not say it is about the skill “{found}”.")
                       : tr("The library has no skill “{found}”.");
        case ProblemId::unreachableNode: return tr("No choice ever leads to the node “{found}”.");
        case ProblemId::deadEnd:
            return tr(
                "The dialogue can be stuck at the node “{found}”: no choice can be taken there and it does "
                "not end.");
        case ProblemId::endlessLoop:
            return tr(
                "From the node “{found}” the dialogue can go round for ever: no choice leads to an end.");
        case ProblemId::dialogueTooLarge:
            return tr(
                "The dialogue “{subject}” has more than {expected} situations. Use fewer variables or "
                "loops.");
        case ProblemId::pointsOutOfReach:
            return tr(
                "“{subject}” promises {found} points, but no way through it earns more than {expected}.");
        case ProblemId::pointsBeyond:
            return tr("“{subject}” counts {found} points, but a way through it earns {expected}.");
        case ProblemId::missingFeedback:
            return problem.expected.empty()
                       ? tr("“{subject}” says nothing to who gets it wrong. Add a feedback that teaches why.")
                       : tr("“{subject}” does not say why the request goes there. Say it in feedback, "
                            "{expected}.");
        case ProblemId::sameText: return tr("Two of these have the same text: “{found}”.");
        case ProblemId::imageWithoutAlt:
            return tr("Say in alt what the image “{found}” shows, for who does not see it.");
        case ProblemId::imageMissing: return tr("The image “{found}” is not beside this file.");
        case ProblemId::noRightAnswer: return rightsSentence(problem);
        case ProblemId::typography:
            return tr("French typography wants a no-break space here: “{expected}” (U+202F or U+00A0).");
        case ProblemId::rankOrder:
            return tr(
                "“{subject}”, of class {found}, is ranked before “{expected}”, which is more urgent by its "
                "class or its deadline.");
        case ProblemId::dangerWithoutNumbers:
            return tr("“{subject}” tells of danger: name the emergency numbers to know in “numbers”.");
        case ProblemId::unusedVariable:
            return tr("No condition looks at the variable “{found}”, and no choice changes it.");
        case ProblemId::unusedSource: return tr("No step names the source “{found}”.");
        case ProblemId::tooMany:
            return tr(
                "There are {found} “{subject}” here; {expected} at most can be handled. Split them up.");
        case ProblemId::repeatedName: return tr("“{found}” is named twice in “{subject}”. Once is enough.");
        case ProblemId::stepNotYetPlayed:
            return tr(
                "The condition looks at “{found}”, which is not played yet. Look at an earlier step, or move "
                "this "
                "one.");
        case ProblemId::unreachableStep:
            return tr(
                "Nobody ever meets the step “{found}”: its condition can never hold. Change the condition.");
        case ProblemId::modelNotBest: return modelSentence(problem);
        case ProblemId::blockWithForbidden:
            return tr(
                "The block “{subject}” holds what is forbidden ({expected}): “{found}”. Take it out, or say "
                "trap=\"yes\".");
        case ProblemId::trapWithoutFault:
            return tr(
                "The block “{subject}” is a trap, but nothing forbidden is found in it. Write the fault, or "
                "take "
                "trap=\"yes\" away.");
        case ProblemId::factNotInOriginal:
            return tr(
                "The original does not say the fact “{subject}” ({found}). Write it there, or change the "
                "fact.");
        case ProblemId::noDateFact:
            return tr("“{subject}” names the fact “{found}”, which is no date. Name a fact of kind date.");
        case ProblemId::wrongRequester:
            return tr(
                "The element “{found}” of the checklist is only for an answer to a requester “{expected}”. "
                "Take it "
                "out here.");
        case ProblemId::expectedForbidden:
            return tr(
                "The checklist forbids the element “{found}”: it cannot be expected. Take it out here.");
        case ProblemId::missingDetector:
            return tr("Nothing here can see the element “{subject}”. Give it a detect.");
        case ProblemId::byMismatch:
            return tr("An answer by {expected} has no “{found}” here. Take it out, or change “by”.");
        case ProblemId::timedSensitive:
            return tr(
                "Nobody is timed on a message of class {found}: “{subject}” is one. Take “minutes” away, or "
                "the "
                "message.");
        case ProblemId::serviceWithoutContact:
            return tr("Nobody can reach the service “{subject}”. Give it a phone or a mail.");
        case ProblemId::emptyPhrase:
            return tr("An alternative has no word to look for: “{found}”. Write it, or take the “|” away.");
        case ProblemId::asksNothing:
            return tr(
                "Nothing is asked here, so nothing can be earned. Say what “{subject}” asks for, with its "
                "weight.");
        case ProblemId::letterTooLarge:
            return tr(
                "There is too much to look through here. Shorten the texts, or use fewer facts, elements and "
                "alternatives.");
        case ProblemId::receivedLater:
            return tr(
                "“{subject}” was received on {found}, which is later than {expected}. Correct one of the "
                "dates.");
        case ProblemId::notAScenario:
            return tr("“{found}” is no scenario. A module names scenarios only: take it out.");
        case ProblemId::prerequisiteRing:
            return tr(
                "“{found}” asks for this module in its turn, so nobody could begin. Take one of the "
                "prerequisites "
                "away.");
        case ProblemId::unusedCategory:
            return tr("No item belongs to the category “{found}”. Add one, or take the category away.");
        case ProblemId::triesTooDear:
            return tr(
                "Further tries of “{subject}” may cost {found} of {expected} points: trying again can earn "
                "nothing. "
                "Lower try-cost.");
        case ProblemId::hintsTooDear:
            return tr(
                "The hints of “{subject}” together cost {found}, more than its {expected} points. Lower "
                "hint-cost.");
        case ProblemId::idleCost:
            return tr(
                "“{subject}” never costs anything here: there is no “{expected}”. Add it, or take the cost "
                "away.");
        case ProblemId::badExpression:
            return tr("The regular expression “{found}” cannot be used: {expected}.");
        case ProblemId::longPattern:
            return tr(
                "This pattern is too long: name at most 24 words, and let at most 64 stand between its "
                "ends.");
        case ProblemId::emptyPattern:
            return tr("Nothing in this pattern has to be there. Let one word of it be a must.");
        case ProblemId::clarityWithoutFacts:
            return tr(
                "A text without facts is clear by saying nothing: name the facts that must survive, with "
                "their "
                "weight.");
        case ProblemId::sourceTooClear:
            return tr(
                "The program has {found} remarks on the original, and {expected} may be left: nothing is to "
                "be "
                "settled. Allow fewer, or write a harder original.");
        case ProblemId::noLevel:
            return tr("No level can be told of this model in this language. Take “level” out.");
        case ProblemId::tooManyProblems:
            return tr("There are more than {found} problems; the others are not listed.");
    }
    return "";
}

}  // namespace

std::string sentenceFor(const Problem& problem) {
    const std::string named = nameOfThing(problem.subject);
    std::string sentence = fill(sentenceOf(problem), {{"subject", problem.subject},
                                                      {"found", problem.found},
                                                      {"expected", problem.expected},
                                                      {"thing", named}});
    if (!problem.suggestion.empty())
        sentence += " " + fill(tr("Did you mean “{suggestion}”?"), {{"suggestion", problem.suggestion}});
    return sentence;
}

}  // namespace trainer
