#include "trainer/wording/ranking_words.h"

#include <cmath>

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {

using namespace assessment;

namespace {

constexpr double hundred = 100;

std::string wordFor(RankAgreement agreement) {
    switch (agreement) {
        case RankAgreement::veryWeak: return tr("very weak");
        case RankAgreement::weak: return tr("weak");
        case RankAgreement::moderate: return tr("moderate");
        case RankAgreement::strong: return tr("strong");
        case RankAgreement::veryStrong: return tr("very strong");
    }
    return {};
}

std::string figureText(double figure) {
    return pointsText(static_cast<scenarios::Points>(std::lround(figure * hundred)));
}

}  // namespace

std::string wordFor(VoterGroup group) {
    return group == VoterGroup::team ? tr("The team") : tr("The users\u2019 committee");
}

std::string agreementText(double w) {
    return fill(tr("{word} (Kendall\u2019s W: {figure})"),
                {{"word", wordFor(rankAgreementOf(w))}, {"figure", figureText(w)}});
}

std::string rankText(double rank) {
    return rank == 0 ? std::string("\u2013") : figureText(rank);
}

std::string adviceFor(WorkshopFault fault) {
    switch (fault) {
        case WorkshopFault::tooFew:
            return tr("Fewer than three: is that all the service can change in the coming months?");
        case WorkshopFault::tooMany:
            return tr("More than five: what is begun all at once is rarely finished. Which ones can wait?");
        case WorkshopFault::unknownAction:
        case WorkshopFault::repeated:
            return tr("One of the priorities is not in this workshop. Choose again.");
    }
    return {};
}

}  // namespace trainer
