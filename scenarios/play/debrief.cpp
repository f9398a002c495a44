#include "scenarios/play/debrief.h"

#include <algorithm>
#include <map>

#include "scenarios/play/percent.h"

namespace scenarios {
namespace {

Points costOf(const Play::Played& played) {
    return Points{100} * (played.step->hintCost * played.hints + played.step->tryCost * (played.tries - 1));
}

/// What a step earned once hints and tries are paid for, and what they took.
struct Paid {
    Mark mark;
    Points cost = 0;

    explicit Paid(const Play::Played& played)
        : mark(played.mark()), cost(std::min(mark.earned, costOf(played))) {
        mark.earned -= cost;
    }
};

/// A step that counts: answered, and no page.
bool counts(const Play::Played& played) {
    return played.isDone() && !std::holds_alternative<Page>(played.step->body);
}

void addTexts(const Play::Played& played, StepReview& review) {
    if (const auto* reply = std::get_if<ReplyPlay>(&played.play)) {
        review.written = reply->letter();
        review.model = modelLetterOf(reply->reply());
    } else if (const auto* rewrite = std::get_if<RewritePlay>(&played.play)) {
        review.written = rewrite->text();
        review.model = rewrite->rewrite().model;
    }
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
        if (!counts(played)) continue;
        const Mark mark = Paid(played).mark;
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
    const int nothingToEarn = play.finished() ? 100 : 0;
    const int percent = score.possible == 0 ? nothingToEarn : percentOf(score.earned, score.possible);
    score.percent = std::min(percent, score.cap);
    score.passed = play.finished() && score.percent >= play.scenario().passMark;
    return score;
}

StepReview reviewOf(const Play& play, const Play::Played& played) {
    StepReview review;
    review.step = played.step;
    Paid paid(played);
    review.mark = std::move(paid.mark);
    review.cost = paid.cost;
    review.hints = played.hints;
    review.tries = played.tries;
    addTexts(played, review);
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
        if (!counts(played)) continue;
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
