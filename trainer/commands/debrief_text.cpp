#include "trainer/commands/debrief_text.h"

#include <ostream>

#include "trainer/commands/letter_text.h"
#include "trainer/commands/step_text.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/review_words.h"

namespace trainer {
namespace {

using namespace scenarios;

std::string markOf(Points earned, Points possible) {
    return pointsText(earned) + "/" + pointsText(possible);
}

void writeScore(const Score& score, const Scenario& scenario, const Commons& commons,
                const Terminal& terminal) {
    if (score.worked.empty()) {
        terminal.out << tr("You have read it all.") << "\n\n";
        return;
    }
    terminal.out << terminal.bold(
                        fill(tr("Score: {percent} %"), {{"percent", std::to_string(score.percent)}}))
                 << " — "
                 << fill(score.passed ? tr("passed (from {mark} %)") : tr("not passed yet (from {mark} %)"),
                         {{"mark", std::to_string(scenario.passMark)}})
                 << '\n';
    terminal.out << terminal.faint(scoreLine(score)) << '\n';
    if (score.cap < 100)
        terminal.paragraph(fill(tr("A message of danger was missed: the score cannot go above {cap} %."),
                                {{"cap", std::to_string(score.cap)}}));
    terminal.out << '\n';
    for (const SkillScore& skill : score.skills) {
        const auto known = commons.skills.find(skill.skill);
        const std::string title =
            known == commons.skills.end() ? skill.skill.text() : plain(known->second.title);
        terminal.out << "  " << cell(title, 60) << ' ' << markOf(skill.earned, skill.possible) << '\n';
    }
    terminal.out << '\n';
}

void writeLine(const ReviewLine& line, const Terminal& terminal) {
    if (line.kind == ReviewLine::Kind::answer && !line.about.empty())
        terminal.paragraph(terminal.faint(line.about), 2);
    terminal.paragraph(sentenceFor(line), 2, line.right ? "✓ " : "✗ ");
    if (showsExpected(line))
        terminal.paragraph(fill(tr("Expected: {answer}"), {{"answer", expectedText(line)}}), 4);
    for (const std::string& why : line.why) terminal.paragraph(why, 4);
}

void writeModel(const std::string& model, const Terminal& terminal) {
    if (model.empty()) return;
    terminal.out << '\n' << "  " << terminal.faint(tr("One way to write it:")) << '\n';
    writeLetter(model, terminal);
}

}  // namespace

void writeDangers(const std::vector<const Message*>& missed, const std::vector<EmergencyNumberId>& numbers,
                  const Commons& commons, const Terminal& terminal) {
    if (missed.empty()) return;
    terminal.out << terminal.bold(tr("First of all: somebody was in danger.")) << '\n';
    for (const Message* message : missed) {
        terminal.paragraph(plain(message->subject), 2, "! ");
        terminal.paragraph(plain(message->why), 4);
    }
    writeNumbers(numbers, commons, terminal);
    terminal.out << '\n';
}

void writeReview(const StepReview& review, const Terminal& terminal) {
    terminal.out << terminal.bold(wordFor(review.mark.verdict)) << "  "
                 << terminal.faint(markOf(review.mark.earned, review.mark.possible)) << '\n';
    if (const std::string worked = workedLine(review.mark.worked, review.step->points); !worked.empty())
        terminal.paragraph(terminal.faint(worked), 2);
    if (review.cost > 0)
        terminal.paragraph(
            fill(tr("Hints and further tries took {points}."), {{"points", pointsText(review.cost)}}), 2);
    for (const ReviewLine& line : review.lines) writeLine(line, terminal);
    writeModel(review.model, terminal);
    if (review.comment) terminal.paragraph(terminal.styledText(*review.comment), 2);
    if (const Text& general = review.step->feedback.general; !general.empty())
        terminal.paragraph(terminal.styledText(general), 2);
    for (const Source* source : review.sources)
        terminal.paragraph(
            terminal.faint(fill(tr("Source: {source} (checked on {date})"),
                                {{"source", plain(source->text)}, {"date", dateText(source->checked)}})),
            2);
    terminal.out << '\n';
}

void writeDebrief(const Debrief& debrief, const Scenario& scenario, const Commons& commons,
                  const Terminal& terminal) {
    terminal.out << '\n';
    terminal.heading(fill(tr("Debrief: {title}"), {{"title", plain(scenario.title)}}));
    writeDangers(debrief.missedDangers, debrief.numbers, commons, terminal);
    writeScore(debrief.score, scenario, commons, terminal);
    for (const StepReview& review : debrief.steps) {
        terminal.out << terminal.bold(plain(review.step->title)) << '\n';
        writeReview(review, terminal);
    }
}

}  // namespace trainer
