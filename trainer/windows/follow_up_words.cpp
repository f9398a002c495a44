#include "trainer/windows/follow_up_words.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {

std::string whyText(const WeekLine& point) {
    const std::string day = point.day.empty() ? std::string() : dateText(point.day);
    switch (point.why) {
        case WeekLine::Why::late: return fill(tr("Late since {day}"), {{"day", day}});
        case WeekLine::Why::due: return fill(tr("Due on {day}"), {{"day", day}});
        case WeekLine::Why::waiting:
            return point.status == assessment::ActionStatus::done ? tr("Carried out: it waits to be verified")
                                                                  : tr("Decided: it waits to be begun");
        case WeekLine::Why::stale: return tr("Nothing was said of it for 30 days");
        case WeekLine::Why::unmeasured: return fill(tr("To be measured by {day}"), {{"day", day}});
    }
    return {};
}

}  // namespace trainer
