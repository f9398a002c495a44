#include "trainer/presenters/period_choice.h"

namespace trainer {

using namespace assessment;

Period periodOf(const PeriodChoice& choice, const std::string& today, const std::string& lastWave) {
    using Kind = PeriodChoice::Kind;
    switch (choice.kind) {
        case Kind::all: return {};
        case Kind::year: return yearOf(today);
        case Kind::twelveMonths: return twelveMonthsTo(today);
        case Kind::sinceWave: return {lastWave, {}};
        case Kind::own: return choice.own;
    }
    return {};
}

}  // namespace trainer
