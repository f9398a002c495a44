#include "trainer/windows/ideas_page.h"

#include "trainer/presenters/campaign_list.h"
#include "trainer/reports/document_parts.h"
#include "trainer/windows/asked_rows.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/tick.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/result_words.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr std::size_t mostDoubles = 2;

}  // namespace

IdeasPage::IdeasPage(wxWindow* parent, PlanDesk& desk, Actions actions)
    : Page(parent), desk_(desk), actions_(std::move(actions)) {}

void IdeasPage::open(const std::string& unit) {
    unit_ = unit;
    ticked_.clear();
    ideas_ = ideasFor(desk_, unit_);
    refresh();
}

void IdeasPage::refresh() {
    keep_ = nullptr;
    const std::string name = unitName(desk_.diagnostics(), unit_);
    const auto kept =
        begin(tr("From the diagnostic to the plan"),
              ideas_ ? name + " \u00B7 " + waveText(ideas_->campaign) + " \u00B7 " + ideas_->framework->title
                     : name);
    if (!ideas_ || ideas_->gaps.empty()) {
        addNone();
    } else {
        body().add(
            new Prose(&body(), std::string(tr("Tick what the team wants to do. Three to five actions at "
                                              "a time are enough."))),
            Space::medium);
        for (const GapIdeas& gap : ideas_->gaps) addGap(gap);
    }
    addFoot();
    refill();
}

void IdeasPage::addNone() {
    auto& card = body().add(new Card(&body()), Space::large);
    card.add(new Prose(
        &card,
        std::string(ideas_ ? tr("The last diagnostic of this service shows no gap: every criterion is at "
                                "half of the scale or above.")
                           : tr("No diagnostic of this service is closed yet. Once it is, its gaps stand "
                                "here, with what could be done about them."))));
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(new Prose(&row, std::string()));
    row.addSmall(button(&row, tr("See the diagnostics"), actions_.goToDiagnostics));
}

void IdeasPage::addGap(const GapIdeas& gap) {
    auto& card = body().add(new Card(&body()), Space::medium);
    card.add(new Prose(&card, titleOf(*gap.gap.engagement), TextSize::small)).coloured(palette().faint);
    card.add(new Prose(&card, gap.gap.criterion->text), Space::hair).bold();
    card.add(new Prose(&card,
                       fill(tr("The service is at level {level} and aims at {target}."),
                            {{"level", tenthsText(gap.gap.level)},
                             {"target", std::to_string(gap.own.origin.target)}}),
                       TextSize::small),
             Space::hair)
        .coloured(palette().faint);
    for (const Idea& idea : gap.ideas) addIdea(card, idea);
    addTrainings(card, *gap.gap.criterion);
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(new Prose(&row, std::string(gap.ideas.empty() ? tr("Nothing else is suggested for it.")
                                                              : tr("The team knows better what to do?"))));
    auto& own = row.addSmall(
        button(&row, tr("Write another action"), [this, fresh = gap.own] { actions_.begin(fresh); }));
    sayOfWhat(own, tr("Write another action"), gap.gap.criterion->text);
}

void IdeasPage::addIdea(Stack& stack, const Idea& idea) {
    const Action& action = idea.action;
    const std::string from =
        idea.isPractice ? std::string(tr("A service did this and would do it again."))
                        : fill(tr("For users: {impact} \u00B7 Effort: {effort}"),
                               {{"impact", wordFor(action.impact)}, {"effort", wordFor(action.effort)}});
    auto& tick = stack.add(new CheckTick(&stack, textOf(action.title)), Space::medium);
    stack.add(new Prose(&stack, from, TextSize::small), Space::hair, 2 * em(*this)).coloured(palette().faint);
    tick.SetValue(ticked_.contains(action.id));
    tick.Bind(wxEVT_CHECKBOX, [this, id = action.id](wxCommandEvent& event) {
        if (event.IsChecked())
            ticked_.insert(id);
        else
            ticked_.erase(id);
        say();
    });
    for (std::size_t i = 0; i < std::min(idea.doubles.size(), mostDoubles); ++i) {
        const Action& known = idea.doubles[i];
        auto& row = stack.add(new Row(&stack), Space::hair, 2 * em(*this));
        row.addWide(new Prose(&row,
                              fill(tr("\u21BB The plan has something like it: {title} ({status})"),
                                   {{"title", known.title}, {"status", wordFor(known.status)}}),
                              TextSize::small));
        auto& go =
            row.addSmall(button(&row, tr("Use that one"), [this, id = known.id] { actions_.open(id); }));
        sayOfWhat(go, tr("Use that one"), known.title);
    }
}

/// What the team may train for it.
void IdeasPage::addTrainings(Stack& stack, const Criterion& criterion) {
    const auto modules = modulesTraining(desk_.diagnostics(), criterion.skills);
    if (modules.empty()) return;
    stack.add(new Prose(&stack, std::string(tr("What may be trained")), TextSize::small), Space::medium)
        .coloured(palette().faint);
    const AskedRows rows(desk_, unit_, {}, {actions_.train, [this] { refresh(); }});
    for (const scenarios::ModuleCard& module : modules) rows.addOffer(stack, module);
}

void IdeasPage::addFoot() {
    auto& row = body().add(new Row(&body()), Space::large);
    row.addWide(new Prose(&row, std::string()));
    row.addSmall(button(&row, tr("Back to the plan"), [this] { actions_.leave(unit_); }));
    if (!ideas_ || ideas_->gaps.empty()) return;
    keep_ = &row.addSmall(primaryButton(&row, tr("Put them into the plan"), [this] { add(); }));
    say();
}

void IdeasPage::say() {
    if (keep_) keep_->Enable(!ticked_.empty());
}

void IdeasPage::add() {
    std::vector<Action> wished;
    for (const GapIdeas& gap : ideas_->gaps)
        for (const Idea& idea : gap.ideas)
            if (ticked_.contains(idea.action.id)) wished.push_back(idea.action);
    addToPlan(desk_, wished);
    actions_.leave(unit_);
}

}  // namespace trainer
