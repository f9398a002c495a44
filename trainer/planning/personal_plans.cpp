#include "trainer/planning/personal_plans.h"

#include "content/reading/vote_sheet.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/plan_table_words.h"

namespace trainer {

std::string PersonalPlans::now() {
    return world_.now();
}

VotesFile PersonalPlans::readVotes(const std::string& file, const std::vector<std::string>& actions) {
    const content::SheetReading sheet = content::readSheetFile(file);
    if (sheet.fault) return {{}, {sentenceFor(*sheet.fault, file)}};
    auto reading = content::readVotes(sheet.sheet, actions);
    VotesFile read;
    for (const content::RowProblem& problem : reading.problems) read.whyNot.push_back(lineFor(problem));
    if (read.whyNot.empty()) read.votes = std::move(reading.votes);
    return read;
}

}  // namespace trainer
