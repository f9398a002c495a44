// What came of the votes, and which actions are decided.
#include <algorithm>

#include "trainer/reports/effort_board.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/drawing_view.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/priority_page.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/table_view.h"
#include "trainer/windows/tick.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/ranking_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int manyRows = 14;         // of the table, without scrolling
constexpr double widestBoard = 740;  // in units of a drawing

/// "team 1, committee 2.5".
std::string ranksText(const VotedAction& line) {
    std::string text;
    if (line.team.rank > 0) text = fill(tr("team: {rank}"), {{"rank", rankText(line.team.rank)}});
    if (line.committee.rank > 0)
        text += (text.empty() ? "" : ", ") +
                fill(tr("committee: {rank}"), {{"rank", rankText(line.committee.rank)}});
    if (line.isQuickWin) text += (text.empty() ? "" : ", ") + std::string(tr("quick win"));
    return text;
}

}  // namespace

void PriorityPage::addBoard() {
    section(tr("What actions change, and what work they take"));
    std::vector<BoardPoint> points;
    const auto lines = workshop_->lines();
    for (const VotedAction& line : lines)
        points.push_back({line.action->title, line.team.impact, line.team.effort, line.isQuickWin});
    auto& card = body().add(new Card(&body()), Space::small);
    card.add(new DrawingView(
        &card, [points](double room) { return effortBoardOf(points, std::min(room, widestBoard)); }));
    card.add(new Prose(
                 &card,
                 std::string(tr("Where the team\u2019s cards place them; without cards, where they stood. "
                                "A quick win changes much, takes little work, and is due within three "
                                "months.")),
                 TextSize::small),
             Space::small)
        .coloured(palette().faint);
    auto& table = body().add(new TableView(&body(), tr("What the votes say"),
                                           {tr("Team"), tr("Committee"), tr("What it changes"), tr("Work"),
                                            tr("Quick win"), tr("Action")}),
                             Space::medium);
    for (const VotedAction& line : lines)
        table.add({rankText(line.team.rank), rankText(line.committee.rank), wordFor(line.team.impact),
                   wordFor(line.team.effort), line.isQuickWin ? "\u2713" : "\u2013", line.action->title});
    table.showRows(manyRows);
}

/// How far rankings agree, in words.
void PriorityPage::addAgreement() {
    section(tr("Do the rankings agree?"));
    auto& card = body().add(new Card(&body(), Space::medium), Space::small);
    const auto say = [&](const std::string& who, const std::optional<double>& w, const char* nothing) {
        card.add(new Prose(&card, fill(tr("{what}: {value}"),
                                       {{"what", who}, {"value", w ? agreementText(*w) : nothing}})),
                 Space::hair);
    };
    say(tr("Between the team and the committee"), workshop_->agreementBetween(),
        tr("not known before both have voted"));
    const char* const noRankings = tr("not known: it takes a ranking of each person, from a table");
    say(tr("Within the team"), workshop_->agreementIn(VoterGroup::team), noRankings);
    say(tr("Within the committee"), workshop_->agreementIn(VoterGroup::committee), noRankings);
    card.add(new Prose(
                 &card,
                 std::string(tr("Kendall\u2019s W goes from 0, where each ranks otherwise, to 1, where all "
                                "rank alike.")),
                 TextSize::small),
             Space::small)
        .coloured(palette().faint);
}

void PriorityPage::addPriorities() {
    section(tr("Which ones are decided?"));
    body()
        .add(new Prose(&body(), std::string(tr("Three to five priorities, as the votes rank them or "
                                               "otherwise: the workshop decides."))),
             Space::hair)
        .coloured(palette().faint);
    auto& card = body().add(new Card(&body(), Space::medium), Space::small);
    for (const VotedAction& line : workshop_->lines()) {
        const std::string ranks = ranksText(line);
        const std::string label = line.action->title + (ranks.empty() ? "" : " \u00B7 " + ranks);
        auto& tick = card.add(new CheckTick(&card, textOf(label)), Space::small);
        tick.SetValue(line.isPriority);
        tick.Bind(wxEVT_CHECKBOX, [this, &tick, id = line.action->id](wxCommandEvent& event) {
            if (!tryTo([&] { workshop_->prioritise(id, event.IsChecked()); }))
                tick.SetValue(!event.IsChecked());
            if (!tellOvertaken()) sayPriorities();
        });
    }
    count_ = &card.add(new Prose(&card, std::string()), Space::medium);
    count_->bold();
    advice_ = &card.add(new Prose(&card, std::string()), Space::hair);
    advice_->coloured(palette().middling);
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addWide(new Prose(&row,
                          std::string(tr("They become decided actions of high priority; where the cards "
                                         "placed an action is written into it. It can be taken back.")),
                          TextSize::small))
        .coloured(palette().faint);
    decide_ = &row.addSmall(primaryButton(&row, tr("Decide them"), [this] { decide(); }));
    sayPriorities();
}

/// How many are chosen, and what is to be thought of.
void PriorityPage::sayPriorities() {
    const std::size_t chosen = workshop_->workshop().priorities.size();
    count_->say(withNumber(trn("{number} priority", "{number} priorities", chosen), chosen));
    std::string advice;
    if (chosen > 0)
        for (const WorkshopFault fault : workshop_->faults())
            advice += (advice.empty() ? "" : "\n") + adviceFor(fault);
    advice_->say(advice.empty() ? advice : "\u26A0 " + advice);
    decide_->Enable(chosen > 0);
    arrangeAgain();
}

void PriorityPage::decide() {
    bool isDecided = true;
    change(
        [&](PriorityWorkshop& one) { isDecided = one.decide(tr("Decided in the prioritisation workshop")); });
    if (isDecided) {
        announce(*this, tr("It is decided."));
        return;
    }
    notice(Notice::warning,
           tr("Somebody changed one of these actions meanwhile, so nothing was decided. Look at them "
              "again, then decide."));
}

void PriorityPage::addDecided() {
    const std::size_t decided = workshop_->workshop().priorities.size();
    section(tr("It is decided"));
    auto& card = body().add(new Card(&body()), Space::small);
    card.add(new Prose(&card, "\u2713  " + withNumber(trn("{number} priority is decided:",
                                                          "{number} priorities are decided:", decided),
                                                      decided)))
        .bold();
    for (const VotedAction& line : workshop_->lines())
        if (line.isPriority) card.add(new Prose(&card, "\u2022  " + line.action->title), Space::hair);
    card.add(
        new Prose(&card, std::string(tr("Say next who sees to each of them, and by when: in the plan."))),
        Space::small);
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(new Prose(&row, std::string()));
    row.addSmall(button(&row, tr("Begin another workshop"),
                        [this] { change([](PriorityWorkshop& one) { one.begin(); }); }));
    if (workshop_->mayUndo()) row.addSmall(button(&row, tr("Take the decision back"), [this] { undo(); }));
    row.addSmall(primaryButton(&row, tr("See the plan"), [this] { actions_.leave(workshop_->unit()); }));
}

}  // namespace trainer
