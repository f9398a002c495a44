#include "trainer/wording/fill.h"
#include "trainer/wording/import_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using content::ImportProblem;
using What = ImportProblem::What;

// NOLINTNEXTLINE(readability-function-size): a case for each problem, and no other place to forget one.
const char* sentenceOf(const ImportProblem& problem) {
    switch (problem.what) {
        case What::unreadable: return tr("The file cannot be read ({found}).");
        case What::tooLarge: return tr("The file is too large: 16 MiB at most.");
        case What::notUtf8: return tr("This is no text in UTF-8 ({found}). Save the file in UTF-8.");
        case What::badCharacter: return tr("A text cannot hold the character {found}. Take it out.");
        case What::badYaml: return tr("This is no YAML ({found}). Look at the blanks before the line too.");
        case What::manyDocuments:
            return tr("A second YAML document begins here. Keep the one with the framework.");
        case What::tooDeep: return tr("This stands too deep below others: 64 levels at most.");
        case What::tooMuch:
            return tr("There is too much in this file, with what its aliases repeat. Cut it into several.");
        case What::partOfItself: return tr("This alias names what it stands in. Write the value itself.");
        case What::keyNotText: return tr("The name of a field is a word. Write one before the colon.");
        case What::mergeKey: return tr("Fields are not merged here (“<<”). Write them out.");
        case What::repeatedKey:
            return tr("The field “{found}” is there twice, first at line {expected}. Keep one.");
        case What::notALibrary:
            return tr("This is no library of CISO Assistant: it lacks “{field}” with a framework in it.");
        case What::noFramework:
            return problem.found.empty()
                       ? tr("This library holds no framework.")
                       : tr("This library holds no framework, only: {found}. Take the one of the framework.");
        case What::manyFrameworks:
            return tr("This library holds {found} frameworks. Keep one of them in the file.");
        case What::missingField: return tr("The field “{field}” is missing, or says nothing.");
        case What::notText: return tr("“{field}” must be a text.");
        case What::notAList: return tr("“{field}” must be a list: each line begins with a hyphen.");
        case What::notAMapping: return tr("Each entry of “{field}” must have fields.");
        case What::badNumber: return tr("“{field}” cannot be “{found}”. Expected: {expected}.");
        case What::badYesNo: return tr("“{field}” cannot be “{found}”. Write true or false.");
        case What::badDate: return tr("“{field}” cannot be “{found}”. Write a day such as 2026-11-22.");
        case What::repeatedUrn:
            return tr("The urn “{found}” is there twice, first at line {expected}. Each line has its own.");
        case What::unknownParent:
            return tr("This stands below “{found}”, which is not in the framework. Correct parent_urn.");
        case What::ownAncestor: return tr("“{found}” stands below itself. Correct parent_urn.");
        case What::noRequirement:
            return tr("Nothing in this framework can be assessed: no line has “assessable: true”.");
        case What::manyEngagements:
            return tr(
                "There are {found} titles at the top; a framework has {expected} engagements at most. "
                "Gather them under fewer titles.");
        case What::madeTooLarge:
            return tr(
                "The framework would have {found} bytes; a content file has at most {expected}. Cut the "
                "library into several.");
        case What::unknownLanguage:
            return problem.expected.empty()
                       ? tr("This library is in “{found}”. Cap Usager knows French (fr) and English (en), "
                            "and "
                            "there is no translation into them.")
                       : tr("This library is in “{found}”, without a translation into “{expected}”. Leave "
                            "--lang out, or choose another language.");
        case What::others: return tr("There are more than {found} problems; the others are not listed.");
    }
    return "";
}

}  // namespace

std::string sentenceFor(const ImportProblem& problem) {
    return fill(sentenceOf(problem),
                {{"field", problem.field}, {"found", problem.found}, {"expected", problem.expected}});
}

}  // namespace trainer
