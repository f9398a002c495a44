#include "trainer/wording/problem_cases.h"

#include "trainer/wording/language.h"

namespace trainer {

std::string nameOfThing(const std::string& subject) {
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
    if (subject == "checklist") return tr("checklist");
    if (subject == "directory") return tr("directory");
    if (subject == "element") return tr("element of the checklist");
    if (subject == "service") return tr("service of the directory");
    if (subject == "category") return tr("category");
    if (subject == "block") return tr("block");
    if (subject == "fact") return tr("fact");
    if (subject == "skill") return tr("skill");
    if (subject == "stage") return tr("stage");
    if (subject.starts_with("rule-")) return tr("rule");
    if (subject == "point" || subject.starts_with("point-")) return tr("point of a letter");
    return subject;
}

const char* syntaxSentence(const content::Problem& problem) {
    if (!problem.subject.empty() && !problem.found.empty())
        return tr("“{found}” does not fit here: “{subject}” is still open.");
    if (!problem.expected.empty() && !problem.subject.empty())
        return tr("“{subject}” is not complete: {expected} is missing.");
    if (!problem.expected.empty()) return tr("This is not complete: {expected} is missing.");
    return tr("XML does not allow “{found}” here.");
}

const char* encodingSentence(const content::Problem& problem) {
    if (problem.expected.empty()) return tr("The encoding “{found}” is not known. Save the file as UTF-8.");
    if (problem.found.starts_with("0x"))
        return tr(
            "The byte {found} does not belong to the encoding {expected}. Save the file as UTF-8, or declare "
            "its "
            "encoding in the first line.");
    return tr("The file declares the encoding “{found}” but is written in {expected}.");
}

const char* rightsSentence(const content::Problem& problem) {
    if (problem.subject == "target")
        return tr("No target has credit=\"100\". Say which service is the right one.");
    if (problem.subject != "choice") return tr("{found} of the “{subject}” are right; exactly one must be.");
    return problem.expected.size() > 1 ? tr("{found} choices are right; at least one must be.")
                                       : tr("{found} choices are right; exactly one must be.");
}

const char* modelSentence(const content::Problem& problem) {
    if (problem.subject == "element")
        return tr(
            "The model does not hold what it must: “{found}”. Write it into the model, or widen the "
            "detector.");
    if (problem.subject == "forbidden")
        return tr(
            "The model holds what is forbidden (“{found}”): “{expected}”. Take it out, or narrow the "
            "detector.");
    if (problem.subject == "fact")
        return tr("The model has lost the fact “{found}” ({expected}). Write it into the model.");
    if (problem.subject == "short")
        return tr(
            "The model has {found} words; at least {expected} are asked for. Write more, or ask for less.");
    if (problem.subject == "long")
        return tr("The model has {found} words; at most {expected} are allowed. Shorten it, or allow more.");
    if (problem.subject == "findings")
        return tr(
            "The program has more to say of the model ({found}) than the {expected} remarks that may be "
            "left. "
            "Mend the model, or allow more.");
    if (problem.subject == "level")
        return tr(
            "The model is of level {found}; {expected} is to be reached. Make its sentences and words "
            "shorter.");
    if (problem.subject == "point")
        return tr("The model does not tell, or only vaguely: “{found}”. Write it into the model.");
    return tr(
        "The sentences of the model have {found} words on average; at most {expected} are allowed. Cut "
        "them.");
}

}  // namespace trainer
