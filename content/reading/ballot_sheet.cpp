#include "content/reading/ballot_sheet.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "content/reading/framework_words.h"
#include "scenarios/story/id.h"

namespace content {
namespace {

using namespace assessment;
using What = BallotSheetProblem::What;

/// Takes the first word off a text.
std::string firstWord(std::string& text) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string word = text.substr(0, end);
    text.erase(0, std::min(end + 1, text.size()));
    return word;
}

std::optional<int> wholeNumber(const std::string& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && number >= 0;
    return isWhole ? std::optional(number) : std::nullopt;
}

class BallotsReader {
  public:
    BallotsReader(const Sheet& sheet, const Framework& framework) : sheet_(sheet), framework_(framework) {}

    BallotSheetReading read() {
        findRows();
        if (rows_.contains("ballot")) {
            readAim();
            readColumns();
        } else {
            report(What::noBallots, {}, {});
        }
        return std::move(reading_);
    }

  private:
    /// A column of answers.
    struct Column {
        std::size_t at = 0;
        Ballot ballot;
    };

    void report(What what, std::string cell, std::string found) {
        reading_.problems.push_back({what, std::move(cell), std::move(found)});
    }
    std::string nameOf(std::size_t column, std::size_t row) const {
        return cellName(column, static_cast<std::size_t>(sheet_.numbers[row] - 1));
    }
    std::string cellOf(std::size_t column, std::size_t row) const {
        const auto& cells = sheet_.rows[row];
        return column < cells.size() ? bareCell(cells[column]) : std::string();
    }

    /// The rows by the word they begin with; each may be there once.
    void findRows() {
        for (std::size_t row = 0; row < sheet_.rows.size(); ++row) {
            const std::string word = cellOf(0, row);
            if (word.empty()) continue;
            const bool isFirst = rows_.emplace(word, row).second;
            if (isFirst) continue;
            const bool isCriterion = framework_.criterion(word) != nullptr;
            report(isCriterion ? What::repeatedCriterion : What::repeatedRow, nameOf(0, row), word);
        }
        for (const char* const word : {"campaign", "framework", "respondent"})
            if (rows_.contains("ballot") && !rows_.contains(word)) report(What::missingRow, {}, word);
    }

    void readAim() {
        if (!rows_.contains("campaign") || !rows_.contains("framework")) return;
        std::string campaign = cellOf(1, rows_["campaign"]);
        std::string framework = cellOf(1, rows_["framework"]);
        BallotAim aim;
        aim.campaign = firstWord(campaign);
        const auto round = wholeNumber(campaign);
        if (!scenarios::isUuid(aim.campaign) || !round) {
            report(What::badAim, nameOf(1, rows_["campaign"]), cellOf(1, rows_["campaign"]));
            return;
        }
        aim.round = *round;
        aim.framework.id = firstWord(framework);
        const auto number = wholeNumber(firstWord(framework));
        if (!number || framework.empty()) {
            report(What::badAim, nameOf(1, rows_["framework"]), cellOf(1, rows_["framework"]));
            return;
        }
        aim.framework.number = *number;
        aim.frameworkHash = framework;
        reading_.aim = aim;
    }

    void readColumns() {
        const std::size_t ids = rows_["ballot"];
        std::size_t first = 1;
        while (first < sheet_.rows[ids].size() && !scenarios::isUuid(cellOf(first, ids))) ++first;
        if (first >= sheet_.rows[ids].size()) {
            report(What::noBallots, nameOf(0, ids), {});
            return;
        }
        for (std::size_t at = first; at < widest(); ++at) columns_.push_back({at, {}});
        for (std::size_t row = 0; row < sheet_.rows.size(); ++row) readCriterion(cellOf(0, row), row);
        std::set<std::string> known;
        for (Column& column : columns_)
            if (!column.ballot.answers.empty()) finish(column, known);
    }

    std::size_t widest() const {
        std::size_t width = 0;
        for (const auto& row : sheet_.rows) width = std::max(width, row.size());
        return width;
    }

    void readCriterion(const std::string& word, std::size_t row) {
        const auto first = rows_.find(word);
        if (first == rows_.end() || first->second != row) return;
        for (const char* const known : {"campaign", "framework", "ballot", "respondent", "criterion"})
            if (word == known) return;
        const bool isKnown = framework_.criterion(word) != nullptr;
        if (!isKnown) report(What::unknownCriterion, nameOf(0, row), word);
        for (Column& column : columns_) {
            const std::string cell = cellOf(column.at, row);
            if (!isKnown || cell.empty()) continue;
            const auto answer = answerIn(cell, framework_.scale);
            if (!answer) report(What::notAnAnswer, nameOf(column.at, row), cell);
            column.ballot.answers[word] = answer.value_or(BallotAnswer{});
        }
    }

    void finish(Column& column, std::set<std::string>& known) {
        const std::size_t ids = rows_["ballot"];
        Ballot& ballot = column.ballot;
        ballot.id = cellOf(column.at, ids);
        if (ballot.id.empty()) return report(What::noBallotId, nameOf(column.at, ids), {});
        if (!scenarios::isUuid(ballot.id))
            report(What::badBallotId, nameOf(column.at, ids), ballot.id);
        else if (!known.insert(ballot.id).second)
            report(What::repeatedBallot, nameOf(column.at, ids), ballot.id);
        if (readRespondent(column)) reportNotAsked(column);
        reading_.ballots.push_back(std::move(ballot));
    }

    bool readRespondent(Column& column) {
        const auto row = rows_.find("respondent");
        if (row == rows_.end()) return false;
        const std::string word = cellOf(column.at, row->second);
        const auto* found =
            std::ranges::find(respondentWords, word, [](const auto& one) { return one.first; });
        if (found == respondentWords.end()) {
            report(What::badRespondent, nameOf(column.at, row->second), word);
            return false;
        }
        column.ballot.respondent = found->second;
        return true;
    }

    void reportNotAsked(const Column& column) {
        for (const BallotFault& fault : faultsOf(column.ballot, framework_))
            if (fault.what == BallotFault::What::notAsked)
                report(What::notAsked, nameOf(column.at, rows_[fault.criterion]), fault.criterion);
    }

    const Sheet& sheet_;
    const Framework& framework_;
    std::map<std::string, std::size_t> rows_;
    std::vector<Column> columns_;
    BallotSheetReading reading_;
};

}  // namespace

BallotSheetReading readBallots(const Sheet& sheet, const Framework& framework) {
    return BallotsReader(sheet, framework).read();
}

std::optional<BallotAnswer> answerIn(const std::string& cell, const Scale& scale) {
    if (cell == "?") return BallotAnswer{BallotAnswer::Kind::dontKnow, 0, {}, {}};
    if (cell == "-" || cell == "\u2013") return BallotAnswer{BallotAnswer::Kind::notConcerned, 0, {}, {}};
    const auto level = wholeNumber(cell);
    if (!level || *level >= static_cast<int>(scale.levels.size())) return {};
    return BallotAnswer{BallotAnswer::Kind::level, *level, {}, {}};
}

std::string bareCell(std::string text) {
    if (text.starts_with('\'')) text.erase(0, 1);
    for (const std::string_view blank : {" ", "\u00A0", "\u202F"}) {
        while (text.starts_with(blank)) text.erase(0, blank.size());
        while (text.ends_with(blank)) text.erase(text.size() - blank.size());
    }
    return text;
}

std::string cellName(std::size_t column, std::size_t row) {
    constexpr std::size_t letters = 26;
    std::string name;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / letters)
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % letters));
    return name + std::to_string(row + 1);
}

}  // namespace content
