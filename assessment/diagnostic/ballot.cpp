#include "assessment/diagnostic/ballot.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace assessment {
namespace {

using Kind = BallotAnswer::Kind;

constexpr std::array<std::string_view, 4> respondents{"agent", "manager", "partner",
                                                      "users"};  ///< in the order of Respondent

std::string escaped(const std::string& field) {
    std::string text;
    for (const char c : field) {
        if (c == '\t')
            text += "\\t";
        else if (c == '\n')
            text += "\\n";
        else if (c == '\\')
            text += "\\\\";
        else
            text += c;
    }
    return text;
}

std::string unescaped(std::string_view field) {
    std::string text;
    for (std::size_t i = 0; i < field.size(); ++i) {
        if (field[i] != '\\') {
            text += field[i];
            continue;
        }
        const char next = ++i < field.size() ? field[i] : '\0';
        if (next != 't' && next != 'n' && next != '\\') throw std::invalid_argument("no ballot: escape");
        text += next == 't' ? '\t' : next == 'n' ? '\n' : '\\';
    }
    return text;
}

std::string textOf(const BallotAnswer& answer) {
    if (answer.kind == Kind::dontKnow) return "?";
    if (answer.kind == Kind::notConcerned) return "-";
    return std::to_string(answer.level);
}

BallotAnswer answerOf(std::string_view text) {
    if (text == "?") return {Kind::dontKnow, 0, {}, {}};
    if (text == "-") return {Kind::notConcerned, 0, {}, {}};
    BallotAnswer answer;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), answer.level);
    if (error != std::errc() || end != text.data() + text.size() || answer.level < 0)
        throw std::invalid_argument("no ballot: answer");
    return answer;
}

/// Takes what is before the next mark off the text.
std::string_view taken(std::string_view& text, char mark) {
    const std::size_t end = text.find(mark);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

bool hasReason(const BallotAnswer& answer, const Scale& scale) {
    if (answer.reason.empty()) return true;
    if (answer.kind == Kind::level) return false;
    const auto& reasons = (answer.kind == Kind::dontKnow ? scale.dontKnow : scale.notConcerned).reasons;
    return std::ranges::find(reasons, answer.reason) != reasons.end();
}

bool isAsked(const Criterion& criterion, Respondent respondent) {
    return std::ranges::find(criterion.asked, respondent) != criterion.asked.end();
}

}  // namespace

std::string_view word(Respondent respondent) {
    return respondents.at(static_cast<std::size_t>(respondent));
}

std::optional<Respondent> respondentOf(std::string_view word) {
    for (std::size_t i = 0; i < respondents.size(); ++i)
        if (word == respondents[i]) return static_cast<Respondent>(i);
    return {};
}

std::vector<const Criterion*> askedOf(const Framework& framework, Respondent respondent) {
    std::vector<const Criterion*> asked = framework.criteria();
    std::erase_if(asked, [&](const Criterion* one) { return !isAsked(*one, respondent); });
    return asked;
}

std::vector<BallotFault> faultsOf(const Ballot& ballot, const Framework& framework) {
    using What = BallotFault::What;
    std::vector<BallotFault> faults;
    for (const auto& [id, answer] : ballot.answers) {
        const Criterion* criterion = framework.criterion(id);
        if (!criterion)
            faults.push_back({What::unknownCriterion, id, id});
        else if (!isAsked(*criterion, ballot.respondent))
            faults.push_back({What::notAsked, id, {}});
        else if (answer.kind == Kind::level &&
                 (answer.level < 0 || answer.level >= static_cast<int>(framework.scale.levels.size())))
            faults.push_back({What::unknownLevel, id, std::to_string(answer.level)});
        else if (!hasReason(answer, framework.scale))
            faults.push_back({What::unknownReason, id, answer.reason});
        else if (answer.comment.size() > mostComment)
            faults.push_back({What::longComment, id, std::to_string(answer.comment.size())});
    }
    return faults;
}

std::string textOf(const std::map<std::string, BallotAnswer>& answers) {
    std::string text;
    for (const auto& [criterion, answer] : answers) {
        text += escaped(criterion) + '\t' + textOf(answer);
        if (!answer.reason.empty() || !answer.comment.empty()) text += '\t' + escaped(answer.reason);
        if (!answer.comment.empty()) text += '\t' + escaped(answer.comment);
        text += '\n';
    }
    return text;
}

std::map<std::string, BallotAnswer> ballotAnswersOf(std::string_view text) {
    std::map<std::string, BallotAnswer> answers;
    while (!text.empty()) {
        if (text.find('\n') == std::string_view::npos) throw std::invalid_argument("no ballot: line");
        std::string_view line = taken(text, '\n');
        const std::string criterion = unescaped(taken(line, '\t'));
        BallotAnswer answer = answerOf(taken(line, '\t'));
        answer.reason = unescaped(taken(line, '\t'));
        answer.comment = unescaped(taken(line, '\t'));
        if (criterion.empty() || !line.empty() || !answers.emplace(criterion, std::move(answer)).second)
            throw std::invalid_argument("no ballot: line");
    }
    return answers;
}

}  // namespace assessment
