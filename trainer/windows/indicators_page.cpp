#include "trainer/windows/indicators_page.h"

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/measure_dialog.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/indicator_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace assessment;

/// The last measure, the one before, the target, and whether it is reached.
std::string figuresText(const IndicatorLine& line) {
    const Indicator& one = line.indicator;
    std::string words =
        line.last ? fill(tr("{figure} on {day}"), {{"figure", figureText(line.last->value, one.measuredIn)},
                                                   {"day", dateText(line.last->date)}})
                  : std::string(tr("Nothing was measured yet"));
    if (line.before)
        words += " \u00B7 " +
                 fill(tr("before: {figure}"), {{"figure", figureText(line.before->value, one.measuredIn)}});
    if (one.target) words += " \u00B7 " + fill(tr("Target: {target}"), {{"target", targetText(one)}});
    if (line.reached)
        words += *line.reached ? " \u00B7 \u2713 " + std::string(tr("reached"))
                               : " \u00B7 \u25CB " + std::string(tr("not reached yet"));
    return words;
}

std::string dueText(const IndicatorLine& line) {
    if (!line.indicator.isKept) return tr("Not measured any more");
    const char* sentence = line.isOverdue   ? tr("\u26A0 To be measured since {day}")
                           : line.isMissing ? tr("To be measured today")
                                            : tr("Next measure by {day}");
    return fill(sentence, {{"day", dateText(line.nextDue)}});
}

}  // namespace

IndicatorsPage::IndicatorsPage(wxWindow* parent, PlanDesk& desk, GoTo goTo, Actions actions)
    : PlanPartPage(parent, desk, PlanPart::indicators, std::move(goTo)), actions_(std::move(actions)) {}

std::string IndicatorsPage::title() const {
    return tr("Indicators");
}

std::string IndicatorsPage::lead() const {
    return tr(
        "Three to five figures that tell whether users are served better. What waits for a measure comes "
        "first.");
}

void IndicatorsPage::addPart() {
    lines_ = indicatorLines(desk(), unit());
    addEntered();
    if (lines_.empty()) {
        auto& card = body().add(new Card(&body()), Space::large);
        card.add(new Prose(&card, std::string(tr("This service has no indicator yet.")), TextSize::lead))
            .bold();
        card.add(
            new Prose(&card, std::string(tr("Take one that is ready below, or write one of your own."))));
    }
    for (const IndicatorLine& line : lines_) addLine(line);
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addWide(new Prose(&row, std::string()));
    row.addSmall(button(&row, tr("Write one of your own"),
                        [this] { actions_.begin(freshIndicator(desk(), unit())); }));
    addReady();
}

void IndicatorsPage::addEntered() {
    if (!entered_) return;
    auto& card = body().add(new Card(&body(), Space::medium), Space::medium);
    auto& row = card.add(new Row(&card));
    row.addWide(new Prose(
        &row,
        "\u2713  " + fill(tr("{figure} is kept for {what}."),
                          {{"figure", figureText(entered_->measure.value, entered_->indicator.measuredIn)},
                           {"what", entered_->indicator.title}})));
    row.addSmall(button(&row, tr("Take the measure back"), [this] {
        desk().indicators().remove(entered_->measure);
        entered_.reset();
        refresh();
    }));
}

void IndicatorsPage::addLine(const IndicatorLine& line) {
    auto& card = body().add(new Card(&body(), Space::medium), Space::medium);
    if (line.isMissing) card.stripe(palette().accent);
    auto& row = card.add(new Row(&card));
    auto& words = row.addWide(new Stack(&row));
    addFigures(words, line);
    const Indicator& one = line.indicator;
    if (one.isKept) {
        const char* label = tr("Enter a measure\u2026");
        auto& measure = row.addSmall(button(&row, label, [this, one] { enter(one); }));
        sayOfWhat(measure, label, one.title);
    }
    auto& go = row.addSmall(button(&row, tr("Open"), [this, one] { actions_.open(one); }));
    sayOfWhat(go, tr("Open"), one.title);
}

void IndicatorsPage::addFigures(Stack& stack, const IndicatorLine& line) {
    stack.add(new Prose(&stack, line.indicator.title)).bold();
    stack.add(new Prose(&stack, figuresText(line)), Space::hair);
    stack.add(new Prose(&stack, dueText(line), TextSize::small), Space::hair)
        .coloured(line.isOverdue ? palette().bad : palette().faint);
}

void IndicatorsPage::addReady() {
    const auto ready = readyFor(desk(), unit());
    if (ready.empty()) return;
    section(tr("Ready to use"));
    for (const ReadyIndicator& one : ready) {
        auto& card = body().add(new Card(&body(), Space::medium), Space::medium);
        auto& row = card.add(new Row(&card));
        auto& words = row.addWide(new Stack(&row));
        words.add(new Prose(&words, one.title)).bold();
        words.add(new Prose(&words, one.definition, TextSize::small), Space::hair).coloured(palette().faint);
        auto& take = row.addSmall(
            button(&row, tr("Use it"), [this, one] { actions_.begin(freshIndicator(desk(), unit(), one)); }));
        sayOfWhat(take, tr("Use it"), one.title);
    }
}

void IndicatorsPage::enter(const Indicator& indicator) {
    const auto measure = enterMeasure(*this, desk(), indicator, freshMeasure(desk(), indicator.id), true);
    if (!measure) return;
    entered_ = {*measure, indicator};
    announce(*this, tr("It is kept."));
    refresh();
}

}  // namespace trainer
