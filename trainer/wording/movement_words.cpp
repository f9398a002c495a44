#include "trainer/wording/movement_words.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"

namespace trainer {

using namespace assessment;

std::string wordFor(Moved moved) {
    switch (moved) {
        case Moved::up: return tr("Done, and the level rose");
        case Moved::unchanged: return tr("Done, level unchanged");
        case Moved::down: return tr("Done, and the level fell");
        case Moved::unknown: return tr("Done, and no later diagnostic tells the level yet");
    }
    return {};
}

std::string sentenceFor(const Movement& movement) {
    const std::string word = wordFor(movement.moved);
    if (!movement.before || !movement.now) return word + ".";
    const char* sentence =
        movement.reached ? tr("{what}: {before} before, {now} in wave {wave}. The target is reached.")
                         : tr("{what}: {before} before, {now} in wave {wave}. The target is not reached.");
    return fill(sentence, {{"what", word},
                           {"before", tenthsText(*movement.before)},
                           {"now", tenthsText(*movement.now)},
                           {"wave", std::to_string(movement.wave)}});
}

std::string wordFor(Going going) {
    switch (going) {
        case Going::better: return tr("Better");
        case Going::same: return tr("The same");
        case Going::worse: return tr("Worse");
        case Going::notSince: return tr("Not measured since");
        case Going::notBefore: return tr("Not measured before");
        case Going::never: return tr("Never measured");
    }
    return {};
}

std::string wordFor(Heard heard) {
    switch (heard) {
        case Heard::open: return tr("Not decided yet");
        case Heard::declined: return tr("Nothing is done, with a reason");
        case Heard::planned: return tr("It will be done");
        case Heard::underWay: return tr("Under way");
        case Heard::done: return tr("You asked for it, we did it");
        case Heard::dropped: return tr("Given up");
    }
    return {};
}

}  // namespace trainer
