#include "trainer/windows/refusals.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/plan_words.h"

namespace trainer {
namespace {

using namespace assessment;

std::string whyNot(const WishedChanges::Refused& refused) {
    if (refused.fault == ActionFault::step)
        return fill(tr("it is “{here}”, and does not go from there to “{there}” in one step."),
                    {{"here", wordFor(refused.action.status)}, {"there", wordFor(refused.wanted.status)}});
    if (refused.fault == ActionFault::noEvidence)
        return tr("nothing shows yet that it helped. Open it and add a proof first.");
    return sentenceFor(refused.fault);
}

}  // namespace

std::string refusalText(const WishedChanges::Refused& refused) {
    return fill(tr("“{title}”: {why}"), {{"title", refused.action.title}, {"why", whyNot(refused)}});
}

}  // namespace trainer
