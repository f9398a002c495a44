#include "trainer/commands/player.h"

#include <istream>
#include <ostream>

#include "trainer/commands/commands.h"
#include "trainer/commands/debrief_json.h"
#include "trainer/commands/debrief_text.h"
#include "trainer/commands/remark_text.h"
#include "trainer/commands/step_text.h"
#include "trainer/presenters/typed_answer.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace scenarios;

/// The feedback of the choice just made in a dialogue that goes on.
const Text* spokenFeedback(const Play& play) {
    if (play.finished()) return nullptr;
    const auto* dialogue = std::get_if<DialoguePlay>(&play.current()->play);
    return dialogue && !dialogue->history().empty() ? &dialogue->history().back().choice->feedback : nullptr;
}

/// The words a person types for what is no answer.
std::string wordOf(const std::string& line) {
    if (line == "?") return std::string(askHint);
    if (line == "<") return std::string(takeBack);
    return {};
}

/// What stands for itself. A text below what was measured of it is on one line in a file.
bool isCanonical(const std::string& line) {
    return line.starts_with('!') && !line.starts_with(clarityWord);
}

}  // namespace

int Player::playInteractively() {
    if (presenter_.wasResumed()) terminal_.out << tr("You go on where you stopped.") << '\n';
    bool show = true;
    while (!presenter_.play().finished()) {
        const StepView view = presenter_.step();
        startTimer(view);
        if (show)
            writeStep(view, commons_, terminal_);
        else if (terminal_.interactive)
            terminal_.out << "> " << std::flush;
        const auto line = read(view);
        if (!line) {
            terminal_.out << '\n' << tr("All is kept: play again to go on from here.") << '\n';
            return clean;
        }
        const std::string answer = answerFor(view, *line);
        const auto refusal = sender_.give(presenter_, answer);
        show = !refusal && answer != askHint;
        if (refusal)
            terminal_.out << sentenceFor(*refusal) << '\n';
        else if (answer == askHint)
            writeHint();
        else if (answer != takeBack)
            writeReviews();
    }
    return close();
}

std::optional<std::string> Player::read(const StepView& view) {
    std::string line;
    if (!std::getline(terminal_.in, line) || line == "q") return {};
    const bool isText = view.kind == StepView::Kind::rewrite ||
                        (view.kind == StepView::Kind::reply && view.reply->takesText());
    const bool isWhole =
        !isText || !wordOf(line).empty() || line.starts_with('!') || typedAnswer(view, line) != line;
    return isWhole ? line : readLetter(line);
}

std::string Player::readLetter(std::string letter) {
    std::string line;
    while (letter != "." && std::getline(terminal_.in, line) && line != ".") letter += '\n' + line;
    return letter == "." ? std::string() : letter;
}

std::string Player::answerFor(const StepView& view, const std::string& line) {
    if (timeIsOver_ && clock() > *timeIsOver_) {
        terminal_.out << tr("The time is over.") << '\n';
        return "!time";
    }
    const std::string word = wordOf(line);
    if (!word.empty()) return word;
    return line.find('\n') == std::string::npos ? typedAnswer(view, line) : line;
}

/// The time of an inbox runs from when it is first shown.
void Player::startTimer(const StepView& view) {
    if (view.minutes == 0)
        timeIsOver_.reset();
    else if (!timeIsOver_)
        timeIsOver_ = clock() + std::chrono::minutes(view.minutes);
}

void Player::writeHint() {
    const Play::Played& now = *presenter_.play().current();
    const auto last = static_cast<std::size_t>(now.hints) - 1;
    terminal_.paragraph(terminal_.styledText(now.step->feedback.hints[last]));
}

int Player::playScript(std::istream& answers) {
    std::string line;
    int number = 0;
    while (!presenter_.play().finished() && std::getline(answers, line)) {
        ++number;
        if (line.empty() || line.front() == '#') continue;
        const Play& play = presenter_.play();
        const std::string step = play.current()->step->id.text();
        const std::string word = wordOf(line);
        const std::string given = !word.empty()       ? word
                                  : isCanonical(line) ? line
                                                      : typedAnswer(presenter_.step(), line);
        if (const auto refusal = sender_.give(presenter_, given)) {
            terminal_.err << fill(tr("Line {line} (step {step}): {sentence}"),
                                  {{"line", std::to_string(number)},
                                   {"step", step},
                                   {"sentence", sentenceFor(*refusal)}})
                          << '\n';
            return found;
        }
        // The answer is durable: whoever reads this line may count on it.
        if (!json_)
            terminal_.out << '[' << play.answers().size() << "] " << step << ": " << oneLine(given)
                          << std::endl;
    }
    if (!presenter_.play().finished())
        terminal_.err
            << tr("The answers end before the scenario does. All is kept: play again to go on from here.")
            << '\n';
    return close();
}

void Player::writeReviews() {
    if (const auto review = presenter_.lastReview()) {
        terminal_.out << '\n';
        if (!review->mark.missedDangers.empty()) {
            const auto debrief = presenter_.debrief();
            writeDangers(debrief.missedDangers, debrief.numbers, commons_, terminal_);
        }
        writeReview(*review, terminal_);
        if (const auto remarks = presenter_.remarksOn(*review)) writeRemarks(*remarks, terminal_);
        if (terminal_.interactive && !presenter_.play().finished()) {
            std::string line;
            terminal_.out << terminal_.faint(tr("Enter to go on")) << std::flush;
            std::getline(terminal_.in, line);
        }
    } else if (const Text* feedback = spokenFeedback(presenter_.play()); feedback && !feedback->empty()) {
        terminal_.out << '\n';
        terminal_.paragraph(terminal_.styledText(*feedback), 2, "→ ");
    }
}

int Player::close() {
    const Play& play = presenter_.play();
    if (json_)
        terminal_.out << debriefJson(play, commons_);
    else if (play.finished())
        writeDebrief(presenter_.debrief(), play.scenario(), commons_, terminal_);
    return clean;
}

}  // namespace trainer
