#include "trainer/windows/point_card.h"

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/clarity_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using State = scenarios::PointFound::State;

const char* signOf(State state) {
    return state == State::present ? "\u2713  " : state == State::vague ? "\u25D0  " : "\u25CB  ";
}

const wxColour& colourOf(State state) {
    return state == State::present ? palette().good
           : state == State::vague ? palette().middling
                                   : palette().bad;
}

bool isSameButForItsPlace(const PointView& one, const PointView& other) {
    return one.title == other.title && one.state == other.state && one.words == other.words;
}

}  // namespace

PointCard::PointCard(wxWindow* parent, std::function<void(scenarios::Span)> goTo)
    : Card(parent), goTo_(std::move(goTo)) {}

bool PointCard::show(const WorkshopView& view) {
    const bool isSame = std::ranges::equal(points_, view.points, isSameButForItsPlace);
    points_ = view.points;
    if (!isSame) make();
    return !isSame;
}

void PointCard::make() {
    const auto kept = clear();
    const auto told = std::ranges::count(points_, State::present, &PointView::state);
    add(new Prose(this,
                  fill(tr("What your letter must say: {done} of {all}"),
                       {{"done", std::to_string(told)}, {"all", std::to_string(points_.size())}}),
                  TextSize::lead))
        .bold();
    for (std::size_t i = 0; i < points_.size(); ++i) addPoint(i);
}

void PointCard::addPoint(std::size_t number) {
    const PointView& point = points_[number];
    const int indent = space(*this, Space::large);
    auto& row = add(new Row(this), Space::medium);
    auto& title = row.addWide(new Prose(&row, signOf(point.state) + point.title));
    title.bold().coloured(colourOf(point.state));
    const std::string spoken =
        fill(tr("{what}: {state}"), {{"what", point.title}, {"state", wordFor(point.state)}});
    setAccessibleName(title, spoken);
    if (!point.words.empty()) {
        auto& show = row.addSmall(button(&row, tr("Show"), [this, number] { goTo_(points_[number].place); }));
        sayOfWhat(show, tr("Show"), point.title);
        add(new Prose(this, fill(tr("“{words}”"), {{"words", point.words}}), TextSize::small), Space::hair,
            indent)
            .coloured(palette().faint);
    }
    if (point.state == State::present) return;
    const std::string line =
        fill(tr("{state}. {mend}"), {{"state", upperFirst(wordFor(point.state))}, {"mend", point.mend}});
    add(new Prose(this, line, TextSize::small), Space::hair, indent);
    add(new Prose(this, point.why, TextSize::small), Space::hair, indent).coloured(palette().faint);
}

}  // namespace trainer
