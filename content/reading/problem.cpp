#include "content/reading/problem.h"

#include <algorithm>
#include <array>

namespace content {

// NOLINTNEXTLINE(readability-function-size): a case for each problem.
std::string_view nameOf(ProblemId id) {
    switch (id) {
        case ProblemId::fileUnreadable: return "file-unreadable";
        case ProblemId::fileNotRegular: return "file-not-regular";
        case ProblemId::fileTooLarge: return "file-too-large";
        case ProblemId::fileEmpty: return "file-empty";
        case ProblemId::xmlSyntax: return "xml-syntax";
        case ProblemId::xmlEncoding: return "xml-encoding";
        case ProblemId::xmlDoctype: return "xml-doctype";
        case ProblemId::xmlForbiddenCharacter: return "xml-forbidden-character";
        case ProblemId::xmlEntity: return "xml-entity";
        case ProblemId::xmlDuplicateAttribute: return "xml-duplicate-attribute";
        case ProblemId::xmlSeveralRoots: return "xml-several-roots";
        case ProblemId::xmlTextOutsideRoot: return "xml-text-outside-root";
        case ProblemId::xmlPrefix: return "xml-prefix";
        case ProblemId::xmlDeclaration: return "xml-declaration";
        case ProblemId::xmlTooDeep: return "xml-too-deep";
        case ProblemId::unknownRoot: return "unknown-root";
        case ProblemId::unknownFormat: return "unknown-format";
        case ProblemId::unknownElement: return "unknown-element";
        case ProblemId::unknownAttribute: return "unknown-attribute";
        case ProblemId::missingAttribute: return "missing-attribute";
        case ProblemId::missingElement: return "missing-element";
        case ProblemId::unexpectedText: return "unexpected-text";
        case ProblemId::elementOrder: return "element-order";
        case ProblemId::elementCount: return "element-count";
        case ProblemId::badValue: return "bad-value";
        case ProblemId::badIdentifier: return "bad-identifier";
        case ProblemId::badUuid: return "bad-uuid";
        case ProblemId::badVersion: return "bad-version";
        case ProblemId::badDate: return "bad-date";
        case ProblemId::badNumber: return "bad-number";
        case ProblemId::badCondition: return "bad-condition";
        case ProblemId::emptyText: return "empty-text";
        case ProblemId::duplicateId: return "duplicate-id";
        case ProblemId::duplicateModule: return "duplicate-module";
        case ProblemId::duplicateScenario: return "duplicate-scenario";
        case ProblemId::unknownReference: return "unknown-reference";
        case ProblemId::unknownSkill: return "unknown-skill";
        case ProblemId::unreachableNode: return "unreachable-node";
        case ProblemId::deadEnd: return "dead-end";
        case ProblemId::endlessLoop: return "endless-loop";
        case ProblemId::dialogueTooLarge: return "dialogue-too-large";
        case ProblemId::pointsOutOfReach: return "points-out-of-reach";
        case ProblemId::pointsBeyond: return "points-beyond";
        case ProblemId::missingFeedback: return "missing-feedback";
        case ProblemId::sameText: return "same-text";
        case ProblemId::imageWithoutAlt: return "image-without-alt";
        case ProblemId::imageMissing: return "image-missing";
        case ProblemId::noRightAnswer: return "no-right-answer";
        case ProblemId::typography: return "typography";
        case ProblemId::rankOrder: return "rank-order";
        case ProblemId::dangerWithoutNumbers: return "danger-without-numbers";
        case ProblemId::unusedVariable: return "unused-variable";
        case ProblemId::unusedSource: return "unused-source";
        case ProblemId::tooMany: return "too-many";
        case ProblemId::repeatedName: return "repeated-name";
        case ProblemId::stepNotYetPlayed: return "step-not-yet-played";
        case ProblemId::unreachableStep: return "unreachable-step";
        case ProblemId::modelNotBest: return "model-not-best";
        case ProblemId::blockWithForbidden: return "block-with-forbidden";
        case ProblemId::trapWithoutFault: return "trap-without-fault";
        case ProblemId::factNotInOriginal: return "fact-not-in-original";
        case ProblemId::noDateFact: return "no-date-fact";
        case ProblemId::wrongRequester: return "wrong-requester";
        case ProblemId::expectedForbidden: return "expected-forbidden";
        case ProblemId::missingDetector: return "missing-detector";
        case ProblemId::byMismatch: return "by-mismatch";
        case ProblemId::timedSensitive: return "timed-sensitive";
        case ProblemId::serviceWithoutContact: return "service-without-contact";
        case ProblemId::emptyPhrase: return "empty-phrase";
        case ProblemId::asksNothing: return "asks-nothing";
        case ProblemId::letterTooLarge: return "letter-too-large";
        case ProblemId::receivedLater: return "received-later";
        case ProblemId::notAScenario: return "not-a-scenario";
        case ProblemId::prerequisiteRing: return "prerequisite-ring";
        case ProblemId::unusedCategory: return "unused-category";
        case ProblemId::triesTooDear: return "tries-too-dear";
        case ProblemId::hintsTooDear: return "hints-too-dear";
        case ProblemId::idleCost: return "idle-cost";
        case ProblemId::badExpression: return "bad-expression";
        case ProblemId::longPattern: return "long-pattern";
        case ProblemId::emptyPattern: return "empty-pattern";
        case ProblemId::clarityWithoutFacts: return "clarity-without-facts";
        case ProblemId::sourceTooClear: return "source-too-clear";
        case ProblemId::noLevel: return "no-level";
        case ProblemId::tooManyProblems: return "too-many-problems";
    }
    return "";
}

Severity severityOf(ProblemId id) {
    const bool mild =
        id == ProblemId::missingFeedback || id == ProblemId::typography || id == ProblemId::rankOrder ||
        id == ProblemId::unusedVariable || id == ProblemId::unusedSource || id == ProblemId::unusedCategory ||
        id == ProblemId::triesTooDear || id == ProblemId::hintsTooDear || id == ProblemId::idleCost;
    return mild ? Severity::warning : Severity::error;
}

bool isOnlyAdvice(ProblemId id) {
    constexpr std::array advice{ProblemId::tooMany,
                                ProblemId::repeatedName,
                                ProblemId::stepNotYetPlayed,
                                ProblemId::unreachableStep,
                                ProblemId::modelNotBest,
                                ProblemId::blockWithForbidden,
                                ProblemId::trapWithoutFault,
                                ProblemId::factNotInOriginal,
                                ProblemId::missingDetector,
                                ProblemId::timedSensitive,
                                ProblemId::serviceWithoutContact,
                                ProblemId::emptyPhrase,
                                ProblemId::asksNothing,
                                ProblemId::letterTooLarge,
                                ProblemId::receivedLater,
                                ProblemId::clarityWithoutFacts,
                                ProblemId::sourceTooClear,
                                ProblemId::noLevel};
    return std::ranges::find(advice, id) != advice.end();
}

}  // namespace content
