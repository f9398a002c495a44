#include "trainer/windows/order_list.h"

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

OrderList::OrderList(wxWindow* parent, std::vector<Option> options, std::function<void()> changed)
    : Stack(parent), options_(std::move(options)), changed_(std::move(changed)) {
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

void OrderList::fill() {
    clear();
    rows_.clear();
    for (std::size_t place = 0; place < options_.size(); ++place) addRow(place);
}

void OrderList::addRow(std::size_t place) {
    const std::string words = plain(options_[place].text);
    auto& card = add(new Card(this, Space::small), Space::small);
    auto& row = card.add(new Row(&card));
    row.addSmall(new Prose(&row, std::to_string(place + 1), TextSize::lead)).bold();
    row.addWide(new Prose(&row, options_[place].text));
    const auto mover = [&](const char* label, const char* name, bool possible, std::size_t to) {
        auto& made = row.addSmall(button(&row, label, [this, place, to] { move(place, to); }));
        setAccessibleName(made, trainer::fill(name, {{"what", words}}));
        made.Enable(possible);
    };
    mover("\u2191", tr("Up: {what}"), place > 0, place - 1);
    mover("\u2193", tr("Down: {what}"), place + 1 < options_.size(), place + 1);
    row.SetCursor(wxCursor(wxCURSOR_HAND));
    // The row where the button went down hears where it comes up.
    row.Bind(wxEVT_LEFT_UP, [this, place, &row](wxMouseEvent& event) {
        move(place, placeAt(ScreenToClient(row.ClientToScreen(event.GetPosition())).y));
    });
    rows_.push_back(&card);
}

std::size_t OrderList::placeAt(int y) const {
    std::size_t place = 0;
    while (place + 1 < rows_.size() && y > rows_[place]->GetPosition().y + rows_[place]->GetSize().y) ++place;
    return place;
}

void OrderList::move(std::size_t from, std::size_t to) {
    if (from == to || from >= options_.size() || to >= options_.size()) return;
    Option moved = std::move(options_[from]);
    options_.erase(options_.begin() + static_cast<std::ptrdiff_t>(from));
    options_.insert(options_.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
    CallAfter([this] {
        const int width = GetSize().x;
        fill();
        wrapTo(width);
        changed_();
    });
}

}  // namespace trainer
