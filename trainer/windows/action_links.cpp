// What an action is tied to: the event it answers to, the indicators it is to move, what was learnt of it.
#include <algorithm>

#include "trainer/presenters/practice_sheet.h"
#include "trainer/windows/action_page.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/tick.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/short_facts.h"

namespace trainer {

using namespace assessment;

/// What it answers to, and the way there.
void ActionPage::addEvent() {
    const auto event = desk_.events().event(sheet_->draft.origin.event);
    auto& row = body().add(new Row(&body()), Space::small);
    if (!event) {
        row.addWide(new Prose(&row, std::string(tr("It answers to an event that was removed since."))))
            .coloured(palette().faint);
        return;
    }
    row.addWide(new Prose(&row, fill(tr("It answers to an event of {day}: {facts}"),
                                     {{"day", dateText(event->date)}, {"facts", shortFacts(*event)}})))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Open the event"), [this, id = event->id] { actions_.openEvent(id); }));
}

void ActionPage::addIndicators() {
    section(tr("Indicators it is to move"));
    const auto known = desk_.indicators().indicators(sheet_->draft.unit);
    const auto& aimed = sheet_->draft.indicators;
    for (const Indicator& one : known) {
        const bool isAimedAt = std::ranges::count(aimed, one.id) > 0;
        if (!one.isKept && !isAimedAt) continue;
        auto& tick = body().add(new CheckTick(&body(), textOf(one.title)), Space::small);
        tick.SetValue(isAimedAt);
        tick.Bind(wxEVT_CHECKBOX,
                  [this, id = one.id](wxCommandEvent& event) { aimAt(id, event.IsChecked()); });
    }
    if (!known.empty()) return;
    auto& row = body().add(new Row(&body()), Space::small);
    row
        .addWide(new Prose(
            &row, std::string(tr("The service has no indicator yet that could show whether it helps."))))
        .coloured(palette().faint);
    row.addSmall(
        button(&row, tr("See the indicators"), [this] { actions_.seeIndicators(sheet_->draft.unit); }));
}

void ActionPage::aimAt(const std::string& indicator, bool isAimedAt) {
    auto& aimed = sheet_->draft.indicators;
    std::erase(aimed, indicator);
    if (isAimedAt) aimed.push_back(indicator);
}

/// Once nothing of it is still to be done.
void ActionPage::addLesson() {
    const Action& action = *sheet_->kept();
    if (!mayBeTold(action)) return;
    section(tr("What the team learned"));
    const auto told = practiceOf(desk_, action);
    auto& card = body().add(new Card(&body(), Space::medium));
    auto& row = card.add(new Row(&card));
    row.addWide(
        new Prose(&row, std::string(told ? tr("It is told. Other teams can learn from it once it is shared.")
                                         : tr("Say in a few words what worked and what did not, while the "
                                              "team remembers."))));
    row.addSmall(
        (told ? button : primaryButton)(&row, told ? tr("See what was learned") : tr("Tell what was learned"),
                                        [this, action] { actions_.tell(action); }));
}

}  // namespace trainer
