#include "trainer/windows/order_list.h"

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace scenarios;

OrderList::OrderList(wxWindow* parent, std::vector<Option> options, std::function<void()> changed)
    : Stack(parent),
      options_(std::move(options)),
      changed_(std::move(changed)),
      mark_(*this),
      drag_(*this, course()) {
    for (std::size_t place = 0; place < options_.size(); ++place) addRow(place);
    fill();
}

std::vector<std::string> OrderList::tokens() const {
    std::vector<std::string> tokens;
    for (const Option& option : options_) tokens.push_back(option.token);
    return tokens;
}

void OrderList::arrange(const std::vector<std::string_view>& tokens) {
    const auto placeOf = [&](const Option& option) {
        return std::ranges::find(tokens, option.token) - tokens.begin();
    };
    std::ranges::stable_sort(options_, {}, placeOf);
    fill();
}

void OrderList::addRow(std::size_t place) {
    Shown made;
    made.card = &add(new Card(this, Space::small), Space::small);
    auto& row = made.card->add(new Row(made.card));
    row.addSmall(new Prose(&row, std::to_string(place + 1), TextSize::lead)).bold();
    made.words = &row.addWide(new Prose(&row, options_[place].text));
    made.up = &row.addSmall(signButton(&row, Sign::up, [this, place] { move(place, place - 1); }));
    made.down = &row.addSmall(signButton(&row, Sign::down, [this, place] { move(place, place + 1); }));
    made.up->Enable(place > 0);
    made.down->Enable(place + 1 < options_.size());
    for (wxWindow* handle : std::initializer_list<wxWindow*>{made.card, &row}) {
        handle->SetCursor(wxCursor(wxCURSOR_HAND));
        drag_.takeBy(*handle, place);
    }
    rows_.push_back(made);
}

/// Says anew what stands at each place.
void OrderList::fill() {
    for (std::size_t place = 0; place < rows_.size(); ++place) {
        const Text& text = options_[place].text;
        rows_[place].words->say(text);
        nameSign(*rows_[place].up, Sign::up, plain(text));
        nameSign(*rows_[place].down, Sign::down, plain(text));
    }
    if (GetSize().x > 1) wrapTo(GetSize().x);
}

Drag::Course OrderList::course() {
    return {[this](std::size_t thing, const wxPoint& screen) -> std::optional<std::size_t> {
                const std::size_t gap = gapAt(ScreenToClient(screen).y);
                return gap > thing ? gap - 1 : gap;
            },
            [this](const auto& carried) { markGap(carried); },
            [this](const Drag::Carried& carried) { move(carried.thing, carried.place); }};
}

/// The gap between two things that is nearest: 0 is the one above the first.
std::size_t OrderList::gapAt(int y) const {
    const auto isAbove = [&](const Shown& row) {
        return y > row.card->GetPosition().y + row.card->GetSize().y / 2;
    };
    return static_cast<std::size_t>(std::ranges::count_if(rows_, isAbove));
}

void OrderList::markGap(const std::optional<Drag::Carried>& carried) {
    for (std::size_t place = 0; place < rows_.size(); ++place)
        rows_[place].card->stripe(carried && carried->thing == place ? palette().accent : wxColour());
    mark_.hide();
    if (!carried || carried->place == carried->thing) return;
    const wxRect there = rows_[carried->place].card->GetRect();
    const int thickness = FromDIP(4);
    const int gap = (space(*this, Space::small) - thickness) / 2 + thickness;
    const int y =
        carried->place > carried->thing ? there.GetBottom() + 1 + gap - thickness : there.GetTop() - gap;
    mark_.show({there.x, std::max(0, y), there.width, thickness});
}

void OrderList::move(std::size_t from, std::size_t to) {
    if (from == to || from >= options_.size() || to >= options_.size()) return;
    Option moved = std::move(options_[from]);
    options_.erase(options_.begin() + static_cast<std::ptrdiff_t>(from));
    options_.insert(options_.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
    fill();
    // The keyboard goes along with the thing.
    wxButton* next = to > from ? rows_[to].down : rows_[to].up;
    (next->IsEnabled() ? next : to > from ? rows_[to].up : rows_[to].down)->SetFocus();
    announce(*this, trainer::fill(tr("{what}: now at place {place} of {all}."),
                                  {{"what", plain(options_[to].text)},
                                   {"place", std::to_string(to + 1)},
                                   {"all", std::to_string(options_.size())}}));
    changed_();
}

void OrderList::begin() {
    if (rows_.size() > 1) rows_.front().down->SetFocus();
}

}  // namespace trainer
