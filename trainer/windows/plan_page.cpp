#include "trainer/windows/plan_page.h"

#include <algorithm>
#include <utility>

#include "trainer/presenters/campaign_list.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/presenters/week_view.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/parts_bar.h"
#include "trainer/windows/plan_filters.h"
#include "trainer/windows/plan_table.h"
#include "trainer/windows/plan_week.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;

namespace {

// In reading widths.
constexpr double usualWidth = 1.6;
constexpr double widest = 2.4;

}  // namespace

PlanPage::PlanPage(wxWindow* parent, PlanDesk& desk, GoTo goTo, Actions actions)
    : PlanPartPage(parent, desk, PlanPart::actions, std::move(goTo)),
      actions_(std::move(actions)),
      seat_{PlanChanges(desk)} {
    if (actions_.readLook) look_ = planLookOf(actions_.readLook());
}

std::string PlanPage::title() const {
    return tr("Action plan");
}

std::string PlanPage::lead() const {
    return tr("What the service does to serve its users better: who, by when, and whether it helped.");
}

void PlanPage::forget() {
    keepWidths();
    week_ = noticed_ = nullptr;
    table_ = nullptr;
    board_ = nullptr;
    efforts_ = nullptr;
    calendar_ = nullptr;
    count_ = pickedCount_ = nullptr;
    changeThem_ = openIt_ = filters_ = taking_ = nullptr;
    orders_ = nullptr;
    isTurned_ = nullptr;
}

void PlanPage::turn() {
    seat_ = {PlanChanges(desk())};
    isWeekWhole_ = false;
}

PlanPage::Seat PlanPage::standUp() {
    keepWidths();
    Seat seat = std::exchange(seat_, {PlanChanges(desk())});
    seat.unit = unit();
    return seat;
}

void PlanPage::sitDown(Seat seat) {
    keepTo(seat.unit);
    seat_ = std::move(seat);
}

std::string PlanPage::titleOf(const std::string& engagement) const {
    const auto found = std::ranges::find(engagements_, engagement, [](const auto& one) { return one.first; });
    return found == engagements_.end() ? engagement : found->second;
}

std::string PlanPage::unitName() {
    return trainer::unitName(desk().diagnostics(), unit());
}

void PlanPage::read() {
    PlanSurroundings around{desk().plans().lastMoves(unit()), {}};
    for (const auto& [id, title] : engagements_) around.engagements.push_back(id);
    auto read = std::make_unique<PlanList>(desk().plans().actions(unit()), desk().diagnostics().today(),
                                           std::move(around));
    if (table_) table_->leave();
    list_ = std::move(read);
}

void PlanPage::addPart() {
    engagements_ = engagementsFor(desk(), unit());
    read();
    const bool isWide = look_.view != PlanView::table && seat_.changing.empty() && !seat_.brought;
    widen(isWide && !list_->all().empty() ? widest : usualWidth);
    if (seat_.brought) {
        addBrought();
    } else if (list_->all().empty()) {
        addEmpty();
    } else if (!seat_.changing.empty()) {
        addChanging();
    } else {
        section(tr("This week"));
        week_ = &body().add(new Stack(&body()));
        fillWeek();
        addTogether();
        section(tr("All actions"));
        addNotice();
        addViews();
        addFilters();
        addView();
        showRows();
    }
}

void PlanPage::fillWeek() {
    const auto kept = week_->clear();
    const auto openIt = [this](const WeekLine& line) {
        if (line.why == WeekLine::Why::unmeasured)
            actions_.openIndicator(unit(), line.id);
        else
            actions_.open(line.id);
    };
    addWeek(*week_, weekLines(desk(), unit(), list_->all()), isWeekWhole_, {openIt, [this] {
                                                                                isWeekWhole_ = true;
                                                                                fillWeek();
                                                                                arrangeAgain();
                                                                            }});
}

