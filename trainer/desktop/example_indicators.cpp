#include "trainer/desktop/example_indicators.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

#include "trainer/presenters/indicator_sheet.h"

namespace trainer {

using namespace assessment;

namespace {

struct Measured {
    const char* day;
    const char* value;
    const char* note = "";
};

std::string take(ExampleDesk& desk, Indicator indicator, const char* target,
                 const std::vector<Measured>& measures) {
    desk.on(measures.empty() ? exampleToday : measures.front().day);
    indicator.target = thousandthsOf(target);
    IndicatorSheet sheet(desk.plans(), indicator);
    sheet.keep();
    for (const Measured& one : measures) {
        desk.on(one.day);
        Measure measure = freshMeasure(desk.plans(), indicator.id);
        measure.value = thousandthsOf(one.value).value();
        measure.note = one.note;
        desk.plans().indicators().keep(measure);
    }
    return indicator.id;
}

Indicator ready(ExampleDesk& desk, const std::string& unit, const std::string& kind) {
    const auto& all = desk.plans().readyIndicators();
    const auto found = std::ranges::find(all, kind, &ReadyIndicator::id);
    if (found == all.end()) throw std::runtime_error("no indicator " + kind);
    return freshIndicator(desk.plans(), unit, *found);
}

Indicator waitingTime(ExampleDesk& desk, const std::string& unit) {
    Indicator own = freshIndicator(desk.plans(), unit);
    own.title = "Attente moyenne au guichet";
    own.definition = "Temps entre le ticket et l\u2019appel, en moyenne, sur une semaine ordinaire.";
    own.measuredIn = "minutes";
    own.direction = Direction::down;
    own.source = "Distributeur de tickets.";
    own.frequency = Frequency::quarterly;
    return own;
}

}  // namespace

ExampleIndicators measureExample(ExampleDesk& desk, const std::string& unit) {
    ExampleIndicators kept;
    kept.calls = take(desk, ready(desk, unit, "calls_answered"), "85",
                      {{"2025-12-31", "68"},
                       {"2026-01-31", "70"},
                       {"2026-02-28", "71,5"},
                       {"2026-03-31", "79"},
                       {"2026-04-30", "82"},
                       {"2026-05-31", "83,5"},
                       {"2026-06-30", "84"},
                       {"2026-07-31", "86"},
                       {"2026-08-31", "88"},
                       {"2026-09-30", "75", "La rentr\u00E9e, avec deux coll\u00E8gues en moins."},
                       {"2026-10-31", "83"}});
    take(desk, ready(desk, unit, "announced_time"), "90",
         {{"2026-03-31", "62"},
          {"2026-04-30", "66"},
          {"2026-05-31", "71"},
          {"2026-06-30", "70"},
          {"2026-07-31", "74"},
          {"2026-08-31", "79"},
          {"2026-09-30", "78"}});
    take(desk, ready(desk, unit, "satisfaction"), "80", {{"2025-06-30", "71"}, {"2026-06-30", "78"}});
    take(desk, ready(desk, unit, "procedures_rated"), "", {});
    kept.waiting = take(desk, waitingTime(desk, unit), "15",
                        {{"2026-03-31", "27"}, {"2026-06-30", "22"}, {"2026-09-30", "19,5"}});
    return kept;
}

}  // namespace trainer
