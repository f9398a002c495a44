#include "trainer/wording/problem_sentence.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using content::Problem;
using content::ProblemId;

/// What a reference points to, in the author's language.
std::string thing(const std::string& subject) {
    if (subject == "person") return tr("person");
    if (subject == "source") return tr("source");
    if (subject == "variable") return tr("variable");
    if (subject == "step") return tr("step");
    if (subject == "node") return tr("node");
    if (subject == "outcome") return tr("outcome");
    if (subject == "grid") return tr("priority grid");
    if (subject == "class") return tr("class of the priority grid");
    if (subject == "move") return tr("first move of the priority grid");
    if (subject == "number") return tr("emergency number");
    if (subject == "module") return tr("module");
    if (subject == "file") return tr("file");
    return subject;
}

const char* syntaxSentence(const Problem& problem) {
    if (!problem.subject.empty() && !problem.found.empty())
        return tr("“{found}” does not fit here: “{subject}” is still open.");
    if (!problem.expected.empty() && !problem.subject.empty())
        return tr("“{subject}” is not complete: {expected} is missing.");
    if (!problem.expected.empty()) return tr("This is not complete: {expected} is missing.");
    return tr("XML does not allow “{found}” here.");
}

const char* encodingSentence(const Problem& problem) {
    if (problem.expected.empty()) return tr("The encoding “{found}” is not known. Save the file as UTF-8.");
    if (problem.found.starts_with("0x"))
        return tr(
            "The byte {found} does not belong to the encoding {expected}. Save the file as UTF-8, or declare "
            "its "
            "encoding in the first line.");
    return tr("The file declares the encoding “{found}” but is written in {expected}.");
}

// NOLINTNEXTLINE(readability-function-size): a case for each problem, and no other place to forget one.
const char* sentenceOf(const Problem& problem) {
    const bool several = problem.expected.size() > 1;
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
        case ProblemId::duplicateId: return tr("The identifier “{found}” is already used in this file.");
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
            return tr("“{subject}” says nothing to who gets it wrong. Add a feedback that teaches why.");
        case ProblemId::sameText: return tr("Two of these have the same text: “{found}”.");
        case ProblemId::imageWithoutAlt:
            return tr("Say in alt what the image “{found}” shows, for who does not see it.");
        case ProblemId::imageMissing: return tr("The image “{found}” is not beside this file.");
        case ProblemId::noRightAnswer:
            return several ? tr("{found} choices are right; at least one must be.")
                           : tr("{found} choices are right; exactly one must be.");
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
        case ProblemId::tooManyProblems:
            return tr("There are more than {found} problems; the others are not listed.");
    }
    return "";
}

}  // namespace

std::string sentenceFor(const Problem& problem) {
    const std::string named = thing(problem.subject);
    std::string sentence = fill(sentenceOf(problem), {{"subject", problem.subject},
                                                      {"found", problem.found},
                                                      {"expected", problem.expected},
                                                      {"thing", named}});
    if (!problem.suggestion.empty())
        sentence += " " + fill(tr("Did you mean “{suggestion}”?"), {{"suggestion", problem.suggestion}});
    return sentence;
}

}  // namespace trainer
