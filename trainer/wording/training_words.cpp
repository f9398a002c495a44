#include "trainer/wording/training_words.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {

using Kind = assessment::ToldShare::Kind;

std::string trainedSinceText(const std::string& day) {
    return fill(tr("Who of the service has passed an exercise on it since {day}:"), {{"day", dateText(day)}});
}

std::string trainedText(const assessment::ToldShare& share) {
    switch (share.kind) {
        case Kind::nobody: return tr("nobody");
        case Kind::few: return tr("not told, because it would be said of too few people");
        case Kind::counted:
            return fill(tr("{some} of {all} people"),
                        {{"some", std::to_string(share.some)}, {"all", std::to_string(share.all)}});
        case Kind::everybody: return tr("everybody");
    }
    return {};
}

std::string askedText(const assessment::Assignment& assignment, bool isOverdue) {
    const std::string from = dateText(assignment.from);
    if (assignment.due.empty()) return fill(tr("Asked on {from}"), {{"from", from}});
    return fill(isOverdue ? tr("\u26A0 Asked on {from}; it was to be done by {due}")
                          : tr("Asked on {from}, by {due}"),
                {{"from", from}, {"due", dateText(assignment.due)}});
}

}  // namespace trainer
