// The stages of a campaign on its board.
#include "trainer/windows/board_page.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/day_dialog.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

std::string signOf(const StageLine& stage) {
    return stage.isDone ? "\u2713  " : "\u25CB  ";
}

std::string daysOf(const StageLine& stage) {
    const auto on = [](const char* sentence, const std::string& day) {
        return fill(sentence, {{"day", dateText(day)}});
    };
    if (!stage.done.empty()) return on(tr("Done on {day}"), stage.done);
    if (stage.isDone) return tr("Done");
    if (stage.planned.empty()) return tr("No date is planned");
    return on(stage.isLate ? tr("Planned for {day}: that day is over") : tr("Planned for {day}"),
              stage.planned);
}

}  // namespace

void BoardPage::addStages(const std::vector<StageLine>& stages) {
    if (stages.empty()) return;
    section(tr("Stages"));
    auto& card = body().add(new Card(&body(), Space::medium));
    for (const StageLine& stage : stages) addStage(card, stage);
}

void BoardPage::addStage(Card& card, const StageLine& stage) {
    auto& row = card.add(new Row(&card), Space::medium);
    auto& text = row.addWide(new Stack(&row));
    text.add(new Prose(&text, signOf(stage) + stage.title)).bold();
    if (!stage.summary.empty())
        text.add(new Prose(&text, stage.summary, TextSize::small), Space::hair).coloured(palette().faint);
    auto& days = text.add(new Prose(&text, daysOf(stage), TextSize::small), Space::hair);
    if (stage.isLate) days.bold().coloured(palette().middling);
    if (!stage.isDone) {
        auto& plan = row.addSmall(button(&row, tr("Date\u2026"), [this, stage] {
            if (const auto day =
                    askForDay(this, fill(tr("{what}: planned for"), {{"what", stage.title}}), stage.planned))
                change([&](Board& board) { board.plan(stage.stage, *day); });
        }));
        sayOfWhat(plan, tr("Date"), stage.title);
    }
    if (stage.isGated) return;
    const char* label = stage.isDone ? tr("Not done yet") : tr("Done today");
    auto& done = row.addSmall(button(&row, label, [this, stage] {
        change([&](Board& board) { board.setDone(stage.stage, !stage.isDone); });
    }));
    sayOfWhat(done, label, stage.title);
}

}  // namespace trainer
