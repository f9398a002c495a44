#include "trainer/windows/outcome_page.h"

#include <algorithm>

#include "assessment/diagnostic/standing.h"
#include "trainer/reports/dispersion.h"
#include "trainer/reports/document_parts.h"
#include "trainer/reports/radar.h"
#include "trainer/windows/asked_rows.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/drawing_view.h"
#include "trainer/windows/item.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/table_view.h"
#include "trainer/windows/wide_button.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/comparison_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"
#include "trainer/wording/training_words.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr double widest = 1.3;  // in reading widths
constexpr int manyRows = 9;

std::string numberOf(const Standout& one) {
    const auto criteria = criteriaOf(*one.engagement);
    const auto place = std::ranges::find(criteria, one.criterion) - criteria.begin();
    return criterionNumber(*one.engagement, static_cast<std::size_t>(place) + 1);
}

}  // namespace

OutcomePage::OutcomePage(wxWindow* parent, DiagnosticDesk& desk, PlanDesk& plans, Actions actions)
    : Page(parent, widest), desk_(desk), plans_(plans), actions_(std::move(actions)) {}

void OutcomePage::open(const std::string& campaign) {
    if (campaign != campaign_) unfolded_.clear();
    campaign_ = campaign;
    refresh();
}

void OutcomePage::unfold(const std::string& engagement) {
    if (unfolded_.erase(engagement) == 0) unfolded_.insert(engagement);
    refreshHere();
}

void OutcomePage::refreshHere() {
    int x = 0;
    int y = 0;
    GetViewStart(&x, &y);
    refresh();
    Scroll(x, y);
}

void OutcomePage::refresh() {
    record_ = recordFor(desk_, campaign_);
    const CampaignRecord& record = record_;
    const auto kept = begin(tr("What came of it"), record.unit + " \u00B7 " + waveText(record.campaign) +
                                                       " \u00B7 " + record.framework->title);
    if (record.campaign.phase != Phase::agreed)
        body()
            .add(new Prose(&body(), std::string(tr("The meeting is not over: the team has not agreed on "
                                                   "everything yet."))))
            .bold();
    const Result result = resultOf(record);
    addStanding(result);
    addStandouts();
    addCriteria(result);
    addSaving();
    auto& row = body().add(new Row(&body()), Space::large);
    row.addWide(new Prose(&row, std::string()));
    row.addSmall(button(&row, tr("Back to the diagnostics"), [this] { actions_.leave(campaign_); }));
    row.addSmall(button(&row, tr("Compare the waves"), [this] { actions_.compare(record_.campaign.unit); }));
    row.addSmall(primaryButton(&row, tr("Make a plan"), [this] { actions_.plan(record_.campaign.unit); }));
    refill();
}

void OutcomePage::addStanding(const Result& result) {
    section(tr("Where we stand"));
    const auto agreed = agreedOf(record_);
    addRadar(agreed, result.engagements);
    auto& table = body().add(
        new TableView(&body(), tr("Where we stand"),
                      {tr("Agreed on"), tr("Answers"), tr("Criteria with a level"), tr("Engagement")}));
    for (std::size_t i = 0; i < agreed.size(); ++i)
        table.add({scoreText(agreed[i]), scoreText(result.engagements[i]), ratedText(agreed[i]),
                   titleOf(*agreed[i].engagement)});
    table.showRows(manyRows);
}

void OutcomePage::addRadar(const std::vector<EngagementResult>& agreed,
                           const std::vector<EngagementResult>& answered) {
    if (!hasRadar(agreed.size())) return;
    std::vector<RadarShape> shapes{{tr("What the answers tell"), answered}};
    if (!record_.consensus.empty()) shapes.insert(shapes.begin(), {tr("What the team agreed on"), agreed});
    auto& card = body().add(new Card(&body()));
    const auto highest = static_cast<int>(record_.framework->scale.levels.size()) - 1;
    card.add(new DrawingView(&card, radarOf(shapes, highest)));
    card.add(
            new Prose(&card,
                      std::string(tr("The radar takes the steps between levels as equal. The table tells the "
                                     "same. An axis without a mark has not enough data.")),
                      TextSize::small))
        .coloured(palette().faint);
}

void OutcomePage::addStandouts() {
    const CampaignRecord& record = record_;
    const Standing standing = standingOf(record.campaign, *record.framework, record.tally, record.consensus);
    const auto list = [&](const char* heading, const char* nothing, const std::vector<Standout>& standouts) {
        section(heading);
        auto& card = body().add(new Card(&body(), Space::medium));
        if (standouts.empty()) card.add(new Prose(&card, std::string(nothing)));
        for (const Standout& one : standouts)
            card.add(new Item(&card, tenthsText(one.level) + "   " + numberOf(one), one.criterion->text),
                     Space::small);
    };
    list(tr("Strengths"), tr("None yet."), strengthsOf(*record.framework, standing));
    list(tr("Gaps"), tr("None."), gapsOf(*record.framework, standing));
    addTrainings(standing);
}

