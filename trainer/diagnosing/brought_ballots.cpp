#include "trainer/diagnosing/brought_ballots.h"

#include "content/reading/ballot_file.h"
#include "content/reading/ballot_sheet.h"
#include "trainer/wording/ballot_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

BroughtBallots readSent(const std::string& file, const Campaign& campaign, const Framework& framework) {
    auto reading = content::readBallotFile(file);
    if (reading.fault) return {file, {}, {sentenceFor(*reading.fault, file, reading.detail)}};
    auto* sent = std::get_if<SentBallot>(&*reading.file);
    if (!sent)
        return {
            file,
            {},
            {fill(tr("{path} is an invitation. Whoever gets it sends a ballot back."), {{"path", file}})}};
    if (const auto fault = faultOf(sent->aim, campaign))
        return {file, {}, {file + ": " + sentenceFor(*fault)}};
    BroughtBallots brought{file, {}, {}};
    for (const BallotFault& fault : faultsOf(sent->ballot, framework))
        brought.whyNot.push_back(file + ": " + sentenceFor(fault));
    if (brought.whyNot.empty()) brought.ballots.push_back(std::move(sent->ballot));
    return brought;
}

BroughtBallots readTable(const std::string& file, const Campaign& campaign, const Framework& framework) {
    const content::SheetReading table = content::readSheetFile(file);
    if (table.fault) return {file, {}, {sentenceFor(*table.fault, file)}};
    auto reading = content::readBallots(table.sheet, framework);
    if (reading.aim)
        if (const auto fault = faultOf(*reading.aim, campaign))
            return {file, {}, {file + ": " + sentenceFor(*fault)}};
    BroughtBallots brought{file, {}, {}};
    for (const auto& problem : reading.problems) brought.whyNot.push_back(file + ": " + lineFor(problem));
    if (brought.whyNot.empty()) brought.ballots = std::move(reading.ballots);
    return brought;
}

}  // namespace

BroughtBallots readBallotsFor(const std::string& file, const Campaign& campaign, const Framework& framework) {
    const bool isTable = file.ends_with(".csv") || file.ends_with(".ods");
    return isTable ? readTable(file, campaign, framework) : readSent(file, campaign, framework);
}

}  // namespace trainer
