#include "scenarios/play/debrief.h"

#include <algorithm>
#include <map>

namespace scenarios {
namespace {

bool isDone(const Play::Played& played) {
    return std::visit([](const auto& play) { return play.done(); }, played.play);
}

Mark markOf(const Play::Played& played) {
    return std::visit([](const auto& play) { return play.mark(); }, played.play);
}

const Text* commentOf(const StepFeedback& feedback, Verdict verdict) {
    const auto said = [](const Text& text) { return text.empty() ? nullptr : &text; };
    switch (verdict) {
        case Verdict::right: return said(feedback.right);
        case Verdict::partly: return said(feedback.partly.empty() ? feedback.wrong : feedback.partly);
        case Verdict::wrong: return said(feedback.wrong);
    }
    return nullptr;
}

std::vector<const Message*> messagesOf(const Step& step, const std::vector<MessageId>& ids) {
    std::vector<const Message*> found;
    if (const auto* inbox = std::get_if<Inbox>(&step.body))
        for (const Message& message : inbox->messages)
            if (std::ranges::count(ids, message.id) > 0) found.push_back(&message);
    return found;
}

}  // namespace

Score scoreOf(const Play& play) {
    Score score;
    std::map<SkillId, SkillScore> skills;
    for (const Play::Played& played : play.played()) {
        if (!isDone(played) || std::holds_alternative<Page>(played.step->body)) continue;
        const Mark mark = markOf(played);
        score.earned += mark.earned;
        score.possible += mark.possible;
        score.worked.push_back(mark.earned);
        SkillScore& skill = skills[played.step->skill];
        skill.skill = played.step->skill;
        skill.earned += mark.earned;
        skill.possible += mark.possible;
        if (!mark.missedDangers.empty())
            score.cap = std::min(score.cap, std::get<Inbox>(played.step->body).grid->cap);
    }
    for (const auto& [id, skill] : skills) score.skills.push_back(skill);
    const Points nothingToEarn = play.finished() ? 100 : 0;
    const Points percent =
        score.possible == 0 ? nothingToEarn : (200 * score.earned + score.possible) / (2 * score.possible);
    score.percent = std::min(static_cast<int>(percent), score.cap);
    score.passed = play.finished() && score.percent >= play.scenario().passMark;
    return score;
}

StepReview reviewOf(const Play& play, const Play::Played& played) {
    StepReview review;
    review.step = played.step;
    review.mark = markOf(played);
    review.hints = played.hints;
    review.lines = std::visit([](const auto& one) { return one.review(); }, played.play);
    review.comment = commentOf(played.step->feedback, review.mark.verdict);
    for (const SourceId& id : played.step->sources) {
        const auto source = std::ranges::find(play.scenario().sources, id, &Source::id);
        if (source != play.scenario().sources.end()) review.sources.push_back(&*source);
    }
    return review;
}

Debrief debriefOf(const Play& play) {
    Debrief debrief;
    debrief.score = scoreOf(play);
    for (const Play::Played& played : play.played()) {
        if (!isDone(played) || std::holds_alternative<Page>(played.step->body)) continue;
        debrief.steps.push_back(reviewOf(play, played));
        for (const Message* message : messagesOf(*played.step, debrief.steps.back().mark.missedDangers)) {
            debrief.missedDangers.push_back(message);
            for (const EmergencyNumberId& number : message->numbers)
                if (std::ranges::count(debrief.numbers, number) == 0) debrief.numbers.push_back(number);
        }
    }
    return debrief;
}

AttemptResult resultOf(const Score& score) {
    return {score.percent, score.passed, score.skills};
}

}  // namespace scenarios
