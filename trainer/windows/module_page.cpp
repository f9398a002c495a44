#include "trainer/windows/module_page.h"

#include "trainer/windows/buttons.h"
#include "trainer/windows/module_words.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using State = ScenarioLine::State;

std::string buttonWord(State state) {
    switch (state) {
        case State::fresh: return tr("Begin");
        case State::underWay: return tr("Go on");
        case State::passed:
        case State::tried: return tr("Play again");
        case State::broken: return tr("Begin");
    }
    return {};
}

std::string markOf(State state) {
    switch (state) {
        case State::passed: return "\u2713";
        case State::underWay: return "\u2026";
        case State::tried: return "\u21BB";
        case State::fresh:
        case State::broken: return "\u25CB";
    }
    return {};
}

}  // namespace

ModulePage::ModulePage(wxWindow* parent, Desk& desk, std::function<void(const scenarios::ScenarioId&)> play,
                       std::function<void()> back)
    : Page(parent), desk_(desk), play_(std::move(play)), back_(std::move(back)) {}

void ModulePage::open(const scenarios::ModuleId& module) {
    module_ = module;
    refresh();
}

void ModulePage::refresh() {
    for (const ModuleLine& module : desk_.modules())
        if (module.card.id == module_) show(module);
}

void ModulePage::show(const ModuleLine& module) {
    const auto kept = begin(module.card.title, module.card.summary);
    body().add(new Prose(&body(), standingOf(module))).coloured(palette().faint);
    for (const std::string& first : module.missing)
        body()
            .add(new Prose(&body(), fill(tr("It is easier after the module “{title}”."), {{"title", first}})))
            .coloured(palette().middling);
    auto& card = body().add(new Card(&body(), Space::medium), Space::large);
    const ScenarioLine* next = module.next();
    for (const ScenarioLine& line : module.scenarios)
        addScenario(card, line, next && next->card.id == line.card.id);
    section(tr("For whom"));
    body().add(new Prose(&body(), module.card.audience));
    body().addSmall(button(&body(), tr("Back to the catalogue"), back_), Space::large);
    refill();
}

void ModulePage::addScenario(Card& card, const ScenarioLine& line, bool isNext) {
    auto& row = card.add(new Row(&card), Space::large);
    auto& words = row.addWide(new Stack(&row));
    words.add(new Prose(&words, markOf(line.state) + "  " + line.card.title)).bold();
    words.add(new Prose(&words, line.card.summary), Space::hair);
    words.add(new Prose(&words, standingOf(line), TextSize::small), Space::hair).coloured(palette().faint);
    const auto make = isNext ? primaryButton : button;
    auto& go = row.addSmall(make(&row, buttonWord(line.state), [this, id = line.card.id] { play_(id); }));
    go.Enable(line.state != State::broken);
    sayOfWhat(go, buttonWord(line.state), line.card.title);
}

}  // namespace trainer
