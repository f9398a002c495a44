#include "trainer/windows/reading_card.h"

#include "trainer/windows/prose.h"
#include "trainer/windows/tick.h"
#include "trainer/wording/clarity_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using scenarios::Readability;

bool isPlainAverage(const Readability& score) {
    return score.kind == Readability::Kind::sentenceLength || score.kind == Readability::Kind::wordLength;
}

/// What the level is, and what it should be.
std::string levelLine(const WorkshopView& view) {
    if (!view.level) return {};
    const char* sentence = *view.level <= aimedLevel
                               ? tr("Level {level}: what a letter to the public should have.")
                               : tr("Level {level}. For a letter to the public, aim at {aim}.");
    return fill(sentence, {{"level", levelName(*view.level)}, {"aim", levelName(aimedLevel)}});
}

}  // namespace

ReadingCard::ReadingCard(wxWindow* parent, std::function<void()> grown)
    : Card(parent), grown_(std::move(grown)) {}

bool ReadingCard::show(const WorkshopView& view) {
    if (view.counts == shown_.counts && view.language == shown_.language) return false;
    make(view);
    return true;
}

void ReadingCard::make(const WorkshopView& view) {
    shown_.counts = view.counts;
    shown_.language = view.language;
    shown_.scores = view.scores;
    shown_.level = view.level;
    const auto kept = clear();
    add(new Prose(this, std::string(tr("How your letter reads")), TextSize::lead)).bold();
    if (view.level) add(new Prose(this, levelLine(view))).bold();
    if (const std::string why = hardWordsLine(view.counts, view.language); !why.empty())
        add(new Prose(this, why), Space::hair);
    add(new Prose(this, lineFor(view.counts))).coloured(palette().faint);
    addScores(view);
    if (isExplained_ || view.scores.empty())
        add(new Prose(this, basisOf(view.counts.scored), TextSize::small), Space::medium);
    if (isExplained_ && view.level) add(new Prose(this, hardWordsRule(), TextSize::small), Space::hair);
    auto* asked = &add(new CheckTick(this, textOf(tr("Show how it is worked out"))), Space::medium);
    asked->SetValue(isExplained_);
    asked->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) {
        isExplained_ = event.IsChecked();
        CallAfter([this] {
            make(WorkshopView(shown_));
            grown_();
        });
    });
}

void ReadingCard::addScores(const WorkshopView& view) {
    for (const Readability& score : view.scores) {
        const std::string line = fill(tr("{score}: {value}"), {{"score", upperFirst(titleOf(score.kind))},
                                                               {"value", numberText(score.value(), 1)}});
        add(new Prose(this, line), Space::medium);
        if (isPlainAverage(score) && !isExplained_) continue;
        add(new Prose(this, meaningOf(score.kind), TextSize::small), Space::hair).coloured(palette().faint);
        if (!isExplained_ || isPlainAverage(score)) continue;
        add(new Prose(this, formulaOf(score), TextSize::small), Space::hair);
        add(new Prose(this, workedLine(score), TextSize::small), Space::hair);
    }
}

}  // namespace trainer
