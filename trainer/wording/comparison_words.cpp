#include "trainer/wording/comparison_words.h"

#include <cstdlib>

#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"

namespace trainer {

using namespace assessment;

std::string wordFor(Basis basis) {
    return basis == Basis::agreed ? tr("what the team agreed on") : tr("what the answers tell");
}

std::string pointText(const Point& point) {
    switch (point.kind) {
        case Point::Kind::level: return tenthsText(point.level);
        case Point::Kind::tooFew: return tr("not enough data");
        case Point::Kind::gap: break;
    }
    return tr("no counterpart");
}

std::string pointWords(const Point& point) {
    const bool isPart = point.kind == Point::Kind::level && point.relation != Relation::equal;
    return isPart ? fill(tr("{level} ({relation})"),
                         {{"level", pointText(point)}, {"relation", wordFor(point.relation)}})
                  : pointText(point);
}

std::string differenceText(Tenths difference) {
    return (difference < 0 ? "\u2212" : "+") + tenthsText(std::abs(difference));
}

std::string comparisonRules() {
    return fill(
        tr("A wave counts with what the team agreed on, where its meeting is over, and otherwise with what "
           "the "
           "answers tell. A change is told from {least} level up: that is our own rule, not a test of "
           "significance, because a few people do not bear one. Where an earlier framework asked something "
           "else, the line breaks; nothing is put in its place. Where it asked something like it, the level "
           "says how far the two can be compared."),
        {{"least", tenthsText(leastChange)}});
}

std::string sentenceFor(const Others& others) {
    using Refusal = Others::Refusal;
    switch (others.refusal.value_or(Refusal::tooFew)) {
        case Refusal::notCounted: return tr("Other services are shown once this diagnostic is closed.");
        case Refusal::notShared:
            return tr(
                "This service did not agree to stand beside others without its name. It can agree when "
                "its next diagnostic is prepared.");
        case Refusal::tooFew: break;
    }
    return fill(trn("Other services are shown from {least} on. {number} has agreed so far.",
                    "Other services are shown from {least} on. {number} have agreed so far.",
                    static_cast<unsigned long>(others.units)),
                {{"least", std::to_string(leastOthers)}, {"number", std::to_string(others.units)}});
}

}  // namespace trainer
