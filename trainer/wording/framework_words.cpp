#include "trainer/wording/framework_words.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;

std::string wordFor(Framework::Status status) {
    switch (status) {
        case Framework::Status::draft: return tr("draft");
        case Framework::Status::current: return tr("in force");
        case Framework::Status::replaced: break;
    }
    return tr("replaced");
}

std::string wordFor(Relation relation) {
    switch (relation) {
        case Relation::equal: return tr("asks the same");
        case Relation::superset: return tr("asks more");
        case Relation::subset: return tr("asks less");
        case Relation::intersect: return tr("each asks something of its own");
        case Relation::none: break;
    }
    return tr("has no counterpart");
}

std::string wordFor(Agreement agreement) {
    switch (agreement) {
        case Agreement::strong: return tr("strong agreement");
        case Agreement::moderate: return tr("some agreement");
        case Agreement::weak: return tr("little agreement");
        case Agreement::split: break;
    }
    return tr("two camps");
}

std::string nameOf(const FrameworkName& name) {
    return name.id + " " + std::to_string(name.number);
}

std::string sizeOf(const Framework& framework) {
    const auto engagements = framework.engagements.size();
    const auto criteria = framework.criteria().size();
    return fill(trn("{number} engagement", "{number} engagements", engagements),
                {{"number", std::to_string(engagements)}}) +
           ", " +
           fill(trn("{number} criterion", "{number} criteria", criteria),
                {{"number", std::to_string(criteria)}});
}

std::string sentenceFor(const Coverage& coverage, const Framework& framework) {
    return fill(tr("{engagements} of {allEngagements} engagements and {criteria} of {allCriteria} criteria "
                   "of “{title}” "
                   "have a counterpart."),
                {{"engagements", std::to_string(coverage.engagements)},
                 {"allEngagements", std::to_string(coverage.allEngagements)},
                 {"criteria", std::to_string(coverage.criteria)},
                 {"allCriteria", std::to_string(coverage.allCriteria)},
                 {"title", framework.title}});
}

std::string sentenceFor(const MappingFault& fault, const FrameworkMapping& mapping) {
    using What = MappingFault::What;
    const bool isFrom = fault.what == What::unknownFrom || fault.what == What::unnamedFrom;
    const char* sentence =
        fault.what == What::unknownFrom || fault.what == What::unknownTo
            ? tr("“{id}” is named here, and “{framework}” has nothing of that name.")
            : tr("No line says how “{id}” of “{framework}” stands to the other framework. Add one, with the "
                 "relation “none” where it has no counterpart.");
    return fill(sentence, {{"id", fault.id}, {"framework", nameOf(isFrom ? mapping.from : mapping.to)}});
}

std::string sentenceFor(const content::CountsProblem& problem) {
    using What = content::CountsProblem::What;
    const char* sentence = "";
    switch (problem.what) {
        case What::empty: sentence = tr("There is no row with counts below a header."); break;
        case What::missingColumn: sentence = tr("The column “{found}” is missing."); break;
        case What::unknownColumn:
            sentence = tr("The column “{found}” is not known here. Delete it, or correct its name.");
            break;
        case What::repeatedColumn: sentence = tr("The column “{found}” is there twice."); break;
        case What::unknownCriterion:
            sentence = tr("The framework has no criterion “{found}”. Is this the right framework?");
            break;
        case What::repeatedCriterion: sentence = tr("The criterion “{found}” is there twice."); break;
        case What::shortRow: sentence = tr("This row has fewer cells than the header."); break;
        case What::longRow: sentence = tr("This row has more cells than the header."); break;
        case What::notACount:
            sentence = tr("“{found}” in the column “{column}” is no count: write a whole number, 0 or more.");
            break;
    }
    return fill(sentence, {{"found", problem.found}, {"column", problem.column}});
}

std::string sentenceFor(content::SheetFault fault, const std::string& path) {
    const char* sentence = "";
    switch (fault) {
        case content::SheetFault::unreadable: sentence = tr("The file {path} cannot be read."); break;
        case content::SheetFault::tooLarge:
            sentence = tr("The table {path} is too large: 128 MiB at most. Save it as CSV, or divide it.");
            break;
        case content::SheetFault::notText:
            sentence = tr("{path} is no table in text form. Save it as CSV from your spreadsheet.");
            break;
        case content::SheetFault::openQuote:
            sentence =
                tr("The table {path} has a cell whose quotation mark does not close. Save it as CSV anew.");
            break;
        case content::SheetFault::damaged:
            sentence = tr("The spreadsheet {path} is damaged. Save it again, or save it as CSV.");
            break;
        case content::SheetFault::encrypted:
            sentence = tr("The spreadsheet {path} has a password. Save it without one.");
            break;
        case content::SheetFault::unknownDocument:
            sentence = tr("{path} is no spreadsheet that can be read here. Save it as .ods or as CSV.");
            break;
    }
    return fill(sentence, {{"path", path}});
}

}  // namespace trainer