void PlanPage::addEmpty() {
    addNotice();
    auto& card = body().add(new Card(&body()), Space::large);
    card.add(new Prose(&card, std::string(tr("There is no action here yet.")), TextSize::lead)).bold();
    card.add(new Prose(&card, std::string(tr("An action says what is to be done, who sees to it and by when. "
                                             "Three to five at a time are enough."))));
    card.add(new Prose(&card, std::string(tr("A diagnostic shows where to begin. An idea of your own is "
                                             "welcome too."))));
    auto& row = card.add(new Row(&card), Space::medium);
    addWays(row, ideasFor(desk(), unit()).has_value());
    addTaking(row);
}

/// The ways to begin an action.
void PlanPage::addWays(Row& row, bool hasIdeas) {
    row.addSmall((hasIdeas ? primaryButton : button)(&row, tr("From the diagnostic\u2026"),
                                                     [this] { actions_.seeIdeas(unit()); }));
    row.addSmall(
        (hasIdeas ? button : primaryButton)(&row, tr("New action"), [this] { actions_.begin(unit()); }));
}

void PlanPage::addTaking(Row& row) {
    taking_ = &row.addSmall(button(&row, tr("Tables and documents\u2026"), [this] { offerTaking(); }));
}

void PlanPage::addNotice() {
    noticed_ = &body().add(new Stack(&body()));
    fillNotice();
}

/// What became of the last change of several, and the way back.
void PlanPage::fillNotice() {
    const auto kept = noticed_->clear();
    if (seat_.notice.empty()) return;
    auto& card = noticed_->add(new Card(noticed_, Space::medium));
    card.stripe(palette().accent);
    auto& row = card.add(new Row(&card));
    row.addWide(new Prose(&row, seat_.notice));
    if (seat_.changes.toTakeBack() > 0)
        row.addSmall(button(&row, tr("Take the last change back"), [this] { takeBack(); }));
}

void PlanPage::addViews() {
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addWide(new PartsBar(&row,
                             {tr("Table"), tr("Board by status"), tr("Impact and effort"), tr("Calendar")},
                             static_cast<std::size_t>(look_.view),
                             [this](std::size_t place) { showAs(static_cast<PlanView>(place)); }));
    addWays(row, false);
}

/// What is done with the plan in a meeting.
void PlanPage::addTogether() {
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addWide(new Prose(&row, std::string(tr("In a meeting: walk through what presses, or vote on what is "
                                               "done first."))));
    row.addSmall(button(&row, tr("Prioritise together\u2026"), [this] { actions_.prioritise(unit()); }));
    row.addSmall(button(&row, tr("Follow-up meeting\u2026"), [this] { actions_.meet(unit()); }));
}

void PlanPage::addFilters() {
    body().add(new PlanFilters(&body(), {list_->owners(), engagements_}, seat_.filter,
                               [this](const PlanFilter& filter) { narrow(filter); }),
               Space::medium);
    auto& row = body().add(new Row(&body()), Space::small);
    count_ = &row.addWide(new Prose(&row, std::string(), TextSize::small));
    count_->coloured(palette().faint);
    filters_ = &row.addSmall(button(&row, tr("My filters\u2026"), [this] { offerFilters(); }));
    if (look_.view == PlanView::table)
        row.addSmall(button(&row, tr("Columns\u2026"), [this] { askColumns(); }));
    addTaking(row);
}

void PlanPage::showAs(PlanView view) {
    look_.view = view;
    keepLook();
    refresh();
}

void PlanPage::keepLook() {
    if (actions_.keepLook) actions_.keepLook(textOf(look_));
}

void PlanPage::narrow(const PlanFilter& filter) {
    seat_.filter = filter;
    showRows();
}

void PlanPage::show(const PlanFilter& filter, PlanOrder order) {
    seat_.filter = filter;
    look_.order = order;
    look_.isTurned = false;
    refresh();
}

}  // namespace trainer