void OutcomePage::addTrainings(const Standing& standing) {
    const auto trainings = trainingsOf(*record_.framework, standing);
    if (trainings.empty()) return;
    section(tr("What may be trained"));
    body().add(new Prose(&body(), trainedSinceText(record_.trained->since)));
    const AskedRows rows(plans_, record_.campaign.unit, {}, {actions_.train, [this] { refreshHere(); }});
    for (const Training& one : trainings) {
        auto& card = body().add(new Card(&body(), Space::medium), Space::small);
        card.add(new Prose(&card, titleOf(*one.engagement))).bold();
        for (const std::string& skill : one.skills) addTrained(card, skill);
        const auto modules = modulesTraining(desk_, one.skills);
        for (const scenarios::ModuleCard& module : modules) rows.addOffer(card, module);
        if (modules.empty())
            card.add(new Prose(&card, std::string(tr("No module of this library trains it yet."))))
                .coloured(palette().faint);
    }
}

/// Who trained a skill since the wave before; one this machine does not know is told by its id.
void OutcomePage::addTrained(Stack& stack, const std::string& skill) {
    const auto known = record_.skills.find(skill);
    stack.add(new Prose(&stack, fill(tr("{skill}: {share}"),
                                     {{"skill", known == record_.skills.end() ? skill : known->second},
                                      {"share", trainedText(record_.trained->skills.at(skill))}})),
              Space::hair);
}

void OutcomePage::addCriteria(const Result& result) {
    section(tr("Criteria"));
    const auto agreed = agreedOf(record_);
    for (std::size_t i = 0; i < agreed.size(); ++i) {
        const Engagement& engagement = *agreed[i].engagement;
        const bool isShown = unfolded_.contains(engagement.id);
        body().add(new WideButton(&body(), (isShown ? "\u25BE  " : "\u25B8  ") + titleOf(engagement),
                                  [this, id = engagement.id] { unfold(id); }));
        if (!isShown) continue;
        auto& card = body().add(new Card(&body()));
        for (const auto& [what, one] : {std::pair(tr("Agreed on"), &agreed[i]),
                                        std::pair(tr("What the answers tell"), &result.engagements[i])})
            card.add(new Prose(
                &card, std::string(what) + ": " +
                           (one->score() ? workedText(*one) : scoreText(*one) + ", " + ratedText(*one))));
        std::size_t place = 0;
        for (const CriterionResult* one : criteriaOf(result, engagement))
            addCriterion(card, criterionNumber(engagement, ++place), *one);
    }
}

void OutcomePage::addCriterion(Stack& stack, const std::string& number, const CriterionResult& result) {
    stack.add(new Prose(&stack, number + "  " + result.criterion->text), Space::large).bold();
    if (const Consensus* agreed = consensusOn(record_, result.criterion->id))
        stack.add(new Prose(&stack, fill(tr("Agreed on: {level}"),
                                         {{"level", levelText(agreed->level, record_.framework->scale)}})),
                  Space::hair);
    if (result.counts) stack.add(new DrawingView(&stack, spreadOf(*result.counts)));
    std::string words = agreementText(result, record_.campaign.thresholds);
    if (result.median) words += " \u00B7 " + fill(tr("median {median}"), {{"median", medianText(result)}});
    if (result.counts)
        words += " \u00B7 " + fill(tr("answers by level: {counts}"), {{"counts", countsText(result)}});
    stack.add(new Prose(&stack, upperFirst(words), TextSize::small)).coloured(palette().faint);
}

void OutcomePage::print() {
    trainer::print(*this, desk_, campaign_, Report::result);
}

void OutcomePage::addSaving() {
    section(tr("Take it along"));
    auto& card = body().add(new Card(&body(), Space::medium));
    const auto offer = [&](const char* sentence, const char* label, Report report) {
        auto& row = card.add(new Row(&card), Space::small);
        row.addWide(new Prose(&row, std::string(sentence)));
        if (report != Report::figures) {
            auto& paper = row.addSmall(button(&row, tr("Print\u2026"), [this, report] {
                trainer::print(*this, desk_, campaign_, report);
            }));
            sayOfWhat(paper, tr("Print\u2026"), sentence);
        }
        row.addSmall(button(&row, label, [this, report] { save(*this, desk_, campaign_, report); }));
    };
    offer(tr("The result, to read and to print"), tr("Save the result\u2026"), Report::result);
    offer(tr("A page for the waiting room: a level for each engagement"), tr("Save the poster\u2026"),
          Report::poster);
    offer(tr("The figures, for a spreadsheet"), tr("Save the figures\u2026"), Report::figures);
    offer(tr("The minutes of the meeting"), tr("Save the minutes\u2026"), Report::minutes);
    offer(tr("A page to type it in again on the national platform"), tr("Save the sheet\u2026"),
          Report::sheet);
}

}  // namespace trainer
