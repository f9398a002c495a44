#include "content/reading/problem.h"

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
        case ProblemId::tooManyProblems: return "too-many-problems";
    }
    return "";
}

Severity severityOf(ProblemId id) {
    const bool mild = id == ProblemId::missingFeedback || id == ProblemId::typography ||
                      id == ProblemId::rankOrder || id == ProblemId::unusedVariable ||
                      id == ProblemId::unusedSource;
    return mild ? Severity::warning : Severity::error;
}

}  // namespace content
