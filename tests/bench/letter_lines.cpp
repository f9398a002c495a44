#include <cwctype>
#include <filesystem>
#include <stdexcept>

#include "content/reading/library.h"
#include "scenarios/play/debrief.h"
#include "scenarios/play/judgement.h"
#include "tests/bench/lines.h"
#include "tests/bench/measure.h"
#include "tests/scenarios/play/made_scenario.h"

// What a player waits for once a letter is sent, and whoever opens an attempt again.
namespace bench {
namespace {

using namespace scenarios;

// The ratios are what 2 ms and 1 ms were against folding on the machine they were first measured on.
constexpr std::size_t lengthOfLetter = 2'000;
constexpr std::size_t answersOfAttempt = 200;

/// The scenarios of the library that can be played.
std::vector<Scenario> shipped() {
    Commons commons;
    content::addCommons(CAP_SOURCE "/content/library/commons", commons);
    std::vector<Scenario> read;
    for (const auto& file :
         std::filesystem::recursive_directory_iterator(CAP_SOURCE "/content/library/modules"))
        if (file.path().extension() == ".xml")
            if (auto opened = content::openScenario(file.path().string(), commons); opened.playable)
                read.push_back(std::move(opened.playable->scenario));
    return read;
}

/// The step of that kind whose elements have the most detectors.
template <class Body>
const Body& heaviest(const std::vector<Scenario>& library) {
    const Body* heaviest = nullptr;
    std::size_t most = 0;
    for (const Scenario& scenario : library)
        for (const Step& step : scenario.steps)
            if (const auto* body = std::get_if<Body>(&step.body)) {
                std::size_t detectors = 1;
                for (const ChecklistElement& element : body->elements) detectors += element.detectors.size();
                if (detectors > most) heaviest = body;
                most = std::max(most, detectors);
            }
    if (!heaviest) throw std::runtime_error("the library has no such step");
    return *heaviest;
}

/// So many characters of a letter, said again and again, a paragraph each time.
std::string longLetter(const std::string& letter) {
    std::string text;
    for (std::size_t characters = 0, i = 0; characters < lengthOfLetter; ++i) {
        const char c = i % (letter.size() + 1) == letter.size() ? '\n' : letter[i % (letter.size() + 1)];
        text += c;
        characters += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }
    return text;
}

/// The least that any look at a text costs: each character in lower case, and whether it belongs to a word.
std::size_t foldOnce(const std::string& text) {
    std::size_t words = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        const std::size_t bytes = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        wint_t code = first < 0x80 ? first : first & (0xFFU >> (bytes + 1));
        for (std::size_t k = 1; k < bytes && i + k < text.size(); ++k)
            code = code << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
        words += std::iswalnum(std::towlower(code)) != 0;
        i += bytes;
    }
    return words;
}

/// Something that is over in a moment, done often enough to be measured; the seconds of once.
template <class Work>
double secondsOfOnce(Work&& work) {
    constexpr int times = 20;
    // What was worked out goes somewhere, so that it is worked out.
    volatile std::size_t kept = 0;
    const double seconds = secondsOf([&] {
        for (int i = 0; i < times; ++i) kept = work();
    });
    static_cast<void>(kept);
    return seconds / times;
}

/// Called through a place the compiler may not look into: it knows too much of a plain loop.
std::size_t (*volatile foldText)(const std::string&) = foldOnce;

void compare(Row& row, const Way& work, const Way& fold, int turns, const std::string& goal) {
    const auto medians = mediansOf({work, fold}, turns);
    row.ratio = medians[0] / medians[1];
    row.medians = secondsText(medians[0]) + " (goal " + goal + ") against " + secondsText(medians[1]) +
                  " of folding the text once";
}

/// A story of questions, conversations, an inbox and three letters, played with hints and answers taken back.
struct LongAttempt {
    LongAttempt() {
        Random random(7);
        std::vector<made::Kind> kinds;
        for (std::size_t i = 0; i < 90; ++i) kinds.push_back(made::allKinds.at(i % 10));
        kinds[20] = kinds[40] = made::Kind::reply;
        kinds[30] = made::Kind::rewrite;
        scenario = made::scenario(kinds, random);
        scenario.stepBack = true;
        Play play(scenario);
        while (play.answers().size() < answersOfAttempt && !play.finished()) {
            const StepId step = play.current()->step->id;
            if (made::oneIn(10, random)) play.answer({step, std::string(askHint)});
            if (made::oneIn(10, random)) play.answer({step, std::string(takeBack)});
            if (play.answers().size() < answersOfAttempt) play.answer(*play.anyAnswer(random));
        }
        answers = play.answers();
        if (answers.size() != answersOfAttempt) throw std::runtime_error("the attempt is too short");
        for (const Answer& answer : answers) text += answer.given + "\n";
    }

    Scenario scenario;
    std::vector<Answer> answers;
    std::string text;
};

}  // namespace

void addLetterLines(Lines& lines) {
    const int turns = lines.options().quick ? 21 : 101;
    const std::string size = countText(static_cast<long long>(lengthOfLetter)) + "-character ";
    lines.add("scoring a " + size + "reply", {Goal::Kind::atMost, 260}, [&](Row& row) {
        const auto library = shipped();
        const auto& reply = heaviest<Reply>(library);
        const std::string letter = longLetter(modelLetterOf(reply));
        compare(
            row,
            [&] { return secondsOfOnce([&] { return judge(reply, letter, {}).worked().terms.size(); }); },
            [&] { return secondsOfOnce([&] { return foldText(letter); }); }, turns, "2 ms");
    });
    lines.add("scoring a " + size + "rewrite", {Goal::Kind::atMost, 260}, [&](Row& row) {
        const auto library = shipped();
        const auto& rewrite = heaviest<Rewrite>(library);
        const std::string text = longLetter(rewrite.model);
        compare(
            row, [&] { return secondsOfOnce([&] { return judge(rewrite, text).worked().terms.size(); }); },
            [&] { return secondsOfOnce([&] { return foldText(text); }); }, turns, "2 ms");
    });
    lines.add("replaying an attempt of " + countText(static_cast<long long>(answersOfAttempt)) + " answers",
              {Goal::Kind::atMost, 135}, [&](Row& row) {
                  const LongAttempt attempt;
                  compare(
                      row,
                      [&] {
                          return secondsOfOnce([&] {
                              const Play play(attempt.scenario, attempt.answers);
                              return static_cast<std::size_t>(scoreOf(play).percent);
                          });
                      },
                      [&] { return secondsOfOnce([&] { return foldText(attempt.text); }); }, turns, "1 ms");
              });
}

}  // namespace bench
