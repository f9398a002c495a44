#include "trainer/presenters/measured_answer.h"

#include <algorithm>
#include <array>
#include <span>

#include "scenarios/clarity/measuring.h"
#include "scenarios/play/judgement.h"
#include "scenarios/play/written_text.h"

namespace trainer {
namespace {

using namespace scenarios;

constexpr std::string_view blocksWord = "!blocks";

/// An answer that is no text, whatever the step.
bool isWordOfTheGame(std::string_view given) {
    constexpr std::array words{takeBack, askHint, tryAgain, goOn};
    return std::ranges::find(words, given) != words.end();
}

/// Whether a text is asked for now: a letter that is there is only checked.
bool asksForText(const Play::Played& now) {
    const auto* reply = std::get_if<ReplyPlay>(&now.play);
    return !now.mayTryAgain && (!reply || reply->letter().empty());
}

/// The text that an answer is, or is made of.
std::string textIn(const Step& step, std::string_view given) {
    const auto words = scenarios::wordsOf(given);
    const auto* reply = std::get_if<Reply>(&step.body);
    if (!reply || words.empty() || words.front() != blocksWord) return std::string(given);
    std::vector<LetterBlockId> blocks;
    for (const std::string_view word : std::span(words).subspan(1))
        if (isIdentifier(word)) blocks.emplace_back(std::string(word));
    return letterOf(*reply, blocks);
}

Measured measured(const Step& step, const ClarityGoal& goal, const std::string& text,
                  const Analyser& analyser) {
    Measured measured;
    if (const auto* rewrite = std::get_if<Rewrite>(&step.body)) {
        measured.before = measure(rewrite->original, analyser);
        measured.before->points.clear();
    }
    measured.now = measure(text, analyser);
    std::erase_if(measured.now.points, [&](const auto& one) {
        return std::ranges::count(goal.points, one.first, &PointGoal::id) == 0;
    });
    return measured;
}

}  // namespace

std::string languageOf(const Scenario& scenario) {
    return scenario.language == Language::french ? "fr" : "en";
}

const ClarityGoal* clarityGoalOf(const Step& step) {
    const auto goalIn = [](const auto* body) { return body && body->clarity ? &*body->clarity : nullptr; };
    const auto* goal = goalIn(std::get_if<Rewrite>(&step.body));
    return goal ? goal : goalIn(std::get_if<Reply>(&step.body));
}

std::string measuredAnswer(const Play& play, const std::string& given, const AnalyserOf& analyserOf) {
    if (play.finished() || !analyserOf || isWordOfTheGame(given)) return given;
    const Play::Played& now = *play.current();
    const ClarityGoal* goal = clarityGoalOf(*now.step);
    if (!goal || !asksForText(now)) return given;
    const auto parts = partsOf(given, *goal);
    if (!parts) return given;
    const std::string text = textIn(*now.step, parts->text);
    // What is no text, or too long, is refused below; nothing is measured of it.
    if (refusalOf(text)) return given;
    const Analyser* analyser = analyserOf(languageOf(play.scenario()));
    if (!analyser) return given;
    return lineOf(measured(*now.step, *goal, text, *analyser)) + "\n" + std::string(parts->text);
}

}  // namespace trainer
