#include "trainer/reports/event_table.h"

#include "trainer/wording/event_words.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;
using content::EventColumn;

Spreadsheet::Page eventTableOf(const std::string& title, const std::vector<Event>& events,
                               const std::map<std::string, std::string>& severities) {
    Spreadsheet::Page page{
        title,
        {wordFor(EventColumn::date), wordFor(EventColumn::source), wordFor(EventColumn::engagement),
         wordFor(EventColumn::severity), wordFor(EventColumn::facts), tr("Decision"), tr("Reason"),
         wordFor(EventColumn::reference)},
        {}};
    for (const Event& event : events) {
        const auto known = severities.find(event.severity);
        page.rows.push_back({event.date, wordFor(event.source), event.engagement,
                             known == severities.end() ? event.severity : known->second, event.facts,
                             wordFor(event.decision), event.reason, event.reference});
    }
    return page;
}

}  // namespace trainer
