#pragma once
#include <string>
#include <string_view>

namespace content {

/// Everything that can be wrong with a content file. Each has a name that never
/// changes (see nameOf) and one sentence, said elsewhere.
enum class ProblemId {
    fileUnreadable,
    fileNotRegular,
    fileTooLarge,
    fileEmpty,
    xmlSyntax,
    xmlEncoding,
    xmlDoctype,
    xmlForbiddenCharacter,
    xmlEntity,
    xmlDuplicateAttribute,
    xmlSeveralRoots,
    xmlTextOutsideRoot,
    xmlPrefix,
    xmlDeclaration,
    xmlTooDeep,
    unknownRoot,
    unknownFormat,
    unknownElement,
    unknownAttribute,
    missingAttribute,
    missingElement,
    unexpectedText,
    elementOrder,
    elementCount,
    badValue,
    badIdentifier,
    badUuid,
    badVersion,
    badDate,
    badNumber,
    badCondition,
    emptyText,
    duplicateId,
    duplicateModule,
    duplicateScenario,
    unknownReference,
    unknownSkill,
    unreachableNode,
    deadEnd,
    endlessLoop,
    dialogueTooLarge,
    pointsOutOfReach,
    pointsBeyond,
    missingFeedback,
    sameText,
    imageWithoutAlt,
    imageMissing,
    noRightAnswer,
    typography,
    rankOrder,
    dangerWithoutNumbers,
    unusedVariable,
    unusedSource,
    tooMany,
    repeatedName,
    stepNotYetPlayed,
    unreachableStep,
    modelNotBest,
    blockWithForbidden,
    trapWithoutFault,
    factNotInOriginal,
    noDateFact,
    wrongRequester,
    expectedForbidden,
    missingDetector,
    byMismatch,
    timedSensitive,
    serviceWithoutContact,
    emptyPhrase,
    asksNothing,
    letterTooLarge,
    receivedLater,
    notAScenario,
    prerequisiteRing,
    unusedCategory,
    triesTooDear,
    hintsTooDear,
    idleCost,
    badExpression,
    longPattern,
    emptyPattern,
    clarityWithoutFacts,
    sourceTooClear,
    noLevel,
    tooManyProblems
};

/// "unknown-element": for tools, tests and an author who searches.
std::string_view nameOf(ProblemId id);

/// An error keeps a file from being used; a warning does not.
enum class Severity { error, warning };
Severity severityOf(ProblemId id);

/// True for an error that keeps a new file from being used, but not one that
/// was played before from being played again.
bool isOnlyAdvice(ProblemId id);

/// A place in a file, both counted from 1; the column in characters. 0 where
/// the whole file is meant.
struct Place {
    int line = 0;
    int column = 0;
    auto operator<=>(const Place&) const = default;
};

/// One fault of a file, as facts. Which texts are set depends on the id.
struct Problem {
    ProblemId id = ProblemId::xmlSyntax;
    Place place;
    std::string subject;     ///< the element, attribute or thing it is about
    std::string found;       ///< what stands there
    std::string expected;    ///< what should stand there
    std::string suggestion;  ///< the nearest correct name; may be empty

    Severity severity() const { return severityOf(id); }
    bool isError() const { return severity() == Severity::error; }
};

}  // namespace content
