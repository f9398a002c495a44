#include "trainer/windows/debrief_view.h"

#include "scenarios/play/percent.h"
#include "trainer/windows/blocks_view.h"
#include "trainer/windows/meter.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/review_card.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/review_words.h"

namespace trainer {
namespace {

using namespace scenarios;

void addScore(Stack& stack, const Score& score, const Scenario& scenario, const Commons& commons) {
    auto& card = stack.add(new Card(&stack), Space::large);
    if (score.worked.empty()) {
        card.add(new Prose(&card, std::string(tr("You have read it all.")), TextSize::lead));
        return;
    }
    card.stripe(score.passed ? palette().good : palette().middling);
    card.add(new Prose(&card, percentText(score.percent), TextSize::display)).bold();
    const char* sentence = score.passed ? tr("Passed (from {mark})") : tr("Not passed yet (from {mark})");
    card.add(new Prose(&card, fill(sentence, {{"mark", percentText(scenario.passMark)}}), TextSize::lead),
             Space::hair)
        .coloured(score.passed ? palette().good : palette().middling);
    card.add(new Prose(&card, scoreLine(score), TextSize::small), Space::hair).coloured(palette().faint);
    if (score.cap < 100)
        card.add(
            new Prose(&card, fill(tr("A message of danger was missed: the score cannot go above {cap} %."),
                                  {{"cap", std::to_string(score.cap)}})));
    for (const SkillScore& skill : score.skills) {
        const auto known = commons.skills.find(skill.skill);
        if (known == commons.skills.end() || skill.possible == 0) continue;
        card.add(new Meter(&card, plain(known->second.title), percentOf(skill.earned, skill.possible)),
                 Space::medium);
    }
}

}  // namespace

void addDangers(Stack& stack, const Debrief& debrief, const Commons& commons) {
    if (debrief.missedDangers.empty()) return;
    auto& card = stack.add(new Card(&stack), Space::large);
    card.stripe(palette().bad);
    card.add(new Prose(&card, std::string(tr("First of all: somebody was in danger.")), TextSize::lead))
        .bold()
        .coloured(palette().bad);
    for (const Message* message : debrief.missedDangers) {
        card.add(new Prose(&card, message->subject), Space::medium).bold();
        card.add(new Prose(&card, message->why), Space::hair);
    }
    addNumbers(card, debrief.numbers, commons);
}

void addDebrief(Stack& stack, const Play& play, const Commons& commons) {
    const Debrief debrief = debriefOf(play);
    addDangers(stack, debrief, commons);
    addScore(stack, debrief.score, play.scenario(), commons);
    for (const StepReview& review : debrief.steps) addReview(stack, review, true);
}

}  // namespace trainer
