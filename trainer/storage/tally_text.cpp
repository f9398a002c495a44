#include "trainer/storage/tally_text.h"

#include <charconv>
#include <stdexcept>

namespace trainer {
namespace {

using namespace assessment;
using ToldByCriterion = std::map<std::string, Told>;

[[noreturn]] void refuse(std::string_view text) {
    throw std::invalid_argument("no tally: '" + std::string(text) + "'");
}

/// Takes what is before the next mark off the text.
std::string_view taken(std::string_view& text, char mark) {
    const std::size_t end = text.find(mark);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

int numberOf(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0) refuse(text);
    return number;
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
    told.answered = numberOf(taken(line, '\t'));
    told.rated = numberOf(taken(line, '\t'));
    if (line == "-")
        told.concernsNobody = true;
    else if (line.starts_with('='))
        told.level = numberOf(line.substr(1));
    else if (!line.empty())
        told.counts = countsOf(line);
    return told;
}

std::string escaped(const std::string& comment) {
    std::string text;
    for (const char c : comment) {
        if (c == '\\')
            text += "\\\\";
        else if (c == '\n')
            text += "\\n";
        else
            text += c;
    }
    return text;
}

std::string unescaped(std::string_view text) {
    std::string comment;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            comment += text[i];
            continue;
        }
        const char next = ++i < text.size() ? text[i] : '\0';
        if (next != 'n' && next != '\\') refuse(text);
        comment += next == 'n' ? '\n' : '\\';
    }
    return comment;
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
