#include "trainer/wording/practice_words.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"

namespace trainer {

using namespace assessment;

std::string sentenceFor(PracticeFault fault) {
    switch (fault) {
        case PracticeFault::noTitle: return tr("It has no title. Say in a few words what was done.");
        case PracticeFault::nothingTold:
            return tr("It says neither what worked nor what did not. Write one of them.");
    }
    return {};
}

std::string costText(const Action& action) {
    std::string words;
    if (action.days > 0) words = fill(tr("{days} days of work"), {{"days", tenthsText(action.days)}});
    if (action.euros > 0)
        words += (words.empty() ? "" : ", ") +
                 fill(tr("{euros} euros"), {{"euros", std::to_string(action.euros)}});
    return words;
}

}  // namespace trainer
