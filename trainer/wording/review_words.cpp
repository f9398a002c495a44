#include "trainer/wording/review_words.h"

#include <cstdlib>
#include <numeric>

#include "scenarios/language/forms.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using scenarios::Origin;
using scenarios::Points;
using scenarios::ReviewLine;

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : " \u00B7 ") + part;
    return text;
}

/// What is looked for and where it comes from: "The date it arrived (law)".
std::string thingOf(const ReviewLine& line) {
    if (!line.origin || *line.origin == Origin::practice) return line.about;
    return line.about + " (" + wordFor(*line.origin) + ")";
}

std::string about(const char* sentence, const ReviewLine& line) {
    return fill(sentence, {{"what", thingOf(line)}, {"words", joined(line.given)}});
}

std::string seen(const ReviewLine& line) {
    return line.given.empty() ? about(tr("{what}: missing"), line) : about(tr("{what}: “{words}”"), line);
}

std::string wordsSentence(const ReviewLine& line) {
    const std::string& from = line.expected.at(0);
    const std::string& to = line.expected.at(1);
    const int count = std::stoi(line.given.at(0));
    const std::string words = fill(trn("{count} word", "{count} words", static_cast<unsigned long>(count)),
                                   {{"count", line.given.at(0)}});
    if (to == "0") return fill(tr("{words} (at least {from})"), {{"words", words}, {"from", from}});
    if (from == "0") return fill(tr("{words} (at most {to})"), {{"words", words}, {"to", to}});
    return fill(tr("{words} ({from} to {to})"), {{"words", words}, {"from", from}, {"to", to}});
}

unsigned long numberIn(const ReviewLine& line, std::size_t at = 0) {
    return std::stoul(line.given.at(at));
}

std::string settledSentence(const ReviewLine& line) {
    return fill(trn("{settled} of {all} remark on the source settled (at most {allowed} may be left)",
                    "{settled} of {all} remarks on the source settled (at most {allowed} may be left)",
                    numberIn(line, 1)),
                {{"settled", line.given.at(0)}, {"all", line.given.at(1)}, {"allowed", line.expected.at(0)}});
}

std::string remarksSentence(const ReviewLine& line) {
    return fill(trn("{count} remark on your text (at most {allowed})",
                    "{count} remarks on your text (at most {allowed})", numberIn(line)),
                {{"count", line.given.at(0)}, {"allowed", line.expected.at(0)}});
}

std::string newRemarksSentence(const ReviewLine& line) {
    return fill(trn("{count} remark that the source did not call for",
                    "{count} remarks that the source did not call for", numberIn(line)),
                {{"count", line.given.at(0)}});
}

std::string toldSentence(const ReviewLine& line) {
    if (line.given.empty()) return about(tr("{what}: missing"), line);
    return about(line.right ? tr("{what}: told") : tr("{what}: told vaguely"), line);
}

}  // namespace

bool showsExpected(const ReviewLine& line) {
    using Kind = ReviewLine::Kind;
    const bool saidAlready = line.kind == Kind::words || line.kind == Kind::sentenceWords ||
                             line.kind == Kind::settled || line.kind == Kind::remarks ||
                             line.kind == Kind::level;
    return !line.right && !saidAlready && !line.expected.empty();
}

std::string expectedText(const ReviewLine& line) {
    std::vector<std::string> shown = line.expected;
    if (line.kind == ReviewLine::Kind::fact)
        for (std::string& value : shown)
            if (scenarios::parseDay(value)) value = dateText(value);
    return joined(shown);
}

std::string wordFor(Origin origin) {
    switch (origin) {
        case Origin::law: return tr("law");
        case Origin::promise: return tr("promise of Services Publics+");
        case Origin::practice: return tr("good practice");
    }
    return {};
}

std::string sentenceFor(const ReviewLine& line) {
    switch (line.kind) {
        case ReviewLine::Kind::answer: return joined(line.given);
        case ReviewLine::Kind::service: return about(tr("Service: {words}"), line);
        case ReviewLine::Kind::saying: return about(tr("What you say: {words}"), line);
        case ReviewLine::Kind::delay: return about(tr("Delay: {words}"), line);
        case ReviewLine::Kind::element: return seen(line);
        case ReviewLine::Kind::forbidden: return about(tr("{what}: “{words}”"), line);
        case ReviewLine::Kind::gone: return about(tr("{what}: gone"), line);
        case ReviewLine::Kind::broughtIn:
            return about(tr("{what}: “{words}”, which was not there before"), line);
        case ReviewLine::Kind::ticked: return about(tr("{what}: your own check"), line);
        case ReviewLine::Kind::fact:
            return line.given.empty() ? about(tr("{what}: lost"), line)
                                      : about(tr("{what}: “{words}”"), line);
        case ReviewLine::Kind::words: return wordsSentence(line);
        case ReviewLine::Kind::sentenceWords:
            return fill(tr("{count} words a sentence on average (at most {to})"),
                        {{"count", line.given.at(0)}, {"to", line.expected.at(0)}});
        case ReviewLine::Kind::settled: return settledSentence(line);
        case ReviewLine::Kind::newRemarks: return newRemarksSentence(line);
        case ReviewLine::Kind::remarks: return remarksSentence(line);
        case ReviewLine::Kind::level:
            return fill(tr("Level {level} (aim: {aim})"),
                        {{"level", line.given.at(0)}, {"aim", line.expected.at(0)}});
        case ReviewLine::Kind::told: return toldSentence(line);
    }
    return {};
}

std::string workedLine(const scenarios::Worked& worked, int points) {
    if (worked.terms.size() < 2) return {};
    std::string sum;
    for (const Points term : worked.terms) {
        if (sum.empty())
            sum = term < 0 ? "\u2212" : "";
        else
            sum += term < 0 ? " \u2212 " : " + ";
        sum += pointsText(std::abs(term));
    }
    if (std::accumulate(worked.terms.begin(), worked.terms.end(), Points{0}) < 0) sum += " \u2192 0";
    return "(" + sum + ") / " + pointsText(worked.whole) + " \u00D7 " + std::to_string(points) + " = " +
           pointsText(worked.of(points));
}

std::string scoreLine(const scenarios::Score& score) {
    std::string sum;
    for (const Points points : score.worked) sum += (sum.empty() ? "" : " + ") + pointsText(points);
    if (score.worked.size() > 1) sum = "(" + sum + ")";
    std::string line = sum + " / " + pointsText(score.possible) + " = " + percentText(score.percent);
    return line;
}

}  // namespace trainer
