#include "trainer/storage/tally_text.h"

#include <stdexcept>

#include "trainer/storage/text_lines.h"

namespace trainer {
namespace {

using namespace assessment;
using ToldByCriterion = std::map<std::string, Told>;

[[noreturn]] void refuse(std::string_view text) {
    throw std::invalid_argument("no tally: '" + std::string(text) + "'");
}

void write(const ToldByCriterion& told, std::string_view respondent, std::string& text) {
    for (const auto& [criterion, one] : told) {
        text.append(criterion).append("\t").append(respondent);
        text += '\t' + std::to_string(one.answered) + '\t' + std::to_string(one.rated) + '\t';
        if (one.counts)
            text += textOf(*one.counts);
        else if (one.level)
            text += "=" + std::to_string(*one.level);
        else if (one.concernsNobody)
            text += "-";
        text += '\n';
    }
}

Told toldIn(std::string_view line) {
    Told told;
    told.answered = numberIn(taken(line, '\t'));
    told.rated = numberIn(taken(line, '\t'));
    if (line == "-")
        told.concernsNobody = true;
    else if (line.starts_with('='))
        told.level = numberIn(line.substr(1));
    else if (!line.empty())
        told.counts = countsOf(line);
    return told;
}

}  // namespace

std::string toldText(const Tally& tally) {
    std::string text;
    write(tally.all, "", text);
    for (const auto& [respondent, told] : tally.parts) write(told, word(respondent), text);
    return text;
}

void readTold(std::string_view text, Tally& tally) {
    while (!text.empty()) {
        std::string_view line = taken(text, '\n');
        std::string criterion(taken(line, '\t'));
        const std::string_view word = taken(line, '\t');
        const auto respondent = respondentOf(word);
        if (!respondent && !word.empty()) refuse(word);
        ToldByCriterion& part = respondent ? tally.parts[*respondent] : tally.all;
        part.emplace_hint(part.end(), std::move(criterion), toldIn(line));
    }
}

std::string commentsText(const Tally& tally) {
    std::string text;
    for (const auto& [criterion, comments] : tally.comments)
        for (const std::string& comment : comments) text += criterion + '\t' + escaped(comment) + '\n';
    return text;
}

void readComments(std::string_view text, Tally& tally) {
    while (!text.empty()) {
        std::string_view line = taken(text, '\n');
        const std::string criterion(taken(line, '\t'));
        tally.comments[criterion].push_back(unescaped(line));
    }
}

}  // namespace trainer
