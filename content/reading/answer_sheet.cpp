#include "content/reading/answer_sheet.h"

#include <algorithm>

namespace content {
namespace {

using namespace assessment;
using What = BallotSheetProblem::What;

class AnswersReader {
  public:
    AnswersReader(const Sheet& sheet, const Framework& framework) : sheet_(sheet), framework_(framework) {}

    AnswersReading read(Respondent respondent) {
        for (const char* const column : {"criterion", "answer"})
            if (sheet_.rows.empty() || placeOf(column) == sheet_.rows.front().size())
                reading_.problems.push_back({What::missingColumn, "A1", column});
        if (!reading_.problems.empty()) return std::move(reading_);
        for (std::size_t row = 1; row < sheet_.rows.size(); ++row) readRow(row);
        for (const BallotFault& fault : faultsOf(Ballot{{}, respondent, reading_.answers}, framework_))
            report(fault);
        return std::move(reading_);
    }

  private:
    std::size_t placeOf(const std::string& column) const {
        const auto& header = sheet_.rows.front();
        return static_cast<std::size_t>(std::ranges::find(header, column) - header.begin());
    }
    std::string cellOf(const std::string& column, std::size_t row) const {
        const std::size_t place = placeOf(column);
        return place < sheet_.rows[row].size() ? bareCell(sheet_.rows[row][place]) : std::string();
    }
    void report(What what, const std::string& column, std::size_t row, const std::string& found) {
        reading_.problems.push_back(
            {what, cellName(placeOf(column), static_cast<std::size_t>(sheet_.numbers[row] - 1)), found});
    }

    void readRow(std::size_t row) {
        const std::string criterion = cellOf("criterion", row);
        const std::string cell = cellOf("answer", row);
        if (criterion.empty()) return;
        if (!framework_.criterion(criterion))
            return report(What::unknownCriterion, "criterion", row, criterion);
        if (!rows_.emplace(criterion, row).second)
            return report(What::repeatedCriterion, "criterion", row, criterion);
        if (cell.empty()) return;
        auto answer = answerIn(cell, framework_.scale);
        if (!answer) return report(What::notAnAnswer, "answer", row, cell);
        answer->reason = cellOf("reason", row);
        answer->comment = cellOf("comment", row);
        reading_.answers.emplace(criterion, std::move(*answer));
    }

    void report(const BallotFault& fault) {
        const std::size_t row = rows_[fault.criterion];
        if (fault.what == BallotFault::What::notAsked)
            return report(What::notAsked, "answer", row, fault.criterion);
        const bool isReason = fault.what == BallotFault::What::unknownReason;
        report(isReason ? What::badReason : What::longComment, isReason ? "reason" : "comment", row,
               fault.found);
    }

    const Sheet& sheet_;
    const Framework& framework_;
    std::map<std::string, std::size_t> rows_;
    AnswersReading reading_;
};

}  // namespace

AnswersReading readAnswers(const Sheet& sheet, const Framework& framework, Respondent respondent) {
    return AnswersReader(sheet, framework).read(respondent);
}

}  // namespace content
