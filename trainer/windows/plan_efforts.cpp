#include "trainer/windows/plan_efforts.h"

#include <algorithm>

#include "trainer/reports/effort_board.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/tiles.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int narrowest = 14;          // of a field, in ems
constexpr std::size_t mostCards = 12;  // in a field

std::string quickWinText() {
    return "\u25A0 " + std::string(tr("quick win"));
}

}  // namespace

PlanEfforts::PlanEfforts(wxWindow* parent, std::function<void(const std::string&)> open)
    : Stack(parent), open_(std::move(open)) {}

void PlanEfforts::show(const PlanList& list) {
    const auto kept = clear();
    for (const Grade impact : {Grade::high, Grade::medium, Grade::low}) addRow(list, impact);
    std::size_t finished = 0;
    for (std::size_t place = 0; place < list.size(); ++place)
        if (!isToDo(list.at(place).status)) ++finished;
    if (finished > 0)
        add(new Prose(this,
                      withNumber(trn("{number} action is not here: it is done or given up.",
                                     "{number} actions are not here: they are done or given up.", finished),
                                 finished),
                      TextSize::small),
            Space::medium)
            .coloured(palette().faint);
}

void PlanEfforts::addRow(const PlanList& list, Grade impact) {
    add(new Prose(this, impactWord(impact)), Space::medium).bold();
    auto& fields = add(new Tiles(this, narrowest), Space::small);
    for (const Grade effort : {Grade::low, Grade::medium, Grade::high})
        addField(fields.add(new Stack(&fields)), list, impact, effort);
}

void PlanEfforts::addField(Stack& stack, const PlanList& list, Grade impact, Grade effort) {
    auto& head = stack.add(new Prose(&stack, std::string(), TextSize::small));
    head.coloured(palette().faint);
    std::size_t count = 0;
    for (std::size_t place = 0; place < list.size(); ++place) {
        const Action& action = list.at(place);
        if (action.impact != impact || action.effort != effort || !isToDo(action.status)) continue;
        if (++count <= mostCards) addCard(stack, action, list.today());
    }
    head.say(effortWord(effort) + " \u00B7 " + std::to_string(count));
    if (count <= mostCards) return;
    const std::size_t more = count - mostCards;
    const char* words =
        trn("And {number} more: filter to see it.", "And {number} more: filter to see them.", more);
    stack.add(new Prose(&stack, withNumber(words, more), TextSize::small)).coloured(palette().faint);
}

void PlanEfforts::addCard(Stack& stack, const Action& action, const std::string& today) {
    auto& card = stack.add(new Card(&stack, Space::small), Space::small);
    auto& row = card.add(new Row(&card));
    auto& words = row.addWide(new Stack(&row));
    words.add(new Prose(&words, action.title));
    if (isQuickWin(action, today))
        words.add(new Prose(&words, quickWinText(), TextSize::small), Space::hair).coloured(palette().good);
    auto& go = row.addSmall(button(&row, tr("Open"), [this, id = action.id] { open_(id); }));
    sayOfWhat(go, tr("Open"), action.title);
}

}  // namespace trainer
