#include "trainer/windows/home_page.h"

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/meter.h"
#include "trainer/windows/prose.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

constexpr std::size_t manyOthers = 4;

std::string kindWord(Suggestion::Kind kind) {
    switch (kind) {
        case Suggestion::Kind::resume: return tr("To finish");
        case Suggestion::Kind::next: return tr("Next");
        case Suggestion::Kind::review: return tr("To play again");
    }
    return {};
}

std::string buttonWord(Suggestion::Kind kind) {
    switch (kind) {
        case Suggestion::Kind::resume: return tr("Go on");
        case Suggestion::Kind::next: return tr("Begin");
        case Suggestion::Kind::review: return tr("Play again");
    }
    return {};
}

/// What is asked of the person, and whether they did it.
std::string askedText(const AskedModule& asked) {
    if (asked.isDone) return "\u2713  " + std::string(tr("You have done it."));
    if (asked.due.empty()) return tr("Your service asks you to train it.");
    return fill(asked.isOverdue ? tr("\u26A0 Your service asked you to train it by {day}.")
                                : tr("Your service asks you to train it by {day}."),
                {{"day", dateText(asked.due)}});
}

std::string placeOf(const Suggestion& suggestion) {
    const std::string minutes =
        fill(tr("{number} min"), {{"number", std::to_string(suggestion.scenario.minutes)}});
    return suggestion.module.empty() ? minutes : suggestion.module + " \u00B7 " + minutes;
}

}  // namespace

HomePage::HomePage(wxWindow* parent, Desk& desk, Actions actions)
    : Page(parent), desk_(desk), actions_(std::move(actions)) {}

void HomePage::refresh() {
    const HomeView view = desk_.home();
    const std::string name = desk_.person().name;
    const auto kept = begin(fill(tr("Hello {name}"), {{"name", name}}),
                            view.isNew ? tr("A few minutes are enough to begin.") : std::string());
    addAsked(view.asked);
    if (view.suggestions.empty()) {
        auto& card = body().add(new Card(&body()), Space::large);
        card.add(new Prose(&card,
                           view.isNew ? tr("There is nothing to play in the library yet.")
                                      : tr("You have passed everything. Well done!"),
                           TextSize::lead));
        card.addSmall(button(&card, tr("See the catalogue"), actions_.catalogue), Space::medium);
    } else {
        addFirst(view.suggestions.front());
        addOthers({view.suggestions.begin() + 1, view.suggestions.end()});
    }
    addSkills(view.skills);
    addRecent(view.recent);
    refill();
}

/// What the person's service asks them to train.
void HomePage::addAsked(const std::vector<AskedModule>& asked) {
    if (asked.empty()) return;
    auto& card = body().add(new Card(&body(), Space::medium), Space::large);
    card.stripe(palette().accent);
    card.add(new Prose(&card, std::string(tr("Your service asks you")))).bold().coloured(palette().accent);
    for (const AskedModule& one : asked) {
        auto& row = card.add(new Row(&card), Space::small);
        auto& words = row.addWide(new Stack(&row));
        words.add(new Prose(&words, one.title)).bold();
        words.add(new Prose(&words, askedText(one), TextSize::small), Space::hair)
            .coloured(one.isOverdue ? palette().bad : palette().faint);
        auto& go = row.addSmall(
            button(&row, tr("See the module"), [this, id = one.module] { actions_.module(id); }));
        sayOfWhat(go, tr("See the module"), one.title);
    }
}

void HomePage::addFirst(const Suggestion& suggestion) {
    auto& card = body().add(new Card(&body()), Space::large);
    card.add(new Prose(&card, kindWord(suggestion.kind))).bold().coloured(palette().accent);
    card.add(new Prose(&card, suggestion.scenario.title, TextSize::title), Space::hair).bold();
    card.add(new Prose(&card, suggestion.scenario.summary), Space::small);
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(new Prose(&row, placeOf(suggestion))).coloured(palette().faint);
    auto& go = row.addSmall(primaryButton(&row, buttonWord(suggestion.kind),
                                          [this, id = suggestion.scenario.id] { actions_.play(id); }));
    sayOfWhat(go, buttonWord(suggestion.kind), suggestion.scenario.title);
}

void HomePage::addOthers(const std::vector<Suggestion>& suggestions) {
    if (suggestions.empty()) return;
    section(tr("You may also"));
    auto& card = body().add(new Card(&body(), Space::medium));
    for (std::size_t i = 0; i < std::min(suggestions.size(), manyOthers); ++i) {
        const Suggestion& one = suggestions[i];
        auto& row = card.add(new Row(&card), Space::medium);
        auto& words = row.addWide(new Stack(&row));
        words.add(new Prose(&words, one.scenario.title)).bold();
        words
            .add(new Prose(&words, kindWord(one.kind) + " \u00B7 " + placeOf(one), TextSize::small),
                 Space::hair)
            .coloured(palette().faint);
        auto& go = row.addSmall(
            button(&row, buttonWord(one.kind), [this, id = one.scenario.id] { actions_.play(id); }));
        sayOfWhat(go, buttonWord(one.kind), one.scenario.title);
    }
}

void HomePage::addSkills(const std::vector<SkillLine>& skills) {
    if (skills.empty()) return;
    section(tr("Your skills"));
    auto& card = body().add(new Card(&body()));
    for (const SkillLine& skill : skills)
        card.add(new Meter(&card, skill.title, skill.percent), Space::medium);
}

void HomePage::addRecent(const std::vector<ResultLine>& results) {
    if (results.empty()) return;
    section(tr("Recent results"));
    auto& card = body().add(new Card(&body(), Space::medium));
    for (const ResultLine& result : results) {
        auto& row = card.add(new Row(&card), Space::medium);
        auto& words = row.addWide(new Stack(&row));
        words.add(new Prose(&words, result.title));
        words
            .add(new Prose(&words,
                           dateText(result.day) + " \u00B7 " +
                               (result.passed ? tr("passed") : tr("not passed yet")),
                           TextSize::small),
                 Space::hair)
            .coloured(palette().faint);
        row.addSmall(new Prose(&row, percentText(result.percent))).bold();
        auto& again =
            row.addSmall(button(&row, tr("See again"), [this, id = result.attempt] { actions_.show(id); }));
        sayOfWhat(again, tr("See again"), result.title);
    }
}

}  // namespace trainer
