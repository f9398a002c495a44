#include "trainer/wording/ballot_words.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/shortened.h"

namespace trainer {
namespace {

using Fault = content::BallotFileFault;
using What = content::BallotSheetProblem::What;

const char* sentenceOf(Fault fault) {
    switch (fault) {
        case Fault::unreadable: return tr("The file {path} cannot be read ({detail}).");
        case Fault::notAFile: return tr("{path} is no file. Name a file that ends with .capballot.");
        case Fault::tooLarge: return tr("{path} is too large for a ballot file: 4 MiB at most.");
        case Fault::notABallot:
            return tr("{path} is no ballot file. Ask for the file again: its name ends with .capballot.");
        case Fault::damaged:
            return tr("{path} is damaged: a part of it is missing or cannot be unpacked. Ask for it again.");
        case Fault::unsafeMember:
            return tr(
                "{path} holds “{detail}”, which no ballot file has: it leads elsewhere, or is there "
                "twice. Nothing was taken from it.");
        case Fault::unknownMember:
            return tr("{path} holds “{detail}”, which no ballot file has. Nothing was taken from it.");
        case Fault::laterFormat:
            return tr(
                "{path} was made by a newer version of the program (format {detail}). Install that "
                "version to open it.");
        case Fault::badManifest:
            return tr("The manifest of {path} is not in order ({detail}). Ask for the file again.");
        case Fault::changed:
            return tr("“{detail}” in {path} was changed after the file was made. Ask for it again.");
        case Fault::badAnswers: return tr("The answers in {path} cannot be read. Ask for the file again.");
        case Fault::badFramework:
            return tr(
                "The questionnaire in {path} cannot be read by this version of the program. Ask for the "
                "file again, or install a newer version.");
    }
    return "";
}

const char* sentenceOf(What what) {
    switch (what) {
        case What::noBallots:
            return tr(
                "This is no table of ballots: the row “ballot” is missing or names none. Use the table "
                "that the program exported.");
        case What::missingRow:
            return tr("The row “{found}” is missing. Use the table that the program exported.");
        case What::repeatedRow: return tr("The row “{found}” is there twice. Delete one of them.");
        case What::missingColumn: return tr("The column “{found}” is missing in the first row.");
        case What::badAim:
            return tr(
                "“{found}” is not what the program wrote here. Export the table again and copy the "
                "answers into it.");
        case What::badBallotId:
            return tr(
                "“{found}” is no number of a ballot. Export a table with enough columns, and copy the "
                "answers into it.");
        case What::repeatedBallot:
            return tr(
                "Two columns have the same ballot number, so one of them would not be counted. Export a "
                "table with enough columns, and copy the answers into it.");
        case What::noBallotId:
            return tr(
                "There are answers in a column without a ballot number. Export a table with enough "
                "columns, and copy the answers into it.");
        case What::badRespondent:
            return tr("“{found}” is not known here: write agent, manager, partner or users.");
        case What::unknownCriterion: return tr("The framework has no criterion “{found}”.");
        case What::repeatedCriterion: return tr("The criterion “{found}” is there twice.");
        case What::notAnAnswer:
            return tr(
                "“{found}” is no answer: write the number of a level, ? for “I do not know” or - for “not "
                "concerned”.");
        case What::notAsked:
            return tr(
                "The criterion “{found}” is not asked of this kind of respondent. Empty the cell, or "
                "correct the kind.");
        case What::badReason:
            return tr("“{found}” is none of the reasons that the questionnaire offers for this answer.");
        case What::longComment:
            return tr("This comment is too long: 2,000 bytes at most, about 1,900 letters.");
    }
    return "";
}

}  // namespace

std::string sentenceFor(Fault fault, const std::string& path, const std::string& detail) {
    return fill(sentenceOf(fault), {{"path", path}, {"detail", detail}});
}

std::string sentenceFor(assessment::AimFault fault) {
    using assessment::AimFault;
    switch (fault) {
        case AimFault::otherCampaign: return tr("It belongs to another diagnostic.");
        case AimFault::otherFramework:
            return tr("It answers another version of the questionnaire. Send the invitation again.");
        case AimFault::otherRound:
            return tr(
                "It was given in another round. In each round everybody answers again: send the invitation "
                "of this round.");
        case AimFault::notOpen:
            return tr(
                "The diagnostic does not take ballots now: it is not open, its answers are counted from "
                "cards, or it is counted elsewhere.");
    }
    return {};
}

std::string sentenceFor(const assessment::BallotFault& fault) {
    using Kind = assessment::BallotFault::What;
    const auto as = [&](What what, const std::string& found) {
        return fault.criterion + ": " + sentenceFor(content::BallotSheetProblem{what, {}, found});
    };
    switch (fault.what) {
        case Kind::unknownCriterion: return as(What::unknownCriterion, fault.criterion);
        case Kind::notAsked: return as(What::notAsked, fault.criterion);
        case Kind::unknownLevel: return as(What::notAnAnswer, fault.found);
        case Kind::unknownReason: return as(What::badReason, fault.found);
        case Kind::longComment: return as(What::longComment, fault.found);
    }
    return {};
}

std::string sentenceFor(const content::BallotSheetProblem& problem) {
    return fill(sentenceOf(problem.what), {{"found", shortened(problem.found)}});
}

std::string lineFor(const content::BallotSheetProblem& problem) {
    const std::string sentence = sentenceFor(problem);
    if (problem.cell.empty()) return sentence;
    return fill(tr("{what}: {value}"), {{"what", problem.cell}, {"value", sentence}});
}

}  // namespace trainer
