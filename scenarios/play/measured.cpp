#include "scenarios/play/measured.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "scenarios/story/words.h"

namespace scenarios {
namespace {

using Told = TextMeasure::Told;

constexpr std::size_t longestLine = 16'000;
constexpr int mostFindings = 999'999;
constexpr std::array<std::pair<char, Told>, 3> signs{
    {{'+', Told::present}, {'~', Told::vague}, {'-', Told::missing}}};

std::string_view wordFor(const std::optional<Level>& level) {
    return level ? levelWords.at(static_cast<std::size_t>(*level)).first : "?";
}

int countOf(const TextMeasure& measure, const std::string& rule) {
    const auto found = measure.findings.find(rule);
    return found == measure.findings.end() ? 0 : found->second;
}

/// Two halves of a word: of the original, where there is one, and of the text.
struct Halves {
    std::string_view before;
    std::string_view now;
};

/// Nothing where the word has a half too many, or too few.
std::optional<Halves> halvesOf(std::string_view word, bool hasOriginal) {
    const auto sign = word.find('>');
    if ((sign != std::string_view::npos) != hasOriginal) return {};
    return hasOriginal ? Halves{word.substr(0, sign), word.substr(sign + 1)} : Halves{{}, word};
}

bool readLevel(std::string_view word, std::optional<Level>& level) {
    const auto* const found = std::ranges::find(levelWords, word, [](const auto& one) { return one.first; });
    if (found != levelWords.end()) level = found->second;
    return level || word == "?";
}

bool readCount(std::string_view digits, const std::string& rule, TextMeasure& measure) {
    int count = -1;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    if (error != std::errc() || end != digits.data() + digits.size() || count < 0 || count > mostFindings)
        return false;
    if (count > 0) measure.findings.emplace(rule, count);
    return true;
}

bool readFindings(std::string_view word, Measured& measured, std::set<std::string>& rules) {
    const auto colon = word.find(':');
    if (colon == 0 || colon == std::string_view::npos) return false;
    const std::string rule(word.substr(0, colon));
    const auto halves = halvesOf(word.substr(colon + 1), measured.before.has_value());
    if (!halves || !rules.insert(rule).second) return false;
    return (!measured.before || readCount(halves->before, rule, *measured.before)) &&
           readCount(halves->now, rule, measured.now);
}

std::optional<Measured> readLine(std::string_view line) {
    const auto words = wordsOf(line);
    if (words.size() < 2 || line.size() > longestLine) return {};
    Measured measured;
    if (words[1].find('>') != std::string_view::npos) measured.before.emplace();
    const auto levels = halvesOf(words[1], measured.before.has_value());
    if (!levels || !readLevel(levels->now, measured.now.level)) return {};
    if (measured.before && !readLevel(levels->before, measured.before->level)) return {};
    std::set<std::string> rules;
    for (std::size_t i = 2; i < words.size(); ++i) {
        const std::string_view word = words[i];
        const auto* const sign =
            std::ranges::find(signs, word.front(), [](const auto& one) { return one.first; });
        const bool isGood =
            sign == signs.end()
                ? readFindings(word, measured, rules)
                : word.size() > 1 &&
                      measured.now.points.emplace(std::string(word.substr(1)), sign->second).second;
        if (!isGood) return {};
    }
    return measured;
}

}  // namespace

std::string lineOf(const Measured& measured) {
    const auto& before = measured.before;
    std::string line(clarityWord);
    line += " ";
    if (before) line += std::string(wordFor(before->level)) + ">";
    line += wordFor(measured.now.level);
    std::set<std::string> rules;
    for (const auto& [rule, count] : measured.now.findings) rules.insert(rule);
    if (before)
        for (const auto& [rule, count] : before->findings) rules.insert(rule);
    for (const std::string& rule : rules) {
        line += " " + rule + ":";
        if (before) line += std::to_string(countOf(*before, rule)) + ">";
        line += std::to_string(countOf(measured.now, rule));
    }
    for (const auto& [point, told] : measured.now.points)
        line += std::string(" ") + signs.at(static_cast<std::size_t>(told)).first + point;
    return line;
}

std::optional<MeasuredText> partsOf(std::string_view given, const std::optional<ClarityGoal>& goal) {
    if (!goal) return MeasuredText{{}, given};
    const std::string_view line = given.substr(0, given.find('\n'));
    const auto words = wordsOf(line.substr(0, std::min(line.size(), longestLine)));
    if (words.empty() || words.front() != clarityWord) return MeasuredText{{}, given};
    auto measured = readLine(line);
    if (!measured) return {};
    return MeasuredText{std::move(measured), given.substr(std::min(given.size(), line.size() + 1))};
}

}  // namespace scenarios
