#include "trainer/windows/plan_week.h"

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/stack.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

constexpr std::size_t mostLines = 6;

/// Why a line stands in the week.
std::string whyText(const WeekLine& line) {
    switch (line.why) {
        case WeekLine::Why::late: return fill(tr("\u26A0 Late since {day}"), {{"day", dateText(line.day)}});
        case WeekLine::Why::due: return fill(tr("Due on {day}"), {{"day", dateText(line.day)}});
        case WeekLine::Why::waiting:
            return line.status == assessment::ActionStatus::done ? tr("Done: it waits for you to verify it")
                                                                 : tr("It waits for you to begin it");
        case WeekLine::Why::stale: return tr("Nothing was said of it for 30 days");
        case WeekLine::Why::unmeasured:
            return fill(line.isOverdue ? tr("\u26A0 To be measured by {day}: that day is over")
                                       : tr("To be measured by {day}"),
                        {{"day", dateText(line.day)}});
    }
    return {};
}

void addLine(Stack& card, const WeekLine& line, const std::function<void(const WeekLine&)>& open) {
    auto& row = card.add(new Row(&card), Space::small);
    auto& words = row.addWide(new Stack(&row));
    words.add(new Prose(&words, line.title)).bold();
    std::string why = whyText(line);
    if (!line.owner.empty()) why += " \u00B7 " + line.owner;
    words.add(new Prose(&words, why, TextSize::small), Space::hair)
        .coloured(line.why == WeekLine::Why::late || line.isOverdue ? palette().bad : palette().faint);
    auto& go = row.addSmall(button(&row, tr("Open"), [open, line] { open(line); }));
    sayOfWhat(go, tr("Open"), line.title);
}

}  // namespace

void addWeek(Stack& stack, const std::vector<WeekLine>& lines, bool isWhole, const WeekWays& ways) {
    auto& card = stack.add(new Card(&stack, Space::medium));
    if (lines.empty())
        card.add(
            new Prose(&card, "\u2713  " + std::string(tr("Nothing is late, and nothing is due this week."))));
    const std::size_t shown = isWhole ? lines.size() : std::min(lines.size(), mostLines);
    for (std::size_t i = 0; i < shown; ++i) addLine(card, lines[i], ways.open);
    if (shown == lines.size()) return;
    const std::size_t more = lines.size() - shown;
    auto& row = card.add(new Row(&card), Space::small);
    row.addWide(new Prose(&row, withNumber(trn("And {number} more.", "And {number} more.", more), more),
                          TextSize::small))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Show all of them"), ways.showAll));
}

}  // namespace trainer
